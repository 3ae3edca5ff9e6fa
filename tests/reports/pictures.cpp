#include "reports/svg.hpp"
#include "support/catch.hpp"

namespace aplomo::reports {

using namespace picture;

TEST_CASE("words in a picture cannot break out of it", "[reports]") {
    Picture picture{10, 10, "a < b", {Label{{1, 2}, "</text><script>\"'&\x01"}}};
    const auto made = svg(picture);
    CHECK(made.find("<script") == std::string::npos);
    CHECK(made.find("<title>a &lt; b</title>") != std::string::npos);
    CHECK(made.find("&lt;/text&gt;&lt;script&gt;&quot;'&amp; </text>") != std::string::npos);
}

TEST_CASE("an arc begins and ends where it was asked to", "[reports]") {
    const auto path = arc({10, 10}, 5, 0, 270);
    CHECK(path.front().x == Approx(15));
    CHECK(path.front().y == Approx(10));
    CHECK(path.back().x == Approx(10));
    CHECK(path.back().y == Approx(5));
}

} // namespace aplomo::reports
