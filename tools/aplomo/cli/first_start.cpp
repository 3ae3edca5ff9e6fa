#include "cli/first_start.hpp"

#include <fmt/format.h>

#include <istream>
#include <ostream>

#include "attempts/server_address.hpp"
#include "cli/input.hpp"
#include "script/one_line.hpp"

namespace aplomo::cli {
namespace {

using settings::Settings;

std::string typed(Terminal& terminal) {
    std::string line;
    std::getline(terminal.in, line);
    return trimmed(line);
}

/// In both languages, as nobody knows yet which is read.
void ask_language(Settings& now, Terminal& terminal) {
    for (;;) {
        terminal.err << fmt::format("Idioma / Language\n  1 Español\n  2 English\n1, 2 (Intro / Enter: {}): ",
                                    now.language == "es" ? "Español" : "English");
        const auto line = typed(terminal);
        if (line == "1" || line == "2") now.language = line == "1" ? "es" : "en";
        if (line == "1" || line == "2" || line.empty()) break;
    }
    terminal.language = *language_of(now.language);
}

void ask_name(Settings& now, Terminal& terminal) {
    terminal.err << terminal.say("Tu nombre\nCon él se guardan tus intentos.\n",
                                 "Your name\nYour attempts are kept under it.\n")
                 << fmt::format(fmt::runtime(terminal.say("Nombre (Intro: {}): ", "Name (Enter: {}): ")),
                                now.person.empty() ? terminal.say("sin nombre", "without a name")
                                                   : now.person);
    if (const auto line = script::one_line(typed(terminal)); !line.empty()) now.person = line;
}

void tell_thing(const char* what, const std::string& place, Terminal& terminal) {
    terminal.err << what << ":\n  " << place << '\n';
}

void tell_what_is_kept(const Unknown& unknown, const machine::Places& places,
                       const settings::SettingsFile& file, Terminal& terminal) {
    const bool server = attempts::is_server_address(unknown.store);
    const auto kept_in = unknown.store == "none" ? terminal.say("Esta vez no se guarda en ningún sitio.",
                                                                "Kept nowhere in this run.")
                         : server                ? attempts::without_password(unknown.store)
                                                 : unknown.store.substr(unknown.store.find(':') + 1);
    terminal.err << terminal.say("\nQué se guarda y quién lo ve\n", "\nWhat is kept, and who sees it\n")
                 << (server
                         ? terminal.say("Lo que terminas va al almacén de tu empresa. Allí tus formadores y "
                                        "responsables ven tus decisiones, tus propias palabras y tus "
                                        "puntuaciones; lo que escribes sobre cómo te sentiste solo se te "
                                        "muestra a ti.",
                                        "What you finish goes to your company’s store. There your trainers "
                                        "and managers see your decisions, your own words and your scores; "
                                        "what you write about how it felt is shown to you alone.")
                         : terminal.say(
                               "Se queda en este ordenador, en archivos que solo tu usuario puede "
                               "abrir. Aplomo no envía nada a ningún sitio: un formador ve un intento "
                               "cuando tú se lo enseñas o se lo envías.",
                               "It stays on this computer, in files that only your user may open. "
                               "Aplomo sends nothing anywhere: a trainer sees an attempt when you "
                               "show or send it."))
                 << '\n';
    tell_thing(terminal.say("Tus intentos: cada decisión y su tiempo, tus propias palabras, cómo te "
                            "sentiste, tu objetivo y la puntuación",
                            "Your attempts: every decision and its time, your own words, how it felt, your "
                            "goal and the score"),
               kept_in, terminal);
    tell_thing(terminal.say("Tus ajustes", "Your settings"), file.path().string(), terminal);
    tell_thing(terminal.say("Los escenarios; Aplomo solo los lee",
                            "The conversations’ files; Aplomo only reads them"),
               places.scenarios.string(), terminal);
}

} // namespace

Settings greet(Settings now, const Unknown& unknown, const machine::Places& places,
               const settings::SettingsFile& file, Terminal& terminal) {
    const auto begun = now;
    if (unknown.language) ask_language(now, terminal);
    terminal.err << terminal.say(
        "\nTe damos la bienvenida a Aplomo\nAquí practicas con clientes difíciles, cuantas "
        "veces quieras. Ningún cliente es real.\n\n",
        "\nWelcome to Aplomo\nHere you practise with difficult customers, as often as you "
        "like. No customer is real.\n\n");
    if (unknown.name && !attempts::is_server_address(unknown.store)) ask_name(now, terminal);
    tell_what_is_kept(unknown, places, file, terminal);
    if (!file.keep(begun, now))
        terminal.err << settings::settings_not_kept(file.path(), terminal.language) << '\n';
    else
        terminal.err << terminal.say("Todo esto lo puedes cambiar después en ese archivo de ajustes, o en la "
                                     "ventana.\n\n",
                                     "You can change all of this later in that file of settings, or in the "
                                     "window.\n\n");
    return now;
}

} // namespace aplomo::cli
