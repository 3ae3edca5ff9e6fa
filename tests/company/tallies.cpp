// What is replayed, marked and added up, on both kinds of store; compared with sums made anew from all
// attempts.
#include <map>

#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "company/team_view.hpp"
#include "company/verdicts.hpp"
#include "reports/judge.hpp"
#include "reports/verify_new.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/dice.hpp"
#include "support/load.hpp"

using namespace aplomo;
using company::Role;

namespace {

/// Team spain with Nadia and Omar, trained by Tomás; team italy with Vera.
class Teams {
  public:
    explicit Teams(const std::string& kind) {
        if (kind == "server") {
            company_ = std::make_unique<tests::Company>();
            tomas_ = company_->person("tomas", "spain", Role::trainer);
        } else {
            database_ = attempts::Database::open(address());
            for (const std::string name : {"nadia", "omar", "vera", "tomas"})
                company::add_person(*database_, name, "");
            company::join(*database_, {"spain", "tomas", Role::trainer});
        }
        for (const std::string name : {"nadia", "omar"}) add(name, "spain");
        add("vera", "italy");
    }

    /// A conversation to its end by random decisions, kept and handed over.
    void play(const std::string& person, const std::string& id, tests::Dice& dice,
              attempts::Mode mode = attempts::Mode::practice,
              const std::string& started = "2026-11-22T09:30:00Z") {
        const auto scenario = tests::scenario_from(tests::full_scenario_text());
        conversation::Run run(scenario, 1, {});
        const auto store = open(person);
        auto start = attempts::beginning(run, {id, person, 1, mode, Language::es, started, "0.1.0"});
        attempts::Journal journal(store.get(), start.attempt, start.scenario_text, start.rubric_text);
        while (!run.finished()) {
            const auto open = run.open();
            const std::vector<scenario::Index> choice(open.begin(), open.end());
            const auto reply = choice[dice.roll(choice.size())];
            journal.add({scenario->turns[run.state().turn].replies[reply].id, 900, ""});
            run.choose(reply);
        }
        journal.seal(attempts::seal_of(analysis::study(scenario, 1), run));
        REQUIRE_FALSE(journal.fault().has_value());
        CHECK(store->deliver().waiting == 0);
    }

    std::unique_ptr<attempts::Store> open(const std::string& person) {
        if (company_ == nullptr) return attempts::Store::open(address());
        return attempts::Store::open(addresses_.at(person), company_->outbox(person));
    }

    /// As whoever judges is connected.
    std::unique_ptr<attempts::Database> trainer() {
        return attempts::Database::open(company_ == nullptr ? address() : tomas_);
    }
    attempts::Database& keeper() { return company_ == nullptr ? *database_ : company_->database(); }

  private:
    std::string address() const { return tests::address_of(folder_.path() / "attempts.db"); }
    void add(const std::string& name, const std::string& team) {
        if (company_ != nullptr)
            addresses_[name] = company_->person(name, team);
        else
            company::join(*database_, {team, name, Role::trainee});
    }

    tests::TemporaryFolder folder_;
    std::unique_ptr<tests::Company> company_;
    std::unique_ptr<attempts::Database> database_;
    std::map<std::string, std::string> addresses_;
    std::string tomas_;
};

std::string either_kind() { return GENERATE(as<std::string>{}, "file", "server"); }

reports::VerifiedNew verify(Teams& teams) {
    return reports::verify_new(*teams.trainer(), "tomas", "2026-11-23T08:00:00Z", [] { return true; });
}

/// Sums made from all attempts at once, by another way than the tables.
std::map<std::string, company::Sum> made_anew(Teams& teams, const std::vector<std::string>& people) {
    std::map<std::string, company::Sum> sums;
    for (const auto& person : people) {
        const auto store = teams.open(person);
        for (const auto& attempt : store->list(person)) {
            const auto verdict = attempts::verify(*store, attempt);
            if (!verdict.agrees || attempt.mode == attempts::Mode::guided) continue;
            const auto score = scoring::rounded(verdict.recomputed->scorecard.overall, 10'000);
            for (const auto& key : {person, std::string("team")}) {
                auto& sum = sums[key];
                sum = {sum.n + 1, sum.total + score, sum.squares + score * score};
            }
        }
    }
    return sums;
}

void check_equal(const company::Sum& a, const company::Sum& b) {
    CHECK(a.n == b.n);
    CHECK(a.total == b.total);
    CHECK(a.squares == b.squares);
}

} // namespace

TEST_CASE("verified attempts are added up exactly, however many rounds it takes", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(7);
    int played = 0;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            for (const std::string person : {"nadia", "omar"})
                teams.play(person, person + std::to_string(played++), dice,
                           i == 3 ? attempts::Mode::guided : attempts::Mode::assessment);
        const auto verified = verify(teams);
        CHECK(verified.agreed == 8);
        CHECK(verified.disagreed == 0);
    }
    CHECK(verify(teams).agreed == 0);
    const auto trainer = teams.trainer();
    const auto anew = made_anew(teams, {"nadia", "omar"});
    for (const auto& score : company::people_scores(*trainer, "spain", 0, 100))
        if (score.axis == "overall") check_equal(score.sum, anew.at(score.person));
    for (const auto& score : company::team_scores(*trainer, "spain"))
        if (score.axis == "overall") check_equal(score.sum, anew.at("team"));
    long long in_deciles = 0;
    for (const auto n : company::team_deciles(*trainer, "spain")) in_deciles += n;
    CHECK(in_deciles == 18);
    const auto courses = company::team_courses(*trainer, "spain");
    REQUIRE(courses.size() == 1);
    CHECK(courses[0].people == 2);
    CHECK(courses[0].attempts == 18);
    CHECK(courses[0].best >= courses[0].first);
    CHECK(company::people_scores(*trainer, "spain", 1, 1).front().person == "omar");
    CHECK(company::trainee_names(*trainer, "spain", 0, 100) == std::vector<std::string>{"nadia", "omar"});
    const auto of_omar = company::people_courses(*trainer, "spain", 1, 1);
    REQUIRE(of_omar.size() == 1);
    CHECK(of_omar[0].person == "omar");
    CHECK(of_omar[0].attempts == 9);
    CHECK(company::attempts_by(*trainer, "omar").size() == 12);
    CHECK(company::agreeing(*trainer, "omar").size() == 12);
}

