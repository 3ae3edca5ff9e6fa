#pragma once

#include <string>
#include <vector>

#include "company/team_view.hpp"
#include "diagnostics/language.hpp"
#include "picture/heat_map.hpp"
#include "scenario/rubric.hpp"

namespace aplomo::reports {

/// A column of people's figures: those of an axis or of a technique.
struct HeatKey {
    std::string id;
    picture::HeatColumn column;
};

/// The three principles.
std::vector<HeatKey> principle_keys(const scenario::Rubric& rubric, Language language);

/// The techniques of a principle that were on offer to anybody, in the rubric's order.
std::vector<HeatKey> technique_keys(const scenario::Rubric& rubric, scenario::Principle principle,
                                    const std::vector<company::TechniqueUse>& uses, Language language);

/// What a table of people is told from.
struct HeatSums {
    const std::vector<std::string>& people; ///< in the order of the rows
    const std::vector<company::PersonScore>& scores;
    const std::vector<company::TechniqueUse>& uses;
};

/// Mean scores of n attempts, and techniques used of every 100 times they were on offer.
picture::HeatTable people_heat(const HeatSums& sums, const std::vector<HeatKey>& keys);

/// Of those who began in a month, what they scored in each; the last months.
picture::HeatTable cohort_heat(const std::vector<company::CohortMonth>& months, Language language);

/// The words in a table on paper.
picture::HeatWords heat_words(Language language);

} // namespace aplomo::reports
