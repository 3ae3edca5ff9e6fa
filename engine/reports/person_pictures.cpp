#include "reports/person_pictures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "picture/band.hpp"
#include "picture/gain_track.hpp"
#include "picture/score_chart.hpp"
#include "reports/charts.hpp"
#include "reports/likely.hpp"
#include "reports/person_calendar.hpp"
#include "reports/report_parts.hpp"
#include "reports/scenario_titles.hpp"

namespace aplomo::reports {
namespace {

constexpr long long least_chances = 5;                        // with fewer nothing is told but the numbers
constexpr std::size_t bands_at_once = 10, gains_at_once = 16; // a page may end between them

/// Which mark passes, each scenario says for itself.
ReportChart score_picture(const std::vector<company::Entry>& entries, Language language) {
    std::vector<picture::ScorePoint> points;
    points.reserve(entries.size());
    for (const auto& entry : entries)
        points.push_back({static_cast<int>(std::lround(entry.scores[0].value_or(0) / 100.0)), entry.passed});
    const auto which =
        in({"{0} de {1}, de la más antigua a la última", "{0} of {1}, oldest first"}, language);
    const picture::ScoreWords words{
        in({"superada", "passed"}, language),
        in({"sin superar", "not passed"}, language),
        {},
        fmt::format(fmt::runtime(which), std::min(picture::most_scores, points.size()), points.size())};
    return {{"Puntuaciones", "Scores"},
            {picture::score_chart(points, std::nullopt, words, page_width)},
            {"La puntuación de cada conversación, de 0 a 100.",
             "The score of each conversation, from 0 to 100."}};
}

/// Never rounded up across the mark.
int shown(int hundredths, std::optional<int> mark) {
    const int rounded = (hundredths + 50) / 100;
    return mark && rounded == *mark && hundredths < 100 * *mark ? rounded - 1 : rounded;
}

/// The first and the best score at each scenario; the entries stand oldest first.
std::vector<picture::GainLine> gains_of(const std::vector<company::Entry>& entries,
                                        const ReportOrder& order) {
    std::map<std::string, std::vector<int>> scores;
    for (const auto& entry : entries) scores[entry.scenario].push_back(entry.scores[0].value_or(0));
    ScenarioTitles titles(order);
    std::vector<picture::GainLine> lines;
    for (const auto& [scenario, all] : scores) {
        const auto mark = titles.mark_of(scenario);
        const auto pattern = all.size() == 1 ? in({"{} intento", "{} attempt"}, order.language)
                                             : in({"{} intentos", "{} attempts"}, order.language);
        lines.push_back(
            {titles.of(scenario),
             fmt::format(fmt::runtime(pattern), all.size()),
             {shown(all.front(), mark), shown(*std::max_element(all.begin(), all.end()), mark), mark}});
    }
    return lines;
}

void add_gains(std::vector<ReportChart>& charts, const std::vector<picture::GainLine>& lines) {
    charts.push_back({{"De la primera puntuación a la mejor", "First to best score"},
                      {},
                      {"De 0 a 100; la raya discontinua es la que hay que alcanzar.",
                       "From 0 to 100; the dashed line is the mark that passes."}});
    for (std::size_t i = 0; i < lines.size(); i += gains_at_once) {
        const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i);
        const auto count = static_cast<std::ptrdiff_t>(std::min(gains_at_once, lines.size() - i));
        charts.back().pictures.push_back(picture::gain_chart({from, from + count}, page_width));
    }
}

picture::BandLine line_of(const company::TechniqueUse& use, bool pitfall, const ReportOrder& order) {
    const auto [least, most] = likely(static_cast<int>(use.taken), static_cast<int>(use.offered));
    const auto pattern = in({"{} de {}", "{} of {}"}, order.language);
    return {tag_name(use.tag, order),
            fmt::format(fmt::runtime(pattern), use.taken, use.offered),
            {static_cast<double>(use.taken) / static_cast<double>(use.offered), least, most,
             use.offered >= least_chances, pitfall}};
}

/// Those of one kind that were on offer, in the rubric's order.
std::vector<picture::BandLine> lines_of(const std::vector<company::TechniqueUse>& uses,
                                        scenario::Tag::Kind kind, const ReportOrder& order) {
    std::vector<picture::BandLine> lines;
    for (const auto& tag : order.rubric->tags) {
        const auto use = std::find_if(uses.begin(), uses.end(), [&](const auto& each) {
            return each.tag == tag.id && each.offered > 0;
        });
        if (tag.kind == kind && use != uses.end())
            lines.push_back(line_of(*use, kind == scenario::Tag::Kind::pitfall, order));
    }
    return lines;
}

void add_bands(std::vector<ReportChart>& charts, const std::vector<picture::BandLine>& lines,
               const Text& title) {
    if (lines.empty()) return;
    charts.push_back(
        {title,
         {},
         {"La marca es lo contado; la franja, dónde está casi con seguridad el valor real (19 de "
          "cada 20 veces). Con menos de 5 ocasiones no hay ninguna.",
          "The mark is what was counted; the band is where the true value almost certainly lies "
          "(19 times in 20). With fewer than 5 chances there is none."}});
    for (std::size_t i = 0; i < lines.size(); i += bands_at_once) {
        const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i);
        const auto count = static_cast<std::ptrdiff_t>(std::min(bands_at_once, lines.size() - i));
        charts.back().pictures.push_back(picture::band_chart({from, from + count}, page_width));
    }
}

} // namespace

std::vector<ReportChart> person_pictures(const std::vector<company::Entry>& entries,
                                         const std::vector<company::TechniqueUse>& uses,
                                         const ReportOrder& order) {
    std::vector<ReportChart> charts;
    if (entries.empty()) return charts;
    charts.push_back(person_calendar(entries, order.made, order.language));
    charts.push_back(score_picture(entries, order.language));
    add_gains(charts, gains_of(entries, order));
    if (!order.rubric) return charts;
    using Kind = scenario::Tag::Kind;
    add_bands(charts, lines_of(uses, Kind::technique, order),
              {"Técnicas: cuántas veces usadas, de las que convenían",
               "Techniques: how often used, when they were best"});
    add_bands(
        charts, lines_of(uses, Kind::pitfall, order),
        {"Tropiezos: cuántas veces, de las posibles", "Pitfalls: how often chosen, when they were open"});
    return charts;
}

} // namespace aplomo::reports
