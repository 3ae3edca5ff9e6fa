// Help and what is said of wrong use, in both languages.
#include <sstream>

#include "cli/console.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

using Words = std::vector<std::string>;

namespace {

constexpr std::size_t column = 30; // where descriptions begin

std::string help(Console& console, Words command) {
    command.push_back("--help");
    REQUIRE(console.run(command) == 0);
    return console.out();
}

Words lines_of(const std::string& text) {
    Words lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// The commands that help lists below one.
Words commands_in(const std::string& text, const std::string& heading) {
    Words names;
    bool listed = false;
    for (const auto& line : lines_of(text)) {
        if (listed && line.starts_with("  ") && line[2] != ' ')
            names.push_back(line.substr(2, line.find(' ', 2) - 2));
        listed = listed ? !line.empty() : line == heading;
    }
    return names;
}

/// What it is, and what its options and commands are.
Words descriptions_in(const std::string& text) {
    Words all{text.substr(0, text.find('\n'))};
    for (const auto& line : lines_of(text))
        if (line.size() > column && line.starts_with("  ") && line[column - 1] == ' ')
            all.push_back(line.substr(column));
    return all;
}

void check_spanish(Console& es, Console& en, const Words& command, int& commands) {
    const auto spanish = help(es, command);
    const auto english = help(en, command);
    INFO(english);
    ++commands;
    for (const auto& each : descriptions_in(english)) {
        INFO(each);
        CHECK_FALSE(contains(spanish + "\n", each + "\n"));
    }
    CHECK(contains(spanish, "Uso: aplomo"));
    for (const std::string word : {"Usage", "Options", "OPTIONS", "Subcommands", "Positionals", "TEXT "})
        CHECK_FALSE(contains(spanish, word));
    CHECK(commands_in(spanish, "Órdenes:") == commands_in(english, "Subcommands:"));
    for (const auto& name : commands_in(english, "Subcommands:")) {
        auto below = command;
        below.push_back(name);
        check_spanish(es, en, below, commands);
    }
}

} // namespace

TEST_CASE("every command and every option is described in Spanish too", "[cli]") {
    Console es(Language::es), en;
    int commands = 0;
    check_spanish(es, en, {}, commands);
    CHECK(commands >= 45);
}

TEST_CASE("help speaks the language that is asked for, else that of the settings, else the terminal's",
          "[cli]") {
    Console console;
    CHECK(contains(help(console, {"play"}), "play one conversation in the terminal\n"));
    CHECK(contains(help(console, {"play", "--lang", "es"}), "practica una conversación en la terminal\n"));
    CHECK(contains(help(console, {"--lang=es"}), "Órdenes:\n"));
    console.write_settings("language = es\n");
    CHECK(contains(help(console, {"attempts", "list"}), "los intentos guardados, los últimos primero\n"));
    CHECK(contains(help(console, {"play", "--lang", "en"}), "play one conversation in the terminal\n"));
}

TEST_CASE("help tells what an option takes without signs that cannot be spoken", "[cli]") {
    Console console(Language::es);
    CHECK(contains(help(console, {"play"}), "  --decision 1 a 1000 "));
    CHECK(contains(help(console, {"play"}), "  --mode guided|practice|assessment\n"));
    CHECK(contains(help(console, {"attempts", "show"}), "  --format text|html|pdf "));
    CHECK(contains(help(console, {"store", "join"}), "  --team TEXTO (hace falta)"));
    CHECK(contains(help(console, {"store", "join"}), "  nombre TEXTO (hace falta)"));
}

TEST_CASE("wrong use is told in a sentence that says what to type, in both languages", "[cli]") {
    struct Wrong {
        Words typed;
        std::string es, en;
    };
    const std::vector<Wrong> all{
        {{"plai"},
         "«plai» no se entiende ahí. ¿Querías decir play?\nTodo lo que se puede poner: aplomo --help\n",
         "“plai” makes no sense there. Did you mean play?\nAll that can be put there: aplomo --help\n"},
        {{"play", "full", "--mod", "guided"},
         "«--mod guided» no se entiende ahí. ¿Querías decir --mode?\nTodo lo que se puede poner: aplomo play "
         "--help\n",
         "“--mod guided” makes no sense there. Did you mean --mode?\n"},
        {{"play", "full", "--lang", "fr"},
         "«fr» no vale para --lang: es o en; puede ser es o en.\n",
         "“fr” will not do for --lang: es or en; it can be es or en.\n"},
        {{"play", "full", "--seed", "x"},
         "«x» no vale para --seed: sortea la versión y, en una evaluación, el orden de las respuestas; puede "
         "ser un número entero desde 0, de 64 bits como mucho.\n",
         "it can be a whole number from 0 on, of at most 64 bits.\n"},
        {{"play", "--from", "a", "--decision", "0"},
         "«0» no vale para --decision: desde cuál de sus decisiones: 1, 2…; puede ser 1 a 1000.\n",
         "it can be 1 to 1000.\n"},
        {{"attempts", "show", "a", "--format", "xml"},
         "«xml» no vale para --format: texto (text), html o pdf; puede ser text o html o pdf.\n",
         "“xml” will not do for --format"},
        {{"play", "full", "--script"},
         "A --script le falta lo que va detrás: las decisiones salen de un archivo o, con -, de la entrada "
         "estándar.\n",
         "What comes after --script is missing: decisions from a file, or - for standard input.\n"},
        {{"play", "--seed", "1", "--seed", "2"},
         "--seed se pone una sola vez.\n",
         "--seed is given only once.\n"},
        {{"attempts"}, "Falta decir qué: list, show, verify, remark, remarks, ", "Say which: list, show, "},
        {{"store", "join", "Ana"},
         "Falta --team: el equipo; si es nuevo, se crea.\n",
         "--team is missing: the team"},
        {{"check"}, "Falta ruta: un id, la carpeta", "path is missing: an id"},
        {{"play", "full", "--decision", "2"},
         "--decision solo va con --from: pon las dos.\n",
         "--decision goes only with --from: give both.\n"},
        {{"play", "full", "--say-first", "--script", "-"},
         "--script no va con --say-first: deja una de las dos.\n",
         "--script does not go with --say-first: leave one out.\n"},
    };
    Console es(Language::es), en;
    for (const auto& wrong : all) {
        INFO(wrong.es);
        CHECK(es.run(wrong.typed) == 2);
        INFO(es.err());
        CHECK(contains(es.err(), wrong.es));
        CHECK(es.out().empty());
        CHECK(en.run(wrong.typed) == 2);
        INFO(en.err());
        CHECK(contains(en.err(), wrong.en));
    }
}

TEST_CASE("what stands before the command counts for it, or is refused", "[cli]") {
    Console console;
    std::filesystem::create_directories(console.path("other/twin"));
    console.folder().write("other/twin/scenario.yaml",
                           tests::replaced(tests::good_scenario_text(), "id: full", "id: twin"));
    REQUIRE(console.run({"--person", "Bob", "--lang", "es", "--scenarios", console.path("other").string(),
                         "play", "twin", "--seed", "0"},
                        "0\nlisten\nq\n") == 0);
    CHECK(contains(console.err(), "Queda guardada"));
    REQUIRE(console.run({"attempts", "list", "--person", "Bob"}) == 0);
    CHECK(contains(console.out(), "twin"));
    CHECK(console.run({"--lang", "es", "attempts", "show", "nowhere"}) == 2);
    CHECK(contains(console.err(), "No hay"));
    for (const Words& stray : {Words{"--person", "Bob", "attempts", "list"}, Words{"--timing", "play"}}) {
        CHECK(console.run(stray) == 2);
        CHECK(contains(console.err(), stray.front() + " does not count before that command"));
    }
    CHECK(console.windows() == 0);
}
