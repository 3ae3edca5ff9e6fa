#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace aplomo;

namespace {

std::string text_of(const tests::Drawn& drawn) {
    std::string text;
    for (const auto& each : drawn.written) text += each.text + "\n";
    return text;
}

} // namespace

TEST_CASE("the text of every screen is that of its golden", "[views]") {
    for (const char* language : {"es", "en"})
        for (const auto& each : tests::samples(language)) {
            tests::Stage stage(language, 1440, 3000); // high enough for every page
            stage.surround(each);
            stage.draw(each.screen);
            tests::check_golden(each.name + "." + language, text_of(stage.draw(each.screen)));
        }
}
