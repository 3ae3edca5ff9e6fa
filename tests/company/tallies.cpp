// What is replayed, marked and added up, on both kinds of store; compared with sums made anew from all
// attempts.
#include <atomic>
#include <map>
#include <thread>
#include <tuple>

#include "attempts/play.hpp"
#include "attempts/server_schema.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "cli/console.hpp"
#include "company/early.hpp"
#include "company/privacy.hpp"
#include "company/team_view.hpp"
#include "company/verdicts.hpp"
#include "reports/judge.hpp"
#include "reports/verify_new.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/database.hpp"
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

    std::string value(const std::string& question) const {
        return company_ != nullptr ? company_->value(question)
                                   : tests::Database(folder_.path() / "attempts.db").value(question);
    }

    /// All that the sums of teams hold.
    std::string team_sums() const {
        std::string all;
        const std::map<std::string, std::string> tables{
            {"team_axis", "team, axis, n, total, squares"},
            {"team_technique", "team, tag, offered, taken"},
            {"team_decile", "team, decile, n"},
            {"team_month", "team, cohort, month, n, total"},
            {"team_survey", "team, stars, n"},
            {"team_reply", "team, scenario, reply, offered, total, squares, chosen, chosen_total, cost"}};
        for (const auto& [table, columns] : tables)
            all += table + ": " +
                   value(tests::replaced("select coalesce(string_agg(row, '; '), '') from (select " +
                                             tests::replaced(columns, ", ", " || ',' || ") + " as row from " +
                                             table + " order by 1) as rows",
                                         "string_agg", company_ != nullptr ? "string_agg" : "group_concat")) +
                   '\n';
        return all;
    }

    /// Adds copies of an attempt, which await their replay too: 500 that began in January, the rest in
    /// September.
    void copy(const std::string& id, int copies) const {
        const auto numbers = "with recursive k (i) as (select 0 union all select i + 1 from k where i < " +
                             std::to_string(copies - 1) + ") select " + "'" + id + "-' || (99999 - i), ";
        const std::string start = "'2026-0' || (case when i < 500 then '1' else '9' end) || '-10T09:00:00Z'";
        const auto add = [&](const std::string& table, const std::string& columns,
                             const std::string& values) {
            const auto key = table == "attempt" ? "id" : "attempt";
            value("insert into " + table + " (" + key + ", " + columns + ") " + numbers + values +
                  (table == "awaiting" ? " from k"
                                       : " from k, " + table + " t where t." + key + " = '" + id + "'") +
                  " returning 1");
        };
        const std::string as_is =
            "person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, "
            "mode, language, program_version, sealed, passed, ending, outcome, retry_of, "
            "replayed";
        add("attempt", as_is + ", started", "t." + tests::replaced(as_is, ", ", ", t.") + ", " + start);
        add("decision", "position, reply, milliseconds, typed",
            "t.position, t.reply, t.milliseconds, t.typed");
        add("score", "axis, part, whole, thin", "t.axis, t.part, t.whole, t.thin");
        add("cost", "position, part, whole", "t.position, t.part, t.whole");
        add("awaiting", "started", start);
    }

    /// As if the store had been made before early attempts were kept, and were opened now.
    void go_back_to_schema_5() {
        const std::string gone = "drop table person_early; drop table early_decile; ";
        if (company_ == nullptr) {
            tests::Database(folder_.path() / "attempts.db").run(gone + "pragma user_version = 5");
            database_ = attempts::Database::open(address());
        } else {
            REQUIRE(tests::Company::try_as(company_->keeper(),
                                           gone + "update schema_version set version = 5") == "");
            attempts::bring_up_to_date(company_->keeper());
        }
    }

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
    return reports::verify_new(*teams.trainer(), "tomas", "2026-11-23T08:00:00Z", [](auto) { return true; });
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

/// Scenario, number, people, passed, first passed of all early attempts: made from all attempts at once.
using Early = std::tuple<std::string, int, long long, long long, long long>;
std::vector<Early> early_anew(Teams& teams, const std::vector<std::string>& people) {
    std::vector<Early> found;
    for (int number = 1; number <= company::early_attempts; ++number) {
        Early row{"full", number, 0, 0, 0};
        for (const auto& person : people) {
            auto attempts = teams.open(person)->list(person);
            std::erase_if(attempts, [](const auto& each) { return each.mode == attempts::Mode::guided; });
            std::sort(attempts.begin(), attempts.end(),
                      [](const auto& a, const auto& b) { return a.started < b.started; });
            if (attempts.size() < static_cast<std::size_t>(number)) continue;
            const auto passed = [](const auto& each) { return each.seal->scorecard.passed; };
            const auto at = attempts.begin() + number - 1;
            ++std::get<2>(row);
            std::get<3>(row) += passed(*at) ? 1 : 0;
            std::get<4>(row) += passed(*at) && std::none_of(attempts.begin(), at, passed) ? 1 : 0;
        }
        if (std::get<2>(row) > 0) found.push_back(row);
    }
    return found;
}

