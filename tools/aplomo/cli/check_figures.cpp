#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/leverage.hpp"
#include "cli/check_sections.hpp"
#include "cli/figures.hpp"
#include "cli/table.hpp"

namespace aplomo::cli {
namespace {

using analysis::VariantResult;

std::string from_to(const Terminal& terminal, const analysis::Extremes& extremes) {
    return fmt::format(fmt::runtime(terminal.say("{} a {}", "{} to {}")), extremes.worst, extremes.best);
}

std::string situations(const Terminal& terminal, const VariantResult& result) {
    const auto& space = result.study.space;
    const auto number = grouped(terminal, space.states.size());
    return space.exhaustive ? number
                            : fmt::format(fmt::runtime(terminal.say("más de {} (no exhaustivo)",
                                                                    "more than {} (not exhaustive)")),
                                          number);
}

std::string principle(const Terminal& terminal, const analysis::PrincipleStudy& study) {
    return from_to(terminal, study.values.whole) +
           fmt::format(fmt::runtime(terminal.say(" en {} turnos", " at {} turns")),
                       analysis::leverage_turns(study.leverage)) +
           (study.thin ? terminal.say(" (poco para juzgar)", " (too little to tell)") : "");
}

std::string passes(const Terminal& terminal, const analysis::Odds& odds) {
    return (odds.exact ? "" : terminal.say("a lo sumo ", "at most ")) + percent(terminal, odds.passes);
}

/// The bands of the score as a line of bars, each of the bands one character.
std::string spread(const analysis::Distribution& distribution) {
    constexpr std::array<const char*, 9> bars{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const auto bands = analysis::bands(distribution, 20);
    const double most = *std::max_element(bands.begin(), bands.end());
    std::string text = "0 ";
    for (const double band : bands) {
        const auto height = static_cast<std::size_t>(8 * band / most + 0.5);
        text += bars.at(band > 0 ? std::max<std::size_t>(height, 1) : 0);
    }
    return text + " 100";
}

std::string middle_half(const Terminal& terminal, const analysis::Distribution& distribution) {
    return fmt::format(fmt::runtime(terminal.say("{} a {}", "{} to {}")),
                       decimal(terminal, percentile(distribution, 0.25), 0),
                       decimal(terminal, percentile(distribution, 0.75), 0));
}

std::string no_return(const Terminal& terminal, const analysis::Odds& odds) {
    if (!odds.no_return) return "—";
    return fmt::format(fmt::runtime(terminal.say("{} decisiones", "{} decisions")),
                       decimal(terminal, odds.no_return->mean, 1));
}

/// One row a figure, one column a variant.
class Figures {
  public:
    Figures(const CheckReport& report, const Terminal& terminal) : report_(report), terminal_(terminal) {}

    template <typename Cell>
    void row(const std::string& label, Cell cell) {
        std::vector<std::string> cells;
        for (const auto& result : report_.variants) cells.push_back(cell(result));
        table_.row(label, std::move(cells));
    }

    /// A row of what only complete exploration can tell.
    template <typename Cell>
    void proved(const std::string& label, Cell cell) {
        row(label,
            [&](const VariantResult& result) { return result.worth ? cell(result) : std::string("—"); });
    }

    const Terminal& terminal() const { return terminal_; }
    std::string text() const { return table_.text(); }

  private:
    const CheckReport& report_;
    const Terminal& terminal_;
    Table table_;
};

void add_values(Figures& figures, const scenario::Rubric& rubric) {
    const auto& terminal = figures.terminal();
    figures.proved(
        terminal.say("Puntos, de la peor conversación a la mejor", "Points, worst to best conversation"),
        [&](const auto& result) { return from_to(terminal, result.study.overall.whole); });
    for (const auto each : scenario::all_principles) {
        const auto at = static_cast<std::size_t>(each);
        figures.proved("  " + in(rubric.principles[at].name, terminal.language),
                       [&](const auto& result) { return principle(terminal, result.study.principles[at]); });
    }
}

void add_random_play(Figures& figures) {
    const auto& terminal = figures.terminal();
    figures.proved(terminal.say("Quien pulsa al azar saca de media", "Clicking at random scores on average"),
                   [&](const auto& result) { return decimal(terminal, result.chance, 1); });
    figures.proved(terminal.say("  la mitad saca", "  half of them score"), [&](const auto& result) {
        const auto& all = result.worth->distribution;
        return all.probabilities.empty() ? "—" : middle_half(terminal, all);
    });
    figures.proved(terminal.say("  reparto", "  spread"), [&](const auto& result) {
        const auto& all = result.worth->distribution;
        return all.probabilities.empty() ? "—" : spread(all);
    });
    figures.proved(terminal.say("  aprueba", "  passes"),
                   [&](const auto& result) { return passes(terminal, result.worth->random); });
    figures.proved(terminal.say("  y ya no puede aprobar tras", "  and can no longer pass after"),
                   [&](const auto& result) { return no_return(terminal, result.worth->random); });
}

void add_losses(Figures& figures) {
    const auto& terminal = figures.terminal();
    figures.proved(terminal.say("La mejor conversación perdida saca", "The best lost conversation scores"),
                   [&](const auto& result) {
                       const auto& loss = result.worth->best_loss;
                       if (!loss) return std::string("—");
                       return decimal(
                           terminal,
                           100.0 * static_cast<double>(loss->part) / static_cast<double>(loss->whole), 1);
                   });
    figures.proved(terminal.say("Ya todo perdido, aún siguen", "With all lost, there still follow"),
                   [&](const auto& result) {
                       const auto& stretch = result.worth->lost_stretch;
                       return fmt::format(fmt::runtime(terminal.say("{} decisiones", "{} decisions")),
                                          stretch ? stretch->decisions : 0);
                   });
}

} // namespace

void print_figures(const CheckReport& report, Terminal& terminal) {
    print_heading(terminal, terminal.say("Todo lo que puede pasar", "Everything that can happen"));
    Figures figures(report, terminal);
    if (report.variants.size() > 1)
        figures.row(terminal.say("Variante", "Variant"), [](const auto& result) { return name_of(result); });
    figures.row(terminal.say("Situaciones distintas", "Different situations"),
                [&](const auto& result) { return situations(terminal, result); });
    add_values(figures, *report.opened.loaded.scenario->rubric);
    add_random_play(figures);
    add_losses(figures);
    terminal.out << figures.text();
}

} // namespace aplomo::cli
