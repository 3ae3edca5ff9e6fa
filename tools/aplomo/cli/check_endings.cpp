#include <fmt/format.h>

#include <algorithm>

#include "cli/check_sections.hpp"
#include "cli/table.hpp"

namespace aplomo::cli {
namespace {

using analysis::VariantResult;

const char* name_of(scenario::Outcome outcome, const Terminal& terminal) {
    switch (outcome) {
    case scenario::Outcome::resolved: return terminal.say("resuelto", "resolved");
    case scenario::Outcome::partial: return terminal.say("a medias", "partial");
    case scenario::Outcome::lost: break;
    }
    return terminal.say("perdido", "lost");
}

/// The variants that never get there, when others do.
std::string never_in(const CheckReport& report, std::size_t ending, const Terminal& terminal) {
    std::vector<std::string> names;
    for (const auto& result : report.variants)
        if (!result.reach.endings[ending]) names.push_back(cli::name_of(result));
    return names.empty() ? std::string{} : terminal.say("; nunca en ", "; never in ") + joined(names, ", ");
}

/// The shortest of all variants' shortest runs.
const VariantResult* shortest(const CheckReport& report, std::size_t ending) {
    const VariantResult* found = nullptr;
    for (const auto& result : report.variants) {
        const auto& run = result.reach.endings[ending];
        if (run && (found == nullptr || run->replies.size() < found->reach.endings[ending]->replies.size()))
            found = &result;
    }
    return found;
}

void print_ending(const CheckReport& report, std::size_t i, Terminal& terminal) {
    const auto& ending = report.opened.loaded.scenario->endings[i];
    terminal.out << fmt::format("  {} ({}): ", ending.id, name_of(ending.outcome, terminal));
    const auto* result = shortest(report, i);
    if (result == nullptr) {
        terminal.out << terminal.say("inalcanzable\n", "unreachable\n");
        return;
    }
    const auto& run = *result->reach.endings[i];
    terminal.out << run.replies.size() << ' '
                 << (run.replies.size() == 1 ? terminal.say("decisión", "decision")
                                             : terminal.say("decisiones", "decisions"));
    const auto& variant = cli::name_of(*result);
    if (!variant.empty()) terminal.out << terminal.say(" en ", " in ") << variant;
    if (!run.read.empty()) terminal.out << terminal.say(", leyendo ", ", reading ") << joined(run.read, ", ");
    terminal.out << never_in(report, i, terminal) << "\n    " << quiet(terminal, joined(run.replies, " → "))
                 << '\n';
}

} // namespace

void print_endings(const CheckReport& report, Terminal& terminal) {
    print_heading(terminal, terminal.say("Cómo puede acabar, con una conversación de las más cortas",
                                         "How it can end, with one of the shortest conversations"));
    for (std::size_t i = 0; i < report.opened.loaded.scenario->endings.size(); ++i)
        print_ending(report, i, terminal);
}

} // namespace aplomo::cli
