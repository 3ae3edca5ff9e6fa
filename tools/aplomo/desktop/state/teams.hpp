#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "attempts/attempt.hpp"
#include "attempts/fault.hpp"
#include "company/early.hpp"
#include "company/standings.hpp"
#include "company/team_view.hpp"
#include "company/verdicts.hpp"
#include "desktop/screens/secret.hpp"
#include "desktop/state/assigned.hpp"
#include "desktop/state/mine.hpp"
#include "desktop/state/said.hpp"
#include "machine/worker.hpp"
#include "reports/verify_new.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::state {

// What the window asks a company's store for beside attempts, and what it says.

/// Which teams somebody trains or manages; on a server, whoever is connected.
struct AskLed {
    std::string person;
};
struct Led {
    std::vector<std::string> teams; ///< by name
    bool locked = false;            ///< a password stands before them: a store in a file
};

/// Whether this is that password; it takes about a second.
struct AskUnlock {
    screens::Secret password;
};
struct Unlocked {
    bool opens = false;
};

/// How a team stands; of its people, `screens::people_at_once` from number `from` on.
struct AskTeam {
    std::string team;
    int from = 0;
};
struct TeamNumbers {
    std::string team;
    int from = 0;
    int people = 0;
    std::vector<std::string> shown; ///< the people, by name
    std::vector<company::PersonScore> scores;
    std::vector<company::TechniqueUse> techniques;
    std::vector<company::PersonCourse> courses;
    std::vector<company::PersonScore> of_team;
    std::vector<company::CourseGain> gains;
    std::vector<company::EarlyOutcome> outcomes; ///< of the whole company
    int smallest_group = 0;
    std::vector<company::Standing> standings; ///< of all the people; empty unless they may be ranked
    std::vector<company::CohortMonth> months;
    std::vector<long long> deciles;
    std::vector<long long> survey;
    company::Unverified unverified;
    std::vector<company::Disagreement> disagreements;
};

/// What a team chose at a scenario.
struct AskReplies {
    std::string team;
    std::string scenario;
};
struct ReplyNumbers {
    std::string team;
    std::string scenario;
    int people = 0;
    std::vector<company::ReplyUse> uses;
};

/// All sealed attempts of somebody of a team, newest first. That they were looked at is noted, for them to
/// see.
struct AskTrainee {
    std::string team;
    std::string person;
    std::string who;  ///< looks
    std::string look; ///< a fresh id
    std::string at;   ///< ISO 8601, UTC
};
struct TraineeNumbers {
    std::string person;
    std::vector<attempts::Attempt> attempts;
    std::set<std::string> agreeing; ///< ids of those that were replayed and earn what they claim
    std::set<std::string> disagreeing;
    std::vector<company::EarlyAttempt> early;
};

using TeamQuestion = std::variant<AskLed, AskUnlock, AskTeam, AskReplies, AskTrainee, AskMine, AskAssigned,
                                  AskGive, AskTakeBack, AskSaid, AskSay, AskUnsay>;
using TeamAnswer = std::variant<attempts::Fault, Led, Unlocked, TeamNumbers, ReplyNumbers, TraineeNumbers,
                                Mine, Assigned, Gave, TookBack, Said>;

/// Asks a company's store and replays what is new in it, each on another thread by a connection of its own.
class Teams {
  public:
    using Scenarios = std::vector<std::shared_ptr<const scenario::Scenario>>;

    /// `address` as for attempts::Database; empty: there is no store, and nothing is ever answered.
    Teams(std::string address, std::function<void()> wake);

    void ask(TeamQuestion question);
    std::vector<TeamAnswer> take() { return reader_.take(); }

    /// Begins to replay what has not been; nothing while that is done already.
    /// @param judge,given as for reports::verify_new
    /// @param own which a server accepts first as the company's
    void verify(const std::string& judge, const std::string& given, Scenarios own);
    /// What came of it, once, when it has ended.
    std::optional<std::variant<attempts::Fault, reports::VerifiedNew>> take_verified();

    bool verifies() const { return verifier_.is_busy(); }
    /// How many attempts have been replayed so far, of those that were to be.
    machine::Count verified() const;
    bool is_busy() const { return reader_.is_busy() || verifies(); }

  private:
    using Verified = std::variant<attempts::Fault, reports::VerifiedNew>;
    struct Order {
        std::string judge;
        std::string given;
        Scenarios own;
    };

    std::string address_;
    machine::Worker<TeamQuestion, TeamAnswer> reader_;
    std::shared_ptr<std::atomic<int>> wanted_ = std::make_shared<std::atomic<int>>(0);
    machine::Worker<Order, Verified> verifier_;
};

} // namespace aplomo::state