std::vector<Early> early_kept(attempts::Database& database) {
    std::vector<Early> found;
    for (const auto& each : company::early_outcomes(database, ""))
        found.emplace_back(each.scenario, each.number, each.people, each.passed, each.first_passed);
    return found;
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
    std::vector<std::string> ids;
    for (const auto& each : company::awaiting(*one, {}, 10)) ids.push_back(each.attempt);
    for (const auto& attempt : company::attempts_of(*one, ids))
        judged.push_back(reports::judge(replayer, attempt));
    REQUIRE(judged.size() == 6);
    CHECK(company::mark(*one, judged, "tomas", "2026-11-23T08:00:00Z").size() == 6);
    CHECK(company::mark(*other, judged, "tomas", "2026-11-23T08:00:00Z").empty());
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

TEST_CASE("an erased person's attempts are in no team's sums, not even of a team that they had left",
          "[company]") {
    const auto kind = either_kind();
    Teams with(kind), without(kind);
    for (auto* teams : {&with, &without}) company::join(teams->keeper(), {"italy", "tomas", Role::trainer});
    tests::Dice hers(21);
    const auto others = [](Teams& teams, const std::string& month) {
        tests::Dice dice(22);
        teams.play("omar", "o" + month, dice, attempts::Mode::practice, "2026-" + month + "-10T09:00:00Z");
        teams.play("vera", "v" + month, dice, attempts::Mode::assessment, "2026-" + month + "-10T09:00:00Z");
    };
    const auto nadia = [&](const std::string& month) {
        with.play("nadia", "n" + month, hers, attempts::Mode::practice, "2026-" + month + "-11T09:00:00Z");
    };
    nadia("03");
    nadia("04");
    others(with, "03");
    verify(with);
    company::join(with.keeper(), {"italy", "nadia", Role::trainee});
    nadia("05");
    verify(with);
    company::leave(with.keeper(), {"spain", "nadia", Role::trainee});
    nadia("06");
    nadia("02"); // handed over late: by now another month is that of her beginning
    others(with, "06");
    verify(with);
    CHECK(with.value("select count(*) from counted where attempt like 'n%'") == "6");
    company::erase(with.keeper(), "nadia", reports::entries_of(with.keeper(), "nadia"));
    for (const auto* month : {"03", "06"}) {
        others(without, month);
        verify(without);
    }
    CHECK(with.team_sums() == without.team_sums());
    CHECK(with.value("select count(*) from counted where attempt like 'n%'") == "0");
    for (const std::string table : {"person_axis", "person_technique", "person_course"})
        CHECK(with.value("select count(*) from " + table + " where person = 'nadia'") == "0");
}

TEST_CASE("what is purged leaves the sums of the teams it was in, and the rest stays where it was",
          "[company]") {
    const auto kind = either_kind();
    Teams with(kind), without(kind);
    for (auto* teams : {&with, &without}) company::join(teams->keeper(), {"italy", "tomas", Role::trainer});
    tests::Dice dice(31);
    with.play("nadia", "n1", dice, attempts::Mode::practice, "2023-03-10T09:00:00Z");
    tests::Dice again(32), once(32);
    for (auto* each : {&with, &without})
        each->play("nadia", "n2", each == &with ? again : once, attempts::Mode::practice,
                   "2026-03-10T09:00:00Z");
    for (auto* each : {&with, &without}) {
        verify(*each);
        company::leave(each->keeper(), {"spain", "nadia", Role::trainee});
        company::join(each->keeper(), {"italy", "nadia", Role::trainee});
    }
    CHECK(company::purge(with.keeper(), "nadia", "2024-01-01T00:00:00Z",
                         reports::entries_of(with.keeper(), "nadia")) == 1);
    CHECK(tests::replaced(with.team_sums(), "2023-03", "2026-03") == without.team_sums());
    CHECK(with.value("select first_begun from person_course") == "2026-03-10T09:00:00Z");
    CHECK(with.value("select n from person_course") == "1");
}

TEST_CASE(
    "many waiting attempts are replayed a part at a time, the oldest first, each once, also by two at once",
    "[company]") {
    Teams teams(either_kind());
    const auto trainer = teams.trainer();
    tests::Dice dice(41);
    constexpr int all = 1203;
    teams.play("nadia", "first", dice);
    teams.copy("first", all - 1);
    CHECK(company::count_awaiting(*trainer) == all);
    std::vector<std::size_t> done;
    const auto part = reports::verify_new(*trainer, "tomas", "2026-11-23T08:00:00Z", [&](std::size_t so_far) {
        done.push_back(so_far);
        return so_far < 500;
    });
    CHECK(done == std::vector<std::size_t>{0, 500});
    CHECK(part.agreed == 500);
    CHECK(company::count_awaiting(*trainer) == all - 500);
    CHECK(
        teams.value("select count(*) from verdict join attempt on id = attempt where started < '2026-06'") ==
        "500");
    std::atomic<std::size_t> agreed = 0;
    const auto one_of_two = [&] {
        const auto database = teams.trainer();
        database->wait_at_most(std::chrono::seconds(60));
        agreed +=
            reports::verify_new(*database, "tomas", "2026-11-23T08:00:00Z", [](auto) { return true; }).agreed;
    };
    std::thread other(one_of_two);
    one_of_two();
    other.join();
    CHECK(agreed == all - 500);
    CHECK(company::count_awaiting(*trainer) == 0);
    CHECK(teams.value("select count(*) from verdict where agrees = 1") == std::to_string(all));
    CHECK(teams.value("select n from team_axis where team = 'spain' and axis = 'overall'") ==
          std::to_string(all));
    CHECK(teams.value("select n from person_course where person = 'nadia'") == std::to_string(all));
}

TEST_CASE("what was added is taken out again when somebody is erased", "[company]") {
    Teams teams("file");
    tests::Dice dice(11);
    for (int i = 0; i < 5; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    for (int i = 0; i < 3; ++i) teams.play("omar", "o" + std::to_string(i), dice);
    verify(teams);
    const auto trainer = teams.trainer();
    company::erase(*trainer, "nadia", reports::entries_of(*trainer, "nadia"));
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

TEST_CASE("what to expect is told from everybody's verified attempts, until they are erased", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(13);
    for (int i = 0; i < 7; ++i)
        for (const std::string person : {"nadia", "omar"})
            teams.play(person, person + std::to_string(i), dice,
                       i == 1 ? attempts::Mode::guided : attempts::Mode::practice,
                       "2026-11-2" + std::to_string((3 * i) % 7) + "T09:30:00Z");
    CHECK(company::early_outcomes(*teams.trainer(), "").empty());
    verify(teams);
    const auto trainer = teams.trainer();
    CHECK(early_kept(*trainer) == early_anew(teams, {"nadia", "omar"}));
    CHECK(early_kept(*trainer).size() == 5);
    CHECK(company::early_of(*trainer, "omar").size() == 5);
    const auto omar = early_anew(teams, {"omar"});
    company::erase(teams.keeper(), "nadia", {});
    CHECK(early_kept(teams.keeper()) == omar);
}

TEST_CASE("a purge renumbers the attempts that are left", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(17);
    for (int i = 0; i < 4; ++i)
        teams.play("nadia", "n" + std::to_string(i), dice, attempts::Mode::practice,
                   "2026-11-2" + std::to_string(i) + "T09:30:00Z");
    verify(teams);
    auto& keeper = teams.keeper();
    company::purge(keeper, "nadia", "2026-11-22", reports::entries_of(keeper, "nadia"));
    CHECK(early_kept(keeper) == early_anew(teams, {"nadia"}));
    CHECK(early_kept(keeper).size() == 2);
}

TEST_CASE("a store that was made before early attempts were kept has them when it is brought up to date",
          "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(29);
    for (int i = 0; i < 7; ++i)
        for (const std::string person : {"nadia", "omar"})
            teams.play(person, person + std::to_string(i), dice,
                       i == 4 ? attempts::Mode::guided : attempts::Mode::practice,
                       "2026-11-2" + std::to_string((2 * i) % 7) + "T09:30:00Z");
    verify(teams);
    const auto outcomes = [&] {
        std::vector<std::vector<long long>> told;
        for (const auto& each : company::early_outcomes(teams.keeper(), "")) {
            told.push_back({each.number, each.people, each.passed, each.first_passed});
            told.back().insert(told.back().end(), each.deciles.begin(), each.deciles.end());
        }
        return told;
    };
    const auto before = outcomes();
    REQUIRE(before.size() == 5);
    teams.go_back_to_schema_5();
    CHECK(outcomes() == before);
}
