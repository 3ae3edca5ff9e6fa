#include "cli/choose_scenario.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/handbook.hpp"
#include "cli/home.hpp"
#include "cli/question.hpp"
#include "cli/rubric.hpp"
#include "script/found.hpp"

namespace aplomo::cli {
namespace {

constexpr std::size_t at_once = 5;  // cards that are told without being asked for more
constexpr std::size_t shortest = 3; // letters of a title that name it: fewer are a slip of the pen

/// The library as it is told: some cards, and more of them when they are asked for.
class Shown {
  public:
    Shown(const Home& home, Terminal& terminal) : home_(home), terminal_(terminal) {}

    bool has_more() const { return until_ < home_.plan.entries.size(); }

    void tell_more() {
        if (!has_more()) {
            terminal_.err << terminal_.say("Ya están todas dichas.\n", "That was all of them.\n");
            return;
        }
        from_ = until_;
        until_ = std::min(from_ + at_once, home_.plan.entries.size());
        tell();
    }

    void tell() const {
        const auto all = home_.plan.entries.size();
        if (all > at_once)
            terminal_.err << fmt::format(
                fmt::runtime(terminal_.say("\nConversaciones de la {} a la {}, de {}; antes, lo que más "
                                           "importa ahora.\n",
                                           "\nConversations {} to {} of {}; what matters most now comes "
                                           "first.\n")),
                from_ + 1, until_, all);
        tell_cards(home_, from_, until_, terminal_);
    }

  private:
    const Home& home_;
    Terminal& terminal_;
    std::size_t from_ = 0;
    std::size_t until_ = 0;
};

/// By number, by id, or by words that only one has in its title; else all that have them.
std::vector<std::size_t> entries_named(const Home& home, const std::string& word, Language language) {
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    const auto all = home.plan.entries.size();
    if (failed == std::errc{} && end == word.data() + word.size())
        return number >= 1 && number <= all ? std::vector{number - 1} : std::vector<std::size_t>{};
    if (const auto place = home.plan.place_of(word)) return {*place};
    std::vector<std::size_t> found;
    if (word.size() < shortest) return found;
    for (std::size_t entry = 0; entry < all; ++entry)
        if (script::found(word, home.title(entry, language))) found.push_back(entry);
    return found;
}

/// That a word names none, or several, and what to type instead.
void tell_named(const Home& home, const std::string& word, const std::vector<std::size_t>& found,
                Terminal& terminal) {
    if (found.empty()) {
        terminal.err << fmt::format(
            fmt::runtime(terminal.say("«{}» no es ninguna conversación de aquí. Escribe un número del 1 al "
                                      "{}, o palabras de su título.\n",
                                      "“{}” is no conversation here. Type a number from 1 to {}, or words "
                                      "of its title.\n")),
            word, home.plan.entries.size());
        return;
    }
    terminal.err << terminal.say("Eso lo llevan varias; escribe el número de una:\n",
                                 "Several have that; type the number of one:\n");
    for (const auto entry : found)
        terminal.err << fmt::format("  {} {}\n", entry + 1, home.title(entry, terminal.language));
}

void ask_which(const Shown& shown, Terminal& terminal) {
    terminal.err << terminal.say("\n¿Qué conversación quieres practicar? (número o palabras del título; ",
                                 "\nWhich conversation do you want to practise? (number, or words of its "
                                 "title; ")
                 << (shown.has_more() ? terminal.say("m: más; ", "m: more; ") : "")
                 << terminal.say("r: repetir; ?: manual; q: dejarlo) ", "r: repeat; ?: handbook; q: leave) ");
}

} // namespace

std::optional<std::string> ask_which_scenario(const PlayOptions& options, const machine::Places& places,
                                              attempts::Store* store, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return "";
    const auto home = find_home(options, places, rubric, store, terminal);
    if (home.plan.entries.empty()) {
        terminal.err << places.scenarios.string() << ": "
                     << terminal.say("no hay ningún escenario ahí", "there is no scenario there") << '\n';
        return "";
    }
    Shown shown(home, terminal);
    const auto handbook = [&](const std::string& words) {
        Terminal aside = terminal.beside();
        look_up({rubric, places.scenarios,
                 store != nullptr ? tested_on(*store, options.person) : std::set<std::string>{}},
                words, aside);
    };
    const auto again = [&] {
        tell_home(home, options, terminal);
        shown.tell();
    };
    tell_home(home, options, terminal);
    shown.tell_more();
    for (;;) {
        const auto word = ask({[&] { ask_which(shown, terminal); }, again, handbook}, terminal);
        if (!word) return "";
        if (*word == "q") return std::nullopt;
        if (*word == "m") {
            shown.tell_more();
            continue;
        }
        const auto found = entries_named(home, *word, terminal.language);
        if (found.size() == 1) return home.file(found.front()).string();
        tell_named(home, *word, found, terminal);
    }
}

} // namespace aplomo::cli
