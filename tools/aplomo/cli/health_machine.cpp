#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>

#include "cli/health.hpp"
#include "machine/process.hpp"
#include "script/library.hpp"
#include "script/load.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;
using Kind = Health::Kind;

constexpr std::chrono::seconds patience(5);

bool is_there(const fs::path& path) {
    std::error_code none;
    return fs::exists(path, none);
}

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

Health scenarios(const machine::Places& places, const Terminal& terminal) {
    const auto found = script::scenario_files(places.scenarios.string(), places.scenarios).size();
    const auto* what = terminal.say("escenarios", "scenarios");
    if (found > 0) return {Kind::good, what, fmt::format("{} · {}", found, places.scenarios.string())};
    return {Kind::bad, what,
            fmt::format(fmt::runtime(terminal.say(
                            "no hay ninguno en {}: instala Aplomo otra vez, o usa --scenarios CARPETA",
                            "there is none in {}: install Aplomo again, or use --scenarios FOLDER")),
                        places.scenarios.string())};
}

Health rubric(const machine::Places& places, const Terminal& terminal) {
    const auto file = places.assets / "rubric.yaml";
    const auto source = script::read_source(file);
    const auto* text = std::get_if<std::string>(&source);
    const auto* what = terminal.say("rúbrica", "rubric");
    if (text != nullptr && script::load_rubric(*text, file.string()).rubric)
        return {Kind::good, what, file.string()};
    return {Kind::bad, what,
            fmt::format(fmt::runtime(terminal.say("no se puede leer {}: instala Aplomo otra vez",
                                                  "{} cannot be read: install Aplomo again")),
                        file.string())};
}

Health font(const char* file, const char* package, const Terminal& terminal) {
    const auto* what = terminal.say("letra", "font");
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator("/usr/share/fonts", none))
        if (entry.path().filename() == file) return {Kind::good, what, entry.path().string()};
    return {Kind::lacking, what,
            fmt::format(fmt::runtime(terminal.say("falta {}: instala {}", "{} is missing: install {}")), file,
                        package)};
}

Health display(const Terminal& terminal) {
    const auto* what = terminal.say("pantalla", "display");
    for (const auto* variable : {"WAYLAND_DISPLAY", "DISPLAY"})
        if (is_set(variable)) return {Kind::good, what, std::string(variable) + "=" + std::getenv(variable)};
    return {Kind::lacking, what,
            terminal.say("no hay: practica en la terminal con aplomo play",
                         "there is none: practise in the terminal with "
                         "aplomo play")};
}

/// A sound server of this person's, or a card.
bool has_sound() {
    if (is_set("XDG_RUNTIME_DIR")) {
        const fs::path run = std::getenv("XDG_RUNTIME_DIR");
        if (is_there(run / "pulse/native") || is_there(run / "pipewire-0")) return true;
    }
    std::ifstream cards("/proc/asound/cards");
    std::string line;
    return std::getline(cards, line) && line.find("no soundcards") == std::string::npos;
}

Health sound(const Terminal& terminal) {
    const auto* what = terminal.say("sonido", "sound");
    if (has_sound()) return {Kind::good, what, terminal.say("hay una salida", "there is an output")};
    return {Kind::lacking, what,
            terminal.say("no hay: todo lo que se oiría se lee también",
                         "there is none: everything to be heard is written "
                         "too")};
}

Health program(const char* name, const char* package, const char* without, const std::string& what) {
    const auto outcome =
        machine::run_program({name, std::string(name) == "dot" ? "-V" : "--version"}, {}, patience);
    if (outcome.kind != machine::Outcome::Kind::missing) return {Kind::good, what, name};
    return {Kind::lacking, what, fmt::format(fmt::runtime(without), package)};
}

} // namespace

std::vector<Health> health_of_machine(const machine::Places& places, const Terminal& terminal) {
    return {
        scenarios(places, terminal),
        rubric(places, terminal),
        font("Inter-Regular.otf", "fonts-inter", terminal),
        font("fontawesome-webfont.ttf", "fonts-font-awesome", terminal),
        display(terminal),
        sound(terminal),
        program("espeak-ng", "espeak-ng",
                terminal.say("nada se lee en voz alta: instala {}", "nothing is read aloud: install {}"),
                terminal.say("voz", "voice")),
        program("dot", "graphviz",
                terminal.say("aplomo graph no dibuja: instala {}", "aplomo graph draws nothing: install {}"),
                terminal.say("dibujos", "drawings")),
        program("pg_dump", "postgresql-client",
                terminal.say("un servidor se pone al día sin copia: instala {}",
                             "a server is brought up to date without a backup: install {}"),
                terminal.say("copias de un servidor", "copies of a server"))};
}

} // namespace aplomo::cli
