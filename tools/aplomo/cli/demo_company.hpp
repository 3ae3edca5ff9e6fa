#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "attempts/beginning.hpp"
#include "attempts/store.hpp"
#include "cli/demo_player.hpp"
#include "cli/demo_words.hpp"
#include "company/assignments.hpp"
#include "machine/moment.hpp"
#include "scoring/debrief.hpp"

namespace aplomo::cli {

/// The decision that cost most, 1, 2…; 0 when none cost anything.
int costliest_decision(const scoring::Debrief& debrief);

/// An invented company and the half year behind it: two teams who practise and get better, what they thought
/// of it, what they were given to do, what was said to them. The same every time, counted back from the day.
/// The database and the store are of one place and outlive it. Throws attempts::Fault.
class DemoCompany {
  public:
    using Scenarios = std::vector<std::shared_ptr<const scenario::Scenario>>;

    /// @param today the last day; its hours do not matter
    DemoCompany(attempts::Database& database, attempts::Store& store, Scenarios scenarios, Language language,
                machine::Moment today);

    /// Everything until yesterday. One attempt's claim is not what its decisions earn.
    void live_until_yesterday();

    /// What nobody has verified yet, and a conversation that its trainee has left in the middle.
    void live_today();

  private:
    struct Sitting {
        std::string person;
        attempts::Mode mode = attempts::Mode::practice;
        int skill = 0; ///< see DemoPlayer::play
        machine::Moment begun;
    };

    /// What somebody has done so far, as far as a later attempt refers to it.
    struct Latest {
        std::string person, attempt;
        conversation::Run run;
        machine::Moment ended;
    };

    void found(const DemoTeam& team);
    void add(const std::string& person, const std::string& team, company::Role role);
    void practise(const std::string& person, int talent, int number);
    void sit(const Sitting& sitting);
    void try_again(const Latest& latest);
    void keep(const Sitting& sitting, const conversation::Run& run,
              const std::optional<attempts::Retry>& retry);
    void stop_halfway(const Sitting& sitting);
    attempts::Beginning beginning(const Sitting& sitting, const conversation::Run& run, const std::string& id,
                                  const std::optional<attempts::Retry>& retry);
    attempts::Seal claim(const conversation::Run& run);
    void look_back(const Latest& latest);
    void give(const std::string& team, const std::string& one_of_them);
    void give(company::Assignment assignment, int given, int until); ///< days from today
    void comment();
    conversation::Run play(int skill);
    std::string next_id();

    attempts::Database& database_;
    attempts::Store& store_;
    Scenarios scenarios_;
    DemoWords words_;
    machine::Moment first_day_;
    machine::Moment today_;
    DemoPlayer player_{2026};
    std::map<std::string, Latest> latest_; ///< by person
    int sealed_ = 0;
    bool is_forged_ = false;
};

} // namespace aplomo::cli
