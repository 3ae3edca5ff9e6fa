#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>

#include "cli/command_line.hpp"
#include "cli/rubric.hpp"
#include "cli/store.hpp"
#include "desktop/app/run_desktop.hpp"
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

int open_desktop(const aplomo::cli::DesktopOptions& options, const aplomo::machine::Places& places,
                 const std::string& login, aplomo::cli::Terminal& terminal) {
    using namespace aplomo;
    int exit = cli::good;
    app::AppOptions chosen;
    chosen.rubric = cli::rubric_for(options.rubric, places, terminal, exit);
    if (!chosen.rubric) return exit;
    chosen.scenarios =
        options.scenarios.empty() ? places.scenarios : std::filesystem::path(options.scenarios);
    chosen.assets = places.assets;
    chosen.cache = places.cache;
    chosen.documents = places.documents;
    chosen.store = cli::store_address(options.store, places);
    chosen.outbox = cli::outbox_of(chosen.store, places);
    if (!cli::who_practises(options.person, chosen.store, login, terminal)) return cli::wrong_use;
    chosen.settings = places.config / "settings";
    chosen.login = login;
    chosen.person = options.person;
    chosen.asked = options.language;
    chosen.language = terminal.language;
    chosen.program_version = APLOMO_VERSION;
    chosen.timing = options.timing;
    const auto ended = app::run_desktop(chosen, terminal.out, terminal.err);
    return ended == app::Ended::good ? cli::good : cli::outside_failed;
}

/// What nobody foresaw, in a sentence; what was kept before is in its store.
int tell_unforeseen(const std::exception& error, aplomo::cli::Terminal& terminal) {
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr)
        terminal.err << terminal.say(
            "No queda memoria para hacer esto. Lo ya guardado está a salvo; cierra otros "
            "programas y repítelo.\n",
            "There is no memory left to do this. What was kept is safe; close other "
            "programs and do it again.\n");
    else
        terminal.err << terminal.say(
                            "Esto no debería pasar, y no se ha podido terminar. Lo ya guardado está a "
                            "salvo. Lo que se sabe: ",
                            "This should not happen, and it could not be finished. What was kept is "
                            "safe. What is known: ")
                     << error.what() << '\n';
    return aplomo::cli::outside_failed;
}

} // namespace

int main(int argc, char** argv) {
    using namespace aplomo;
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is a full disk, and told as one
    const bool colour =
        isatty(STDOUT_FILENO) != 0 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    const bool person = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0;
    cli::Terminal terminal{std::cin, std::cout, std::cerr, language(), colour, person};
    const auto places = machine::find_places(environment);
    const auto login = first_set({"USER", "LOGNAME"}, "");
    const auto desktop = [&](const cli::DesktopOptions& options) {
        return open_desktop(options, places, login, terminal);
    };
    try {
        return cli::run_command_line({argv + 1, argv + argc}, places, login.empty() ? "trainee" : login,
                                     terminal, desktop);
    } catch (const std::exception& error) {
        return tell_unforeseen(error, terminal);
    }
}
