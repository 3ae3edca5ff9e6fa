#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/check_sections.hpp"
#include "cli/figures.hpp"
#include "cli/table.hpp"

namespace aplomo::cli {
namespace {

/// What a bot does, in words, by Bot.
constexpr std::array<std::array<const char*, 2>, 16> deeds{{
    {"la primera", "the first reply"},
    {"la última", "the last reply"},
    {"la más larga", "the longest reply"},
    {"la más corta", "the shortest reply"},
    {"la que da más datos concretos", "the one with most figures, hours and dates"},
    {"la que más se disculpa", "the one that apologises most"},
    {"la que más palabras repite del cliente", "the one that repeats most of the customer's words"},
    {"la de longitud media", "the one of middle length"},
    {"la menos conflictiva", "the one with the least confrontation"},
    {"la receta: acusar recibo, preguntar, ofrecer, informar, cerrar",
     "the recipe: acknowledge, ask, offer, tell, close"},
    {"siempre la empatía", "always empathy"},
    {"siempre la calma", "always calm"},
    {"siempre la solución", "always the solution"},
    {"lo que más alarga la conversación", "whatever makes it longest"},
    {"lo que antes la termina", "whatever ends it soonest"},
    {"cualquiera, al azar", "any, at random"},
}};

/// One bot over all variants and languages: where it does best.
struct Showing {
    analysis::BotScore best;
    std::string where;
};

std::string where(const analysis::VariantResult& result, const analysis::BotScore& score) {
    std::string place = name_of(result);
    if (reads_text(score.bot)) place += (place.empty() ? "" : ", ") + std::string(code_of(score.language));
    return place;
}

std::vector<Showing> showings(const CheckReport& report) {
    std::vector<Showing> made;
    for (const auto& result : report.variants)
        for (const auto& score : result.bots) {
            const auto known = std::find_if(made.begin(), made.end(),
                                            [&](const auto& each) { return each.best.bot == score.bot; });
            if (known == made.end())
                made.push_back({score, where(result, score)});
            else if (score.passing > known->best.passing)
                *known = {score, where(result, score)};
        }
    std::stable_sort(made.begin(), made.end(), [](const auto& one, const auto& other) {
        return one.best.passing > other.best.passing;
    });
    return made;
}

} // namespace

const char* deed_of(analysis::Bot bot, const Terminal& terminal) {
    return deeds.at(static_cast<std::size_t>(bot)).at(static_cast<std::size_t>(terminal.language));
}

void print_bots(const CheckReport& report, Terminal& terminal) {
    constexpr std::size_t shown = 5;
    const auto all = showings(report);
    if (all.empty()) return;
    print_heading(terminal, terminal.say("Quien juega sin pensar", "Trainees who play without thinking"));
    const auto passing = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const auto& each) { return each.best.passes(); }));
    terminal.out << fmt::format(
        fmt::runtime(
            terminal.say("  Maneras de jugar sin pensar que aprueban (10 % de las veces o más): {} de {}\n",
                         "  Ways to play without thinking that pass (10 % of the time or more): {} of {}\n")),
        passing, all.size());
    Table table;
    for (std::size_t i = 0; i < all.size() && (i < shown || all[i].best.passes()); ++i)
        table.row(deed_of(all[i].best.bot, terminal),
                  {(all[i].best.exact ? "" : "≤ ") + percent(terminal, all[i].best.passing), all[i].where});
    terminal.out << table.text();
}

} // namespace aplomo::cli
