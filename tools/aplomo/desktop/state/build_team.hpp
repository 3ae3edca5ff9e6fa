#pragma once

#include <string>
#include <vector>

#include "desktop/screens/replies.hpp"
#include "desktop/screens/team.hpp"
#include "desktop/screens/trainee.hpp"
#include "desktop/state/library.hpp"
#include "desktop/state/teams.hpp"
#include "reports/day.hpp"

namespace aplomo::state {

struct TeamParts {
    const Library& library;
    const scenario::Rubric& rubric;
    const TeamNumbers& numbers;
    screens::Principle about;
    bool by_score; ///< as far as people may be ranked
    reports::Day today;
    Language language;
};

/// Without the names of other teams and how far replaying has come.
screens::TeamScreen build_team(const TeamParts& parts);

/// `numbers` is null while the attempts are still to come; `team` is where the techniques are told from.
screens::TraineeScreen build_trainee(const std::string& person, const TraineeNumbers* numbers,
                                     const TeamNumbers* team, const Library& library, Language language);

/// `best` may be empty: not known yet.
screens::RepliesScreen build_replies(const scenario::Scenario& scenario, const ReplyNumbers& numbers,
                                     const std::vector<std::optional<scenario::Index>>& best,
                                     Language language);
screens::GroupScreen build_group(const scenario::Scenario& scenario, const ReplyNumbers& numbers,
                                 const std::vector<std::optional<scenario::Index>>& best, std::size_t page,
                                 Language language);

} // namespace aplomo::state
