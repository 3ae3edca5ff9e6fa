#include "desktop/platform/window.hpp"

#include <cstdlib>

#include "desktop/platform/uptime.hpp"
#include "support/catch.hpp"

using namespace aplomo;

TEST_CASE("without a display there is a sentence that leads to the terminal, and no crash", "[platform]") {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const auto opened = platform::open_window("Aplomo");
    REQUIRE(std::holds_alternative<platform::WindowFault>(opened));
    const auto fault = std::get<platform::WindowFault>(opened);
    CHECK(fault == platform::WindowFault::no_display);
    const screens::Words words{[](const char* english) { return std::string(english); }, {}};
    CHECK(platform::sentence(fault, words).find("aplomo play") != std::string::npos);
}

TEST_CASE("the program knows when it was started", "[platform]") {
    CHECK(platform::uptime() >= std::chrono::milliseconds(0));
    CHECK(platform::uptime() < std::chrono::minutes(10));
}
