#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/vocabulary.hpp"
#include "desktop/state/studies.hpp"
#include "desktop/state/teams.hpp"

namespace aplomo::state {

/// What somebody who trains or manages teams looks at, and what is known of it so far.
struct Leading {
    std::vector<std::string> teams; ///< that the person trains or manages; empty: none, or behind the lock
    std::string asked_for;          ///< the person whose teams they are
    bool opened = false;            ///< the password was given
    bool verified = false;          ///< what was new when the window was opened has been replayed, or is now

    std::string team;
    int from = 0;
    screens::Principle about = screens::Principle::empathy;
    bool by_score = false;
    std::optional<TeamNumbers> numbers; ///< of the team and the people looked at
    std::optional<Assigned> assigned;   ///< to the team and its people

    std::string trainee; ///< who is looked at; empty: the whole team
    std::optional<TraineeNumbers> trainee_numbers;

    std::string scenario; ///< whose replies are looked at
    std::size_t page = 0;
    bool revealed = false;
    std::optional<ReplyNumbers> replies;
    std::optional<ComingStudy> study;                 ///< of the scenario, while it is still to come
    std::vector<std::optional<scenario::Index>> best; ///< replies, by turn; empty: not known yet
};

} // namespace aplomo::state
