// What record stores are told, on both kinds of store.
#include "company/statements.hpp"
#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "company/verdicts.hpp"
#include "reports/xapi.hpp"
#include "reports/xapi_time.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/load.hpp"

using namespace aplomo;
using company::Role;

namespace {

/// Nadia's one finished attempt, "a", seen by her trainer.
struct Told {
    explicit Told(bool on_server) {
        if (on_server) company = std::make_unique<tests::Company>();
        const auto outbox = on_server ? company->outbox("nadia") : folder.path() / "unused.db";
        const auto file = "sqlite:" + (folder.path() / "attempts.db").string();
        play(on_server ? company->person("nadia") : file, outbox);
        database =
            attempts::Database::open(on_server ? company->person("tomas", "spain", Role::trainer) : file);
    }

    static void play(const std::string& address, const std::filesystem::path& outbox) {
        const auto scenario = tests::scenario_from(tests::full_scenario_text());
        conversation::Run run(scenario, 1, {});
        const auto store = attempts::Store::open(address, outbox);
        auto start = attempts::beginning(run, {"a", "nadia", 1, attempts::Mode::assessment, Language::es,
                                               "2026-12-31T23:59:59Z", "0.1.0"});
        attempts::Journal journal(store.get(), start.attempt, start.scenario_text, start.rubric_text);
        while (!run.finished()) {
            const auto reply = *run.open().begin();
            journal.add({scenario->turns[run.state().turn].replies[reply].id, 900, "my own words"});
            run.choose(reply);
        }
        journal.seal(attempts::seal_of(analysis::study(scenario, 1), run));
        REQUIRE_FALSE(journal.fault().has_value());
        store->deliver();
    }

    std::vector<company::Statement> made(const std::string& first) const {
        const auto body = [](const std::string& id) {
            return R"({"id":")" + id + R"(","verb":{},"actor":{"account":{"name":"nadia"}}})";
        };
        return {{first, "a", 0, body(first), ""}, {first + "2", "a", 1, body(first + "2"), ""}};
    }

    tests::TemporaryFolder folder;
    std::unique_ptr<tests::Company> company;
    std::unique_ptr<attempts::Database> database;
};

} // namespace

TEST_CASE("statements that were kept first stand, and are marked once", "[company]") {
    Told told(GENERATE(false, true));
    auto& database = *told.database;
    CHECK(company::statements_of(database, "a").empty());
    CHECK(company::telling(database, "", true) == std::vector<std::string>{"a"});
    CHECK(company::keep_statements(database, told.made("one")) == told.made("one"));
    CHECK(company::keep_statements(database, told.made("other")) == told.made("one"));
    company::mark_sent(database, "a", "2026-11-22T09:30:00Z");
    company::mark_sent(database, "a", "2027-11-22T09:30:00Z");
    for (const auto& each : company::statements_of(database, "a")) CHECK(each.sent == "2026-11-22T09:30:00Z");
    CHECK(company::telling(database, "", true).empty());
    CHECK(company::telling(database, "nadia", false) == std::vector<std::string>{"a"});
    CHECK(company::telling(database, "omar", false).empty());
}

TEST_CASE("statements tell what decisions earn, whatever the seal claims, and no typed words", "[company]") {
    Told told(false);
    auto attempt = company::attempts_of(*told.database, {"a"}).front();
    const auto texts = [&](const std::string& fingerprint) {
        return company::text(*told.database, fingerprint);
    };
    const auto bodies = [&] {
        reports::Replayer replayer(texts);
        const auto replay = replayer.replay(attempt);
        std::string all;
        for (const auto& each : reports::statements(attempt, std::get<reports::Replayed>(replay),
                                                    "https://example.com", [] { return "id"; }))
            all += each.body + "\n";
        return all;
    };
    const auto honest = bodies();
    CHECK(honest.find("my own words") == std::string::npos);
    CHECK(honest.find("2027-01-01T00:00:0") != std::string::npos); // 900 ms each, over the year's end
    attempt.seal->scorecard.overall.part += 1;
    attempt.seal->scorecard.passed = !attempt.seal->scorecard.passed;
    CHECK(bodies() == honest);
}

TEST_CASE("moments and durations are written as xAPI wants them", "[company]") {
    CHECK(reports::timestamp("2026-11-22T09:30:00Z", 0) == "2026-11-22T09:30:00.000Z");
    CHECK(reports::timestamp("2024-02-28T23:59:59Z", 1'001) == "2024-02-29T00:00:00.001Z");
    CHECK(reports::timestamp("no time", 4'900) == "1970-01-01T00:00:04.900Z");
    CHECK(reports::duration(4'904) == "PT4.90S");
    CHECK(reports::duration(4'905) == "PT4.91S");
    CHECK(reports::duration(3'600'000) == "PT3600.00S");
}
