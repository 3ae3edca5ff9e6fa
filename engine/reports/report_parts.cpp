#include "reports/report_parts.hpp"

#include "reports/likely.hpp"
#include "reports/margin.hpp"

namespace aplomo::reports {

std::string axis_name(const std::string& axis, Language language) {
    if (axis == "empathy") return in({"Empatía", "Empathy"}, language);
    if (axis == "calm") return in({"Calma", "Calm"}, language);
    if (axis == "solution") return in({"Solución primero", "Solution first"}, language);
    return in({"Global", "Overall"}, language);
}

std::string tag_name(const std::string& tag, const ReportOrder& order) {
    const auto index = order.rubric ? tag_index(*order.rubric, tag) : std::nullopt;
    if (!index) return tag;
    const auto& name = in(order.rubric->tags[*index].name, order.language);
    return name.empty() ? tag : name;
}

std::vector<Measure> score_measures() {
    return {{"n", {"n", "n"}, 0}, {"mean", {"Media", "Mean"}, 2}, {"margin", {"±", "±"}, 2}};
}

std::vector<std::optional<double>> figures_of(const company::Sum& sum) {
    if (sum.n == 0) return {0.0, std::nullopt, std::nullopt};
    auto wide = margin(sum.n, sum.total, sum.squares);
    if (wide) *wide /= 100;
    return {static_cast<double>(sum.n), sum.mean(), wide};
}

std::vector<Measure> share_measures(const Text& whole, const Text& part) {
    return {{"n", whole, 0},
            {"count", part, 0},
            {"share", {"%", "%"}, 1},
            {"least", {"desde", "from"}, 1},
            {"most", {"hasta", "to"}, 1}};
}

std::vector<std::optional<double>> share_of(long long part, long long whole) {
    if (whole == 0) return {0.0, 0.0, std::nullopt, std::nullopt, std::nullopt};
    const auto [least, most] = likely(static_cast<int>(part), static_cast<int>(whole));
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return {static_cast<double>(whole), static_cast<double>(part), share, 100 * least, 100 * most};
}

ReportTable score_table(const std::vector<company::PersonScore>& scores, const ReportOrder& order) {
    ReportTable table{"scores", {"Puntuaciones", "Scores"}, {"axis"}, {{"", ""}}, score_measures(), {}};
    for (const auto& score : scores)
        table.rows.push_back({{score.axis}, {axis_name(score.axis, order.language)}, figures_of(score.sum)});
    return table;
}

ReportTable technique_table(const std::vector<company::TechniqueUse>& uses, const ReportOrder& order) {
    ReportTable table{"techniques", {"Técnicas y tropiezos", "Techniques and pitfalls"},           {"tag"},
                      {{"", ""}},   share_measures({"Ocasiones", "On offer"}, {"Usada", "Taken"}), {}};
    for (const auto& use : uses)
        table.rows.push_back({{use.tag}, {tag_name(use.tag, order)}, share_of(use.taken, use.offered)});
    return table;
}

std::string sureness(Language language) {
    return in({"Cuenta lo que valen las decisiones repetidas, no lo que dice cada intento. n es de cuántos "
               "se cuenta; ±, «desde» y «hasta» son márgenes del 95 %; – es que hay demasiado poco.",
               "What counts is what replayed decisions earn, not what an attempt claims. n is how many are "
               "counted; ±, “from” and “to” are margins of 95 %; – is too little to tell."},
              language);
}

} // namespace aplomo::reports
