#include "reports/team_pictures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "picture/gain_track.hpp"
#include "reports/charts.hpp"
#include "reports/heat.hpp"
#include "reports/scenario_titles.hpp"
#include "reports/team_charts.hpp"

namespace aplomo::reports {
namespace {

constexpr std::ptrdiff_t rows_at_once = 16; // no picture is higher than a page

void add_pictures(ReportChart& chart, const picture::HeatTable& table, Language language) {
    const auto words = heat_words(language);
    for (auto row = table.rows.begin(); row != table.rows.end();) {
        const auto end = row + std::min(rows_at_once, table.rows.end() - row);
        for (auto& part : heat_maps({table.columns, {row, end}}, words, page_width))
            chart.pictures.push_back(std::move(part.picture));
        row = end;
    }
    if (!chart.pictures.empty()) chart.pictures.push_back(heat_legend(words, page_width));
}

const Text how_scores_read{
    "Por orden de nombre, sin clasificar: puntuación media de n intentos. Con menos de 5 no se da ninguna.",
    "In the order of names, no ranking: mean score of n attempts. With fewer than 5 none is told."};
const Text how_techniques_read{
    "De cada 100 veces que era lo mejor, cuántas se usó; n veces lo era. Con menos de 5 no se da nada.",
    "Used of every 100 times when it was best; n times it was. With fewer than 5 nothing is told."};

std::vector<ReportChart> people_charts(const TeamPeople& people, const ReportOrder& order) {
    std::vector<ReportChart> charts;
    const auto add = [&](const Text& title, const std::vector<HeatKey>& keys, const Text& told) {
        charts.push_back({title, {}, told});
        add_pictures(charts.back(), people_heat({people.names, people.scores, people.uses}, keys),
                     order.language);
        if (charts.back().pictures.empty() || keys.empty()) charts.pop_back();
    };
    const auto& rubric = *order.rubric;
    add({"Personas y principios", "People and principles"}, principle_keys(rubric, order.language),
        how_scores_read);
    for (std::size_t i = 0; i < rubric.principles.size(); ++i) {
        const auto& name = rubric.principles.at(i).name;
        add({"Técnicas: " + in(name, Language::es), "Techniques: " + in(name, Language::en)},
            technique_keys(rubric, static_cast<scenario::Principle>(i), people.uses, order.language),
            how_techniques_read);
    }
    return charts;
}

picture::GainLine line_of(const company::CourseGain& course, ScenarioTitles& titles, Language language) {
    const auto people = course.people == 1 ? in({"{} persona", "{} person"}, language)
                                           : in({"{} personas", "{} people"}, language);
    const auto tries = course.attempts == 1 ? in({"{} intento", "{} attempt"}, language)
                                            : in({"{} intentos", "{} attempts"}, language);
    const auto rounded = [](double score) { return static_cast<int>(std::lround(score)); };
    return {titles.of(course.scenario),
            fmt::format(fmt::runtime(people + " · " + tries), course.people, course.attempts),
            {rounded(course.first), rounded(course.best), titles.mark_of(course.scenario)}};
}

void add_gains(std::vector<ReportChart>& charts, attempts::Database& database, const ReportOrder& order) {
    constexpr std::size_t at_once = 16;
    ScenarioTitles titles(order);
    std::vector<picture::GainLine> lines;
    for (const auto& course : company::team_courses(database, order.subject))
        if (course.people > 0 && (order.names || course.people >= order.smallest))
            lines.push_back(line_of(course, titles, order.language));
    if (lines.empty()) return;
    charts.push_back({{"De la primera puntuación a la mejor", "First to best score"},
                      {},
                      {"Medias de la primera puntuación y de la mejor de cada persona, de 0 a 100; la raya "
                       "discontinua es la que hay que alcanzar.",
                       "Means of the people’s first and best scores, from 0 to 100; the dashed line is the "
                       "mark that passes."}});
    for (std::size_t i = 0; i < lines.size(); i += at_once) {
        const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i);
        const auto count = static_cast<std::ptrdiff_t>(std::min(at_once, lines.size() - i));
        charts.back().pictures.push_back(picture::gain_chart({from, from + count}, page_width));
    }
}

bool has_any(const std::vector<long long>& counts) {
    return std::any_of(counts.begin(), counts.end(), [](long long n) { return n > 0; });
}

void add_spreads(std::vector<ReportChart>& charts, attempts::Database& database, const ReportOrder& order) {
    const auto deciles = company::team_deciles(database, order.subject);
    if (has_any(deciles))
        charts.push_back({{"Cómo se reparten las puntuaciones", "How the scores are spread"},
                          {spread_chart(deciles, order.language)},
                          {"Intentos, de diez en diez puntos.", "Attempts, by tens of points."}});
    const auto stars = company::team_survey(database, order.subject);
    if (has_any(stars))
        charts.push_back(
            {{"Lo que contestaron los clientes simulados", "What the simulated customers answered"},
             {survey_chart(stars, order.language)},
             {"Encuestas, por estrellas.", "Surveys, by stars."}});
}

} // namespace

std::vector<ReportChart> team_pictures(attempts::Database& database, const ReportOrder& order,
                                       const std::optional<TeamPeople>& people) {
    std::vector<ReportChart> charts;
    if (people && order.rubric) charts = people_charts(*people, order);
    add_gains(charts, database, order);
    if (people) add_spreads(charts, database, order); // a bar may be one person
    return charts;
}

} // namespace aplomo::reports
