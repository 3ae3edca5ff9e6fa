#include "desktop/state/teams.hpp"

#include <algorithm>
#include <set>

#include "company/lock.hpp"
#include "company/looks.hpp"
#include "company/people.hpp"
#include "company/smallest_group.hpp"
#include "desktop/screens/team.hpp"
#include "reports/company_texts.hpp"

namespace aplomo::state {
namespace {

using attempts::Database;

TeamAnswer answer(Database& database, const AskLed& asked) {
    const auto& who = database.is_server() ? database.login() : asked.person;
    std::set<std::string> teams;
    for (const auto& each : company::memberships(database))
        if (each.person == who && each.role != company::Role::trainee) teams.insert(each.team);
    return Led{{teams.begin(), teams.end()}, !database.is_server() && company::is_locked(database)};
}

/// A password in clear for as long as it is needed.
struct Spoken {
    explicit Spoken(const screens::Secret& secret) : letters(secret.letters()) {}
    ~Spoken() { company::wipe(letters); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    std::string letters;
};

TeamAnswer answer(Database& database, const AskUnlock& asked) {
    const Spoken password(asked.password);
    return Unlocked{company::opens(database, password.letters)};
}

TeamAnswer answer(Database& database, const AskTeam& asked) {
    constexpr int count = screens::people_at_once;
    const auto& [team, from] = asked;
    TeamNumbers read;
    read.team = team;
    read.from = from;
    read.people = company::trainees(database, team);
    read.shown = company::trainee_names(database, team, from, count);
    read.scores = company::people_scores(database, team, from, count);
    read.techniques = company::people_techniques(database, team, from, count);
    read.courses = company::people_courses(database, team, from, count);
    read.of_team = company::team_scores(database, team);
    read.gains = company::team_courses(database, team);
    read.outcomes = company::early_outcomes(database, "");
    read.smallest_group = company::smallest_group(database);
    read.standings = company::standings(database, team);
    read.months = company::team_months(database, team);
    read.deciles = company::team_deciles(database, team);
    read.survey = company::team_survey(database, team);
    read.unverified = company::team_unverified(database, team);
    read.disagreements = company::disagreements(database, team);
    return read;
}

TeamAnswer answer(Database& database, const AskReplies& asked) {
    return ReplyNumbers{asked.team, asked.scenario, company::trainees(database, asked.team),
                        company::team_replies(database, asked.team, asked.scenario)};
}

TeamAnswer answer(Database& database, const AskTrainee& asked) {
    const auto& who = database.is_server() ? database.login() : asked.who;
    company::note(database, {asked.look, who, company::Look::Kind::screen, "scorecards", asked.team,
                             asked.person, asked.at});
    auto attempts = company::attempts_by(database, asked.person);
    std::erase_if(attempts, [](const attempts::Attempt& attempt) { return !attempt.seal; });
    const auto agreeing = company::agreeing(database, asked.person);
    TraineeNumbers read{asked.person, std::move(attempts), {agreeing.begin(), agreeing.end()}, {}, {}};
    read.early = company::early_of(database, asked.person);
    for (const auto& each : company::disagreements(database, asked.team))
        read.disagreeing.insert(each.attempt);
    return read;
}

/// Answers by a connection that it opens for the first question.
struct Reader {
    std::string address;
    std::shared_ptr<std::unique_ptr<Database>> database = std::make_shared<std::unique_ptr<Database>>();

    TeamAnswer operator()(const TeamQuestion& question) const {
        try {
            if (*database == nullptr) *database = Database::open(address);
            return std::visit([&](const auto& asked) { return TeamAnswer(answer(**database, asked)); },
                              question);
        } catch (const attempts::Fault& fault) {
            database->reset(); // a lost connection does not come back by itself
            if (std::holds_alternative<AskMine>(question)) return Mine{}; // whoever practises goes on
            return fault;
        }
    }
};

std::variant<attempts::Fault, reports::VerifiedNew>
verified_now(const std::string& address, const std::string& judge, const std::string& given,
             const Teams::Scenarios& own, std::atomic<int>& wanted, machine::Errand& errand) {
    try {
        const auto database = Database::open(address);
        if (database->is_server()) company::accept(*database, reports::texts_of(own));
        wanted = static_cast<int>(company::count_awaiting(*database));
        const auto goes_on = [&](std::size_t done) {
            errand.done = static_cast<int>(done);
            return !errand.stop;
        };
        return reports::verify_new(*database, judge, given, goes_on);
    } catch (const attempts::Fault& fault) {
        return fault;
    }
}

} // namespace

Teams::Teams(std::string address, std::function<void()> wake)
    : address_(std::move(address)), reader_(Reader{address_}, std::move(wake)),
      verifier_(
          [address = address_, wanted = wanted_](const Order& order, machine::Errand& errand) {
              return verified_now(address, order.judge, order.given, order.own, *wanted, errand);
          },
          {}) {}

void Teams::ask(TeamQuestion question) {
    if (!address_.empty()) reader_.ask(std::move(question));
}

void Teams::verify(const std::string& judge, const std::string& given, Scenarios own) {
    if (address_.empty() || verifies()) return;
    *wanted_ = 0;
    verifier_.ask({judge, given, std::move(own)});
}

std::optional<std::variant<attempts::Fault, reports::VerifiedNew>> Teams::take_verified() {
    auto ended = verifier_.take();
    if (ended.empty()) return {};
    return std::move(ended.front());
}

machine::Count Teams::verified() const { return {verifies() ? verifier_.done() : 0, *wanted_}; }

} // namespace aplomo::state
