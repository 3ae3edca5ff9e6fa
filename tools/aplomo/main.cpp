#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "cli/command_line.hpp"
#include "machine/places.hpp"

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string first_set(std::initializer_list<const char*> names, const char* otherwise) {
    for (const auto* name : names)
        if (auto value = environment(name); !value.empty()) return value;
    return otherwise;
}

/// As gettext reads them: the first variable that is set decides.
aplomo::Language language() {
    const auto locale = first_set({"LC_ALL", "LC_MESSAGES", "LANG"}, "en");
    return locale.compare(0, 2, "es") == 0 ? aplomo::Language::es : aplomo::Language::en;
}

} // namespace

int main(int argc, char** argv) {
    using namespace aplomo;
    const bool colour = isatty(STDOUT_FILENO) != 0 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    cli::Terminal terminal{std::cin, std::cout, std::cerr, language(), colour, isatty(STDIN_FILENO) != 0};
    const auto places = machine::find_places(environment);
    const auto desktop = [&](const cli::DesktopOptions&) -> int {
        terminal.err << terminal.say("Este programa se ha construido sin ventana.\n", "This program was built without a window.\n");
        return cli::outside_failed;
    };
    return cli::run_command_line({argv + 1, argv + argc}, places, first_set({"USER", "LOGNAME"}, "trainee"), terminal, desktop);
}
