#include "cli/demo_company.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "attempts/journal.hpp"
#include "attempts/verify.hpp"
#include "company/people.hpp"
#include "company/receipts.hpp"
#include "reports/proposals.hpp"

namespace aplomo::cli {
namespace {

using company::Role;
using std::chrono::hours;
using std::chrono::minutes;

constexpr int people_of_a_team = 12, attempts_of_a_person = 16, days_of_a_demo = 182;
constexpr int honest_attempts = 136; ///< before one is claimed to have gone better than it did
constexpr std::array<DemoTeam, 2> teams{{{"Mañana", "Morning", 25}, {"Tarde", "Afternoon", 40}}};

machine::Moment day_of(machine::Moment moment) { return std::chrono::floor<std::chrono::days>(moment); }

} // namespace

int costliest_decision(const scoring::Debrief& debrief) {
    const auto& all = debrief.decisions;
    const auto most = std::max_element(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.cost.part < other.cost.part;
    });
    return most == all.end() || most->cost.part == 0 ? 0 : static_cast<int>(most - all.begin()) + 1;
}

DemoCompany::DemoCompany(attempts::Database& database, attempts::Store& store, Scenarios scenarios,
                         Language language, machine::Moment today)
    : database_(database), store_(store), scenarios_(std::move(scenarios)), words_{language},
      first_day_(day_of(today) - hours(24 * days_of_a_demo)), today_(day_of(today)) {}

void DemoCompany::live_until_yesterday() {
    for (const auto& team : teams) found(team);
    comment();
    company::receive_as_begun(database_);
}

void DemoCompany::live_today() {
    auto begun = today_ - hours(8);
    for (const auto number : {3, 8, 13, 18, 23})
        sit({words_.trainee(number), attempts::Mode::practice, 80, begun += minutes(7)});
    stop_halfway({words_.trainee(1), attempts::Mode::practice, 60, begun});
}

void DemoCompany::found(const DemoTeam& team) {
    const auto name = words_.team(team);
    for (const auto role : {Role::manager, Role::trainer}) add(words_.leader(role), name, role);
    const auto first = static_cast<int>(latest_.size()) + 1;
    for (int number = 0; number < people_of_a_team; ++number) {
        const auto person = words_.trainee(first + number);
        add(person, name, Role::trainee);
        practise(person, team.talent + static_cast<int>(player_.roll(20)), number);
    }
    give(name, words_.trainee(first + 4));
}

void DemoCompany::add(const std::string& person, const std::string& team, Role role) {
    company::add_person(database_, person, machine::iso_utc(first_day_));
    company::join(database_, {team, person, role});
}

/// In working hours, every ten days or so; every sixth time an assessment. Whoever came later has had less
/// time.
void DemoCompany::practise(const std::string& person, int talent, int number) {
    auto day = first_day_ + hours(24 * 14 * (number / 3));
    for (int i = 0; i < attempts_of_a_person && day < today_ - hours(24); ++i) {
        const auto mode = i % 6 == 5 ? attempts::Mode::assessment : attempts::Mode::practice;
        sit({person, mode, std::min(95, talent + 4 * i), day + hours(8) + minutes(player_.roll(8 * 60))});
        day += hours(24 * (9 + player_.roll(5)));
    }
    if (number % 4 == 1) try_again(latest_.at(person));
}

void DemoCompany::sit(const Sitting& sitting) { keep(sitting, play(sitting.skill), std::nullopt); }

/// From the middle of the last conversation on, and better.
void DemoCompany::try_again(const Latest& latest) {
    auto decisions = conversation::decisions(latest.run);
    const auto taken_over = decisions.replies.size() / 2;
    decisions.replies.resize(taken_over);
    auto run =
        conversation::replay(latest.run.shared_scenario(), latest.run.transcript().variant, decisions).run;
    player_.go_on(run, 95);
    const Sitting sitting{latest.person, attempts::Mode::practice, 95, latest.ended};
    keep(sitting, run, attempts::Retry{latest.attempt, taken_over});
}

void DemoCompany::keep(const Sitting& sitting, const conversation::Run& run,
                       const std::optional<attempts::Retry>& retry) {
    const auto id = next_id();
    auto start = beginning(sitting, run, id, retry);
    attempts::Journal journal(&store_, start.attempt, start.scenario_text, start.rubric_text);
    for (const auto& reply : conversation::decisions(run).replies) {
        const auto taken = static_cast<std::int64_t>(4000 + player_.roll(14'000));
        journal.add({reply, taken, player_.roll(12) == 0 ? words_.own_words(player_.roll(100)) : ""});
    }
    if (run.ending()) journal.seal(claim(run));
    if (journal.fault()) throw *journal.fault();
    if (retry) return;
    Latest latest{sitting.person, id, run, sitting.begun + minutes(12)};
    if (run.ending()) look_back(latest);
    latest_.insert_or_assign(sitting.person, std::move(latest));
}

void DemoCompany::stop_halfway(const Sitting& sitting) {
    const auto run = play(sitting.skill);
    auto start = beginning(sitting, run, next_id(), std::nullopt);
    attempts::Journal journal(&store_, start.attempt, start.scenario_text, start.rubric_text);
    journal.add({conversation::decisions(run).replies.front(), 6000, ""});
    if (journal.fault()) throw *journal.fault();
}

attempts::Beginning DemoCompany::beginning(const Sitting& sitting, const conversation::Run& run,
                                           const std::string& id,
                                           const std::optional<attempts::Retry>& retry) {
    return attempts::beginning(run,
                               {id, sitting.person, player_.roll(1'000'000), sitting.mode, words_.language,
                                machine::iso_utc(sitting.begun), APLOMO_VERSION, retry});
}

attempts::Seal DemoCompany::claim(const conversation::Run& run) {
    const auto& study = player_.study(run.shared_scenario(), run.transcript().variant);
    auto seal = attempts::seal_of(study, run);
    ++sealed_;
    if (is_forged_ || sealed_ < honest_attempts || seal.scorecard.passed) return seal;
    is_forged_ = true;
    seal.scorecard.overall.part = seal.scorecard.overall.whole;
    seal.scorecard.passed = true;
    return seal;
}

/// Not everybody does, and not every time.
void DemoCompany::look_back(const Latest& latest) {
    if (player_.roll(3) != 0) return;
    const auto& study = player_.study(latest.run.shared_scenario(), latest.run.transcript().variant);
    const auto debrief = scoring::debrief(study, latest.run);
    attempts::Reflection reflection;
    reflection.moment = costliest_decision(debrief);
    reflection.feeling = attempts::feeling_ids[player_.roll(attempts::feeling_ids.size())];
    if (player_.roll(2) == 0) reflection.words = words_.thought(player_.roll(100));
    const auto goals = reports::proposals(debrief, latest.run.scenario(), words_.language);
    if (!goals.empty()) {
        reflection.goal = goals.front().words;
        reflection.goal_tag = goals.front().tag;
    }
    store_.reflect(latest.person, latest.attempt, reflection);
}

conversation::Run DemoCompany::play(int skill) {
    const auto& scenario = scenarios_[player_.roll(scenarios_.size())];
    return player_.play(scenario, player_.roll(scenario->variants.size()), skill);
}

std::string DemoCompany::next_id() {
    return fmt::format("{:08x}-{:04x}-4{:03x}-8000-{:012x}", player_.roll(1ULL << 32), player_.roll(1 << 16),
                       player_.roll(1 << 12), player_.roll(1ULL << 48));
}

} // namespace aplomo::cli