TEST_CASE("of each reply it is known how often it was open and how often it was chosen", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(3);
    for (int i = 0; i < 12; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    verify(teams);
    const auto trainer = teams.trainer();
    std::map<std::string, long long> chosen;
    for (const auto& attempt : teams.open("nadia")->list("nadia"))
        for (const auto& decision : attempt.decisions) ++chosen[decision.reply];
    for (const auto& reply : company::team_replies(*trainer, "spain", "full")) {
        INFO(reply.reply);
        CHECK(reply.chosen == chosen[reply.reply]);
        CHECK(reply.offered >= reply.chosen);
        CHECK(reply.discrimination >= -1.000001);
        CHECK(reply.discrimination <= 1.000001);
        chosen.erase(reply.reply);
    }
    std::erase_if(chosen, [](const auto& one) { return one.second == 0; });
    CHECK(chosen.empty());
}

TEST_CASE("a score that the decisions do not earn is marked, listed, and added to nothing", "[company]") {
    Teams teams(either_kind());
    const auto store = teams.open("nadia");
    auto start = tests::beginning("forged");
    start.attempt.person = "nadia";
    store->keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
    store->keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store->begin(start.attempt);
    for (std::size_t i = 0; i < tests::whole_run.size(); ++i)
        store->add("forged", i, {tests::whole_run[i], 0, ""});
    attempts::Seal seal{"won_back", {}};
    seal.scorecard.overall = {1, 1};
    seal.scorecard.passed = true;
    store->seal("forged", seal);
    store->deliver();
    CHECK(company::team_unverified(*teams.trainer(), "spain").awaiting == 1);
    CHECK(verify(teams).disagreed == 1);
    const auto trainer = teams.trainer();
    const auto found = company::disagreements(*trainer, "spain");
    REQUIRE(found.size() == 1);
    CHECK(found[0].attempt == "forged");
    CHECK(found[0].note.find("overall") != std::string::npos);
    CHECK(company::team_unverified(*trainer, "spain").awaiting == 0);
    CHECK(company::team_unverified(*trainer, "spain").disagreeing == 1);
    CHECK(company::team_scores(*trainer, "spain").empty());
}

TEST_CASE("two who verify at once count nothing twice", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(5);
    for (int i = 0; i < 6; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    const auto one = teams.trainer();
    const auto other = teams.trainer();
    reports::Replayer replayer([&](const auto& fingerprint) { return company::text(*one, fingerprint); });
    std::vector<company::Judged> judged;
    for (const auto& attempt : company::attempts_of(*one, company::awaiting(*one, 10)))
        judged.push_back(reports::judge(replayer, attempt));
    REQUIRE(judged.size() == 6);
    CHECK(company::mark(*one, judged, "tomas", "2026-11-23T08:00:00Z") == 6);
    CHECK(company::mark(*other, judged, "tomas", "2026-11-23T08:00:00Z") == 0);
    for (const auto& score : company::team_scores(*one, "spain"))
        if (score.axis == "overall") CHECK(score.sum.n == 6);
}

TEST_CASE("cohorts are those who began in one month, also when an earlier attempt comes in late",
          "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(9);
    teams.play("nadia", "n1", dice, attempts::Mode::practice, "2026-09-10T09:00:00Z");
    teams.play("nadia", "n2", dice, attempts::Mode::practice, "2026-10-10T09:00:00Z");
    teams.play("omar", "o1", dice, attempts::Mode::practice, "2026-10-11T09:00:00Z");
    verify(teams);
    const auto months = company::team_months(*teams.trainer(), "spain");
    REQUIRE(months.size() == 3);
    CHECK((months[0].cohort == "2026-09" && months[0].month == "2026-09"));
    CHECK((months[1].cohort == "2026-09" && months[1].month == "2026-10"));
    CHECK((months[2].cohort == "2026-10" && months[2].month == "2026-10"));
}

TEST_CASE("what was added is taken out again when somebody is erased", "[company]") {
    Teams teams("file");
    tests::Dice dice(11);
    for (int i = 0; i < 5; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    for (int i = 0; i < 3; ++i) teams.play("omar", "o" + std::to_string(i), dice);
    verify(teams);
    const auto trainer = teams.trainer();
    company::withdraw(*trainer, reports::entries_of(*trainer, "nadia"));
    const auto anew = made_anew(teams, {"omar"});
    for (const auto& score : company::team_scores(*trainer, "spain"))
        if (score.axis == "overall") check_equal(score.sum, anew.at("team"));
    for (const auto& score : company::people_scores(*trainer, "spain", 0, 10)) CHECK(score.person == "omar");
    long long offered = 0, chosen = 0;
    for (const auto& reply : company::team_replies(*trainer, "spain", "full")) {
        offered += reply.offered;
        chosen += reply.chosen;
    }
    long long decisions = 0;
    for (const auto& attempt : teams.open("omar")->list("omar"))
        decisions += static_cast<long long>(attempt.decisions.size());
    CHECK(chosen == decisions);
    CHECK(offered > chosen);
}
