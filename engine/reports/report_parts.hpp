#pragma once

#include <string>
#include <vector>

#include "company/entry.hpp"
#include "company/team_view.hpp"
#include "reports/draw_report.hpp"

namespace aplomo::reports {

// Tables that several reports have.

std::string axis_name(const std::string& axis, Language language);
std::string tag_name(const std::string& tag, const ReportOrder& order);

/// n, mean, and how far the true one may lie from it.
std::vector<Measure> score_measures();
std::vector<std::optional<double>> figures_of(const company::Sum& sum);

/// Of how many, how many, the share in percent, and between which the true one lies.
std::vector<Measure> share_measures(const Text& whole, const Text& part);
std::vector<std::optional<double>> share_of(long long part, long long whole);

ReportTable score_table(const std::vector<company::PersonScore>& scores, const ReportOrder& order);
ReportTable technique_table(const std::vector<company::TechniqueUse>& uses, const ReportOrder& order);

/// What the intervals mean.
std::string sureness(Language language);

} // namespace aplomo::reports
