// The bar above a conversation gives way to the words where there is little room.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Stage;

namespace {

/// How many of the conversation's four steps are drawn.
long steps(int width, int height, float scale) {
    const auto written = Stage("en", width, height, scale).draw(tests::sample("conversation")).written;
    return std::count_if(written.begin(), written.end(), [](const auto& one) {
        return one.text == "Opening" || one.text == "Inquiry" || one.text == "Resolution" ||
               one.text == "Closing";
    });
}

} // namespace

TEST_CASE("in a window that is low as it is read, the steps of the conversation are not drawn", "[views]") {
    for (const int width : {1024, 1440, 2560}) {
        INFO("as wide as " << width);
        CHECK(steps(width, 480, 1) == 4);
        CHECK(steps(width, 479, 1) == 0);
        CHECK(steps(width, 960, 2) == 4);
        CHECK(steps(width, 900, 2) == 0);
    }
    CHECK(steps(1024, 700, 1) == 4);
    CHECK(steps(1024, 700, 1.5F) == 0);
    CHECK(steps(1024, 700, 2) == 0);
}
