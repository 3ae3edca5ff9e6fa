// The terminal without the window, of which the sanitized build has nothing.
#include <iostream>

#include "cli/command_line.hpp"
#include "machine/places.hpp"

int main(int argc, char** argv) {
    using namespace aplomo;
    cli::Terminal terminal{std::cin, std::cout, std::cerr, Language::en, false, false};
    const auto nothing_set = [](const char* /*name*/) { return std::string(); };
    const auto no_window = [](const cli::DesktopOptions&) { return cli::outside_failed; };
    return cli::run_command_line({argv + 1, argv + argc}, machine::find_places(nothing_set), "trainee",
                                 terminal, no_window);
}
