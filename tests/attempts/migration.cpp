// Stores that an older version of the program made.
#include "attempts/play.hpp"
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
        CHECK(tests::Database(file).value("pragma user_version") == "4");
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

TEST_CASE("a step that was taken meanwhile by another program is not taken twice", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    tests::Database(file).run(tests::file_text("tests/attempts/schema_1.sql"));
    const auto first = Store::open(tests::address_of(file));
    const auto second = Store::open(tests::address_of(file));
    CHECK(first->list("").size() == 2);
    CHECK(second->list("").size() == 2);
}
