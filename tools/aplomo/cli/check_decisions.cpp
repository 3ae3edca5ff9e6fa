#include <fmt/format.h>

#include <algorithm>

#include "cli/check_sections.hpp"
#include "cli/figures.hpp"
#include "cli/table.hpp"

namespace aplomo::cli {
namespace {

/// A turn over all variants.
struct Decision {
    double at_stake = 0; ///< of 100: the most that choosing there can lose
    bool met = false;
    bool depends = false;
};

std::vector<Decision> over_all(const CheckReport& report) {
    std::vector<Decision> made(report.opened.loaded.scenario->turns.size());
    for (const auto& result : report.variants) {
        if (!result.worth) continue;
        const auto range = static_cast<double>(result.study.overall.whole.range());
        for (const auto& worth : result.worth->decisions) {
            auto& decision = made[worth.turn];
            decision.met = true;
            decision.depends = decision.depends || worth.depends;
            if (range > 0)
                decision.at_stake =
                    std::max(decision.at_stake, 100 * static_cast<double>(worth.leverage) / range);
        }
    }
    return made;
}

} // namespace

void print_decisions(const CheckReport& report, Terminal& terminal) {
    const auto decisions = over_all(report);
    const auto met =
        std::count_if(decisions.begin(), decisions.end(), [](const auto& each) { return each.met; });
    if (met == 0) return;
    print_heading(terminal, terminal.say("Lo que puede costar cada decisión, de 100",
                                         "What each decision can cost, of 100"));
    Table table;
    for (std::size_t i = 0; i < decisions.size(); ++i)
        if (decisions[i].met)
            table.row(report.opened.loaded.scenario->turns[i].id,
                      {decimal(terminal, decisions[i].at_stake, 1), decisions[i].depends ? "±" : " "});
    const auto depending =
        std::count_if(decisions.begin(), decisions.end(), [](const auto& each) { return each.depends; });
    terminal.out << table.text()
                 << fmt::format(
                        fmt::runtime(terminal.say(
                            "  ± En {} de {} decisiones, qué respuesta es la mejor depende del humor o de lo "
                            "que se sabe.\n",
                            "  ± In {} of {} decisions, which reply is best depends on mood or facts.\n")),
                        depending, met);
}

} // namespace aplomo::cli
