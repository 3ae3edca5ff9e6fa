#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "desktop/state/build_team.hpp"
#include "desktop/state/draw_up.hpp"
#include "reports/likely.hpp"

namespace aplomo::state {
namespace {

using screens::HeatCell;

constexpr std::size_t months_shown = 6;

int rounded(double value) { return static_cast<int>(std::lround(value)); }
int percent(double share) { return rounded(100 * share); }

/// The mean, and where the true one lies as far as the spread tells.
HeatCell mean_cell(const company::Sum& sum) {
    HeatCell cell;
    cell.n = static_cast<int>(sum.n);
    if (sum.n < screens::least_for_heat) return cell;
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
    if (use.offered < screens::least_for_heat) return cell;
    const auto likely = reports::likely(static_cast<int>(use.taken), static_cast<int>(use.offered));
    cell.figure = percent(static_cast<double>(use.taken) / static_cast<double>(use.offered));
    cell.least = percent(likely.least);
    cell.most = percent(likely.most);
    return cell;
}

/// The techniques of a principle that were on offer to anybody shown, in the rubric's order.
std::vector<const scenario::Tag*> techniques_of(const TeamParts& parts) {
    std::set<std::string> met;
    for (const auto& use : parts.numbers.techniques) met.insert(use.tag);
    std::vector<const scenario::Tag*> tags;
    for (const auto& tag : parts.rubric.tags)
        if (tag.kind == scenario::Tag::Kind::technique && screen(tag.principle) == parts.about &&
            met.contains(tag.id))
            tags.push_back(&tag);
    return tags;
}

} // namespace

screens::HeatTable build_heat(const TeamParts& parts) {
    screens::HeatTable table;
    std::map<std::string, std::map<std::string, HeatCell>> cells; // by person and column
    for (const auto& score : parts.numbers.scores) cells[score.person][score.axis] = mean_cell(score.sum);
    for (const auto& use : parts.numbers.techniques) cells[use.person][use.tag] = share_cell(use);
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < parts.rubric.principles.size(); ++i) {
        keys.emplace_back(company::axes.at(i + 1));
        table.columns.push_back({in(parts.rubric.principles.at(i).name, parts.language)});
    }
    for (const auto* tag : techniques_of(parts)) {
        table.columns.push_back({in(tag->name, parts.language), keys.size() == company::axes.size() - 1});
        keys.push_back(tag->id);
    }
    for (const auto& person : parts.numbers.shown) {
        table.rows.push_back({person, {}});
        for (const auto& key : keys) table.rows.back().cells.push_back(cells[person][key]);
    }
    return table;
}

screens::HeatTable build_cohorts(const std::vector<company::CohortMonth>& months, Language language) {
    std::set<std::string> all;
    std::map<std::string, std::map<std::string, HeatCell>> cells; // by cohort and month
    for (const auto& each : months) {
        all.insert(each.month);
        auto& cell = cells[each.cohort][each.month];
        cell.n = static_cast<int>(each.sum.n);
        if (cell.n >= screens::least_for_heat) cell.figure = rounded(each.sum.mean());
    }
    std::vector<std::string> shown(all.begin(), all.end());
    if (shown.size() > months_shown)
        shown.erase(shown.begin(), shown.end() - static_cast<std::ptrdiff_t>(months_shown));
    const auto name = [&](const std::string& month) {
        return month_text(reports::day_of(month + "-01"), language) + " " + month.substr(0, 4);
    };
    screens::HeatTable table;
    for (const auto& month : shown) table.columns.push_back({name(month)});
    for (auto& [cohort, row] : cells) {
        table.rows.push_back({name(cohort), {}});
        for (const auto& month : shown) table.rows.back().cells.push_back(row[month]);
    }
    return table;
}

} // namespace aplomo::state
