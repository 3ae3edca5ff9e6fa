#include "desktop/platform/window.hpp"

#include <chrono>
#include <cstdlib>
#include <thread>

#include "desktop/platform/uptime.hpp"
#include "support/catch.hpp"

using namespace aplomo;

namespace {

/// A little after the program was started.
const auto loaded = std::chrono::steady_clock::now();

} // namespace

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
    using std::chrono::milliseconds;
    const auto since = std::chrono::steady_clock::now() - loaded;
    CHECK(platform::uptime() >= std::chrono::duration_cast<milliseconds>(since));
    CHECK(platform::uptime() < since + std::chrono::minutes(1)); // whatever loading the program took
    std::this_thread::sleep_for(milliseconds(30));
    CHECK(platform::uptime() >= since + milliseconds(30));
}
