// Stores that an older version of the program made.
#include "attempts/play.hpp"
#include "attempts/schema.hpp"
#include "attempts/verify.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::Store;

TEST_CASE("a store of schema 1 keeps all it has and takes what is new", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    tests::Database(file).run(tests::file_text("tests/attempts/schema_1.sql"));
    {
        const auto store = Store::open(tests::address_of(file));
        CHECK(tests::Database(file).value("pragma user_version") ==
              std::to_string(attempts::schema_steps().size()));
        const auto whole = store->find("whole");
        REQUIRE((whole && whole->seal));
        CHECK(tests::replies_of(*whole) == tests::whole_run);
        CHECK(whole->seal->scorecard.overall == scoring::Share{27, 32});
        CHECK_FALSE(whole->retry.has_value());
        CHECK(attempts::verify(*store, *whole).agrees);
        store->reflect("Nadia", "whole", {1, "tense", "", "Ask first", ""});
    }
    const auto store = Store::open(tests::address_of(file));
    CHECK(store->reflection("Nadia", "whole")->feeling == "tense");
    CHECK(store->find("open")->decisions == std::vector<attempts::KeptDecision>{{"listen", 1200, "«así»"}});
    auto play = tests::resume(*store, "open");
    play.choose({"check"});
    CHECK(store->find("open")->decisions.size() == 2);
}

TEST_CASE("what a store of schema 4 has counted is in the sums of the teams that its people are in",
          "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    {
        tests::Database old(file);
        for (std::size_t step = 0; step < 4; ++step)
            for (const auto statement : attempts::schema_steps()[step])
                old.run(std::string(statement) + (statement.starts_with("create table") ? " strict" : ""));
        old.run("pragma application_id = " + std::to_string(attempts::application_id) +
                "; pragma user_version = 4");
        old.run(
            "insert into kept_text values ('s', ''); insert into person values ('Nadia', '');"
            "insert into team values ('spain'), ('italy');"
            "insert into membership values ('spain', 'Nadia', 'trainee'), ('italy', 'Nadia', 'trainer');"
            "insert into person_course values ('Nadia', 'full', 1, 1, 1, '2026-02-10T09:00:00Z', 1, 1, '')");
        for (const std::string id : {"judged", "guided", "retried", "forged", "waits"})
            old.run("insert into attempt (id, person, scenario, scenario_fingerprint, rubric_fingerprint, "
                    "variant, "
                    "seed, mode, language, started, program_version, sealed, retry_of) values ('" +
                    id + "', 'Nadia', 'full', 's', 's', '', '1', '" +
                    (id == "guided" ? "guided" : "practice") + "', 'es', '2026-03-10T09:00:00Z', '', 1, '" +
                    (id == "retried" ? "judged" : "") + "')");
        old.run("insert into verdict select id, id <> 'forged', '', '', '' from attempt where id <> 'waits';"
                "insert into awaiting values ('waits')");
    }
    Store::open(tests::address_of(file));
    tests::Database now(file);
    CHECK(now.value("select group_concat(attempt || team || cohort) from counted") == "judgedspain2026-02");
    CHECK(now.value("select attempt || started from awaiting") == "waits2026-03-10T09:00:00Z");
}

TEST_CASE("a step that was taken meanwhile by another program is not taken twice", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    tests::Database(file).run(tests::file_text("tests/attempts/schema_1.sql"));
    const auto first = Store::open(tests::address_of(file));
    const auto second = Store::open(tests::address_of(file));
    CHECK(first->list("").size() == 2);
    CHECK(second->list("").size() == 2);
}
