#include "reports/heat.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "company/entry.hpp"
#include "reports/likely.hpp"
#include "reports/said.hpp"

namespace aplomo::reports {

using picture::HeatCell;
using picture::HeatTable;

namespace {

constexpr std::size_t months_shown = 6;

int rounded(double value) { return static_cast<int>(std::lround(value)); }
int percent(double share) { return rounded(100 * share); }

/// The mean, and where the true one lies as far as the spread tells.
HeatCell mean_cell(const company::Sum& sum) {
    HeatCell cell;
    cell.n = static_cast<int>(sum.n);
    if (sum.n < picture::least_for_heat) return cell;
    const auto n = static_cast<double>(sum.n);
    const double mean = sum.mean();
    const double squares = static_cast<double>(sum.squares) / 1e4;
    const double spread = std::max(0.0, squares - n * mean * mean) / (n - 1);
    const double half = 1.96 * std::sqrt(spread / n);
    cell.figure = rounded(mean);
    cell.least = std::max(0, rounded(mean - half));
    cell.most = std::min(100, rounded(mean + half));
    return cell;
}

HeatCell share_cell(const company::TechniqueUse& use) {
    HeatCell cell;
    cell.n = static_cast<int>(use.offered);
    if (use.offered < picture::least_for_heat) return cell;
    const auto sure = likely(static_cast<int>(use.taken), static_cast<int>(use.offered));
    cell.figure = percent(static_cast<double>(use.taken) / static_cast<double>(use.offered));
    cell.least = percent(sure.least);
    cell.most = percent(sure.most);
    return cell;
}

/// "2026-11" as "Nov 2026".
std::string month_words(const std::string& month, Language language) {
    return month_name(std::stoi(month.substr(5)), language) + " " + month.substr(0, 4);
}

} // namespace

std::vector<HeatKey> principle_keys(const scenario::Rubric& rubric, Language language) {
    std::vector<HeatKey> keys;
    for (std::size_t i = 0; i < rubric.principles.size(); ++i)
        keys.push_back({company::axes.at(i + 1), {in(rubric.principles.at(i).name, language)}});
    return keys;
}

std::vector<HeatKey> technique_keys(const scenario::Rubric& rubric, scenario::Principle principle,
                                    const std::vector<company::TechniqueUse>& uses, Language language) {
    std::set<std::string> met;
    for (const auto& use : uses) met.insert(use.tag);
    std::vector<HeatKey> keys;
    for (const auto& tag : rubric.tags)
        if (tag.kind == scenario::Tag::Kind::technique && tag.principle == principle && met.contains(tag.id))
            keys.push_back({tag.id, {in(tag.name, language)}});
    return keys;
}

HeatTable people_heat(const HeatSums& sums, const std::vector<HeatKey>& keys) {
    std::map<std::string, std::map<std::string, HeatCell>> cells; // by person and column
    for (const auto& score : sums.scores) cells[score.person][score.axis] = mean_cell(score.sum);
    for (const auto& use : sums.uses) cells[use.person][use.tag] = share_cell(use);
    HeatTable table;
    for (const auto& key : keys) table.columns.push_back(key.column);
    for (const auto& person : sums.people) {
        table.rows.push_back({person, {}});
        for (const auto& key : keys) table.rows.back().cells.push_back(cells[person][key.id]);
    }
    return table;
}

HeatTable cohort_heat(const std::vector<company::CohortMonth>& months, Language language) {
    std::set<std::string> all;
    std::map<std::string, std::map<std::string, HeatCell>> cells; // by cohort and month
    for (const auto& each : months) {
        all.insert(each.month);
        auto& cell = cells[each.cohort][each.month];
        cell.n = static_cast<int>(each.sum.n);
        if (cell.n >= picture::least_for_heat) cell.figure = rounded(each.sum.mean());
    }
    std::vector<std::string> shown(all.begin(), all.end());
    if (shown.size() > months_shown)
        shown.erase(shown.begin(), shown.end() - static_cast<std::ptrdiff_t>(months_shown));
    HeatTable table;
    for (const auto& month : shown) table.columns.push_back({month_words(month, language)});
    for (auto& [cohort, row] : cells) {
        table.rows.push_back({month_words(cohort, language), {}});
        for (const auto& month : shown) table.rows.back().cells.push_back(row[month]);
    }
    return table;
}

picture::HeatWords heat_words(Language language) {
    return {in({"pocas", "too few"}, language), in({"menos de 50", "below 50"}, language),
            in({"85 o más", "85 and more"}, language)};
}

} // namespace aplomo::reports
