#pragma once

#include "script/draft.hpp"
#include "script/read_text.hpp"

namespace aplomo::script {

DraftCustomer read_customer(const Node& node, const Languages& languages, Report& report);
DraftBriefing read_briefing(const Node& node, const Languages& languages, Report& report);
std::vector<DraftVariant> read_variants(const Node& node, const Languages& languages, Report& report);
std::vector<DraftTurn> read_turns(const Node& node, const Languages& languages, Report& report);
std::vector<DraftEnding> read_endings(const Node& node, const Languages& languages, Report& report);
std::vector<DraftRule> read_rules(const Node& node, Report& report);

/// Entries of which only the last stands without a condition, and must: reports those that break this.
struct Conditional {
    const Node* entry;
    const Node* when; ///< may be null
};
void check_conditions(const std::vector<Conditional>& entries, Report& report);

} // namespace aplomo::script
