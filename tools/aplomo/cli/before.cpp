#include "cli/before.hpp"

#include <fmt/format.h>

#include "cli/database.hpp"

namespace aplomo::cli {

const char* stray_option(const DesktopOptions& before, bool practises) {
    if (!before.person.empty() && !practises) return "--person";
    return before.timing ? "--timing" : nullptr;
}

int refuse_stray(const char* option, Terminal& terminal) {
    return refuse(
        wrong_use,
        fmt::format(fmt::runtime(terminal.say(
                        "{} no cuenta delante de esa orden: quítala, o ponla detrás si la conoce.",
                        "{} does not count before that command: leave it out, or put it behind if the "
                        "command knows it.")),
                    option),
        terminal);
}

machine::Places seen_from(const DesktopOptions& before, machine::Places places) {
    if (!before.scenarios.empty()) places.scenarios = before.scenarios;
    return places;
}

} // namespace aplomo::cli
