#include "cli/explain.hpp"

#include <algorithm>

#include "cli/example.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Entry;
using diagnostics::Severity;

/// As many details as any entry has.
diagnostics::Finding unknown_details(const Entry& entry) {
    return {std::string(entry.name), {}, std::vector<std::string>(10, "…"), ""};
}

std::string upper(std::string word) {
    std::ranges::transform(word, word.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return word;
}

const Entry* find(const std::string& word) {
    const auto known = diagnostics::catalogue();
    const auto found = std::ranges::find_if(
        known, [&](const Entry& entry) { return entry.name == word || entry.code == upper(word); });
    return found != known.end() ? &*found : nullptr;
}

std::string probably(const std::string& word) {
    std::vector<std::string> candidates;
    for (const auto& entry : diagnostics::catalogue()) {
        candidates.emplace_back(entry.name);
        candidates.emplace_back(entry.code);
    }
    const auto name = diagnostics::nearest(word, candidates);
    return name.empty() ? diagnostics::nearest(upper(word), candidates) : name;
}

int refuse(const std::string& word, Terminal& terminal) {
    terminal.err << terminal.say("No hay ningún aviso «", "There is no finding \"") << word
                 << terminal.say("».", "\".");
    if (const auto meant = probably(word); !meant.empty())
        terminal.err << terminal.say(" ¿Querías decir ", " Did you mean ") << meant << "?";
    terminal.err << terminal.say(" `aplomo explain` los dice todos.\n",
                                 " `aplomo explain` lists them all.\n");
    return wrong_use;
}

const char* word_for(const Entry& entry, const Terminal& terminal) {
    return entry.severity == Severity::error ? "error" : terminal.say("aviso", "warning");
}

void print_lines(const std::string& title, std::string_view lines, Terminal& terminal) {
    terminal.out << "  " << title << '\n';
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        terminal.out << "    " << lines.substr(at, end - at) << '\n';
        at = end + 1;
    }
}

void print(const Entry& entry, Terminal& terminal) {
    terminal.out << word_for(entry, terminal) << ' '
                 << bold(terminal, std::string(entry.code) + " [" + std::string(entry.name) + "]") << '\n'
                 << "  " << sentence_of(entry, terminal.language) << '\n'
                 << "  " << advice_of(entry, terminal.language) << '\n';
    const auto* example = example_of(entry.name);
    if (!example) return;
    terminal.out << '\n';
    print_lines(terminal.say("Así no:", "Not so:"), example->bad, terminal);
    print_lines(terminal.say("Así sí:", "But so:"), example->good, terminal);
}

void list(Terminal& terminal) {
    for (const auto& entry : diagnostics::catalogue())
        terminal.out << bold(terminal, std::string(entry.code)) << " [" << entry.name << "] "
                     << sentence_of(entry, terminal.language) << '\n';
}

} // namespace

std::string sentence_of(const Entry& entry, Language language) {
    return diagnostics::message(unknown_details(entry), language);
}

std::string advice_of(const Entry& entry, Language language) {
    return diagnostics::advice(unknown_details(entry), language);
}

int explain(const std::string& word, Terminal& terminal) {
    if (word.empty()) {
        list(terminal);
        return good;
    }
    const auto* entry = find(word);
    if (!entry) return refuse(word, terminal);
    print(*entry, terminal);
    return good;
}

} // namespace aplomo::cli
