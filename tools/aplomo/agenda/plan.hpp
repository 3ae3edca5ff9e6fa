#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agenda/calendar.hpp"
#include "company/assignments.hpp"
#include "diagnostics/language.hpp"
#include "reports/standing.hpp"

namespace aplomo::agenda {

/// What is known of a person and of what there is to practise.
struct Known {
    std::vector<const scenario::Scenario*> scenarios; ///< that can be played
    const std::vector<attempts::Attempt>& attempts;   ///< the person's, newest first
    const std::vector<company::Due>& dues;            ///< what the person was given to do
    Moment now;
};

/// A scenario, and how far the person is with it.
struct Entry {
    const scenario::Scenario* scenario = nullptr;
    reports::Standing standing{};
};

/// What to go on with, and why.
struct Next {
    enum class Why { given, review, not_passed, untried, nothing_due }; ///< the first matters most
    std::size_t entry = 0;                                              ///< in Plan::entries
    Why why = Why::untried;
    std::size_t given = 0; ///< in Plan::given, of what was given
    int days = 0;          ///< since the last time
    bool begun = false;    ///< an attempt at it waits to be finished
    bool unmet = false;    ///< it comes in a form that the person has not met; of what was tried
};

/// What a person has before them on a day.
struct Plan {
    reports::Day today = 0;
    int finished = 0;                ///< conversations today
    std::vector<Entry> entries;      ///< in the order in which they matter
    std::optional<Next> next;        ///< nothing: there is nothing to practise
    std::vector<company::Due> given; ///< what is to be done, the sooner first, then what was done of late

    /// Where a scenario stands among the entries; nothing: it is not there.
    std::optional<std::size_t> place_of(const std::string& scenario) const;
};

/// Puts what there is to practise in the order in which it matters on a day — reviews that are due, the
/// longest due first; what was tried and not passed; what was not tried, by level; the rest by when it falls
/// due — and tells which one to go on with, and why: what was given comes first when it is due within a week.
/// Points to the scenarios of `known`.
Plan plan(const Known& known);

/// Why the next one comes next, in sentences. There must be one.
std::string reason(const Plan& plan, Language language);

} // namespace aplomo::agenda
