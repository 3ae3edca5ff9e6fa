#include "cli/read_papers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/input.hpp"
#include "conversation/run.hpp"

namespace aplomo::cli {
namespace {

using scenario::Index;
using Items = std::vector<Index>;

/// A position that no dossier has.
constexpr Index no_item = 0xffff'ffff;

/// The dossier item of an id or of its number in the list.
Index find_listed_item(const scenario::Scenario& scenario, const std::string& word) {
    if (const auto item = find_item(scenario, word)) return *item;
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool counts = failed == std::errc{} && end == word.data() + word.size();
    const auto items = scenario.briefing ? scenario.briefing->dossier.size() : 0;
    return counts && number >= 1 && number <= items ? static_cast<Index>(number - 1) : no_item;
}

std::size_t reads_of(const scenario::Scenario& scenario) {
    return std::min<std::size_t>(scenario.briefing->reads, scenario.briefing->dossier.size());
}

bool is_read(const Items& read, Index item) {
    return std::find(read.begin(), read.end(), item) != read.end();
}

/// That words name no paper that may be read, and what to type instead.
void refuse_papers(const Desk& desk, const Items& read, const std::string& word, Terminal& terminal) {
    std::string left;
    const auto& dossier = desk.scenario.briefing->dossier;
    for (Index i = 0; i < dossier.size(); ++i)
        if (!is_read(read, i))
            left += fmt::format("{}{} {}", left.empty() ? "" : ", ", i + 1, desk.text(dossier[i].title));
    terminal.err << fmt::format(
        fmt::runtime(
            terminal.say("«{}» no se puede leer aquí. Se pueden leer como mucho {}, cada uno una vez. "
                         "Quedan: {}.\n",
                         "“{}” cannot be read here. At most {} may be read, each once. There are: "
                         "{}.\n")),
        word, reads_of(desk.scenario), left);
}

void list_papers(const Desk& desk, const Items& read, Terminal& terminal) {
    const auto& dossier = desk.scenario.briefing->dossier;
    for (Index i = 0; i < dossier.size(); ++i) {
        terminal.err << fmt::format("  {} {}{}\n", i + 1, desk.text(dossier[i].title),
                                    is_read(read, i) ? terminal.say(" (leído)", " (read)") : "");
    }
}

void ask_for_paper(const Desk& desk, const Items& read, Terminal& terminal) {
    const auto left = reads_of(desk.scenario) - read.size();
    const auto papers = desk.scenario.briefing->dossier.size();
    if (read.empty())
        terminal.err << fmt::format(
            fmt::runtime(terminal.say("Antes de hablar tienes tiempo de leer {} de {}.\n",
                                      "Before you speak there is time to read {} of {}.\n")),
            left, papers);
    else
        terminal.err << fmt::format(
            fmt::runtime(left == 1 ? terminal.say("Te queda {} por abrir.\n", "Time for {} more.\n")
                                   : terminal.say("Te quedan {} por abrir.\n", "Time for {} more.\n")),
            left);
    terminal.err << terminal.say(
        "¿Cuál lees? (número; 0: empezar; r: repetir; ?: manual; q: dejarlo) ",
        "Which one do you read? (number; 0: begin; r: repeat; ?: handbook; q: leave) ");
}

void show_papers(const Desk& desk, const Items& items, Terminal& terminal) {
    for (const auto item : items) {
        const auto& paper = desk.scenario.briefing->dossier[item];
        terminal.out << '\n'
                     << bold(terminal, desk.text(paper.title)) << '\n'
                     << desk.text(paper.text) << "\n\n";
    }
}

} // namespace

void tell_what_may_be_read(const scenario::Scenario& scenario, const std::string& word, Terminal& terminal) {
    if (!scenario.briefing) {
        terminal.err << terminal.say("Este escenario no tiene expediente que leer.\n",
                                     "This scenario has no dossier to read.\n");
        return;
    }
    std::string ids;
    for (const auto& item : scenario.briefing->dossier) ids += (ids.empty() ? "" : ", ") + item.id;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say(
            "«{}» no se puede leer aquí. Se pueden leer como mucho {}, cada uno una vez, de: {}\n",
            "“{}” cannot be read here. At most {} may be read, each once, of: {}\n")),
        word, scenario.briefing->reads, ids);
}

std::optional<Items> items_of(const std::vector<std::string>& words, const Items& read,
                              const scenario::Scenario& scenario) {
    Items items = read;
    for (const auto& word : words) {
        items.push_back(find_listed_item(scenario, word));
        if (!conversation::may_read(scenario, items)) return std::nullopt;
    }
    return Items(items.begin() + static_cast<std::ptrdiff_t>(read.size()), items.end());
}

std::optional<Items> ask_what_to_read(const Desk& desk, const Handbook& handbook, Terminal& terminal) {
    Items read;
    if (!desk.scenario.briefing || desk.scenario.briefing->dossier.empty()) return read;
    Items last;
    const Question question{[&] { ask_for_paper(desk, read, terminal); },
                            [&] {
                                show_papers(desk, last, terminal);
                                list_papers(desk, read, terminal);
                            },
                            handbook};
    list_papers(desk, read, terminal);
    while (read.size() < reads_of(desk.scenario)) {
        const auto line = ask(question, terminal).value_or("0");
        if (line == "q") return std::nullopt;
        if (line == "0") return read;
        const auto items = items_of(read_line(line).value_or(split_words(line, ',')), read, desk.scenario);
        if (!items) {
            refuse_papers(desk, read, line, terminal);
            continue;
        }
        show_papers(desk, last = *items, terminal);
        read.insert(read.end(), items->begin(), items->end());
    }
    terminal.err << terminal.say("No da tiempo a más.\n", "No time for another.\n");
    return read;
}

} // namespace aplomo::cli
