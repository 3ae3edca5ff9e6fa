// What a trainee thinks of an attempt is kept beside it, for the trainee alone.
#include "attempts/play.hpp"
#include "attempts/reflection.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::FaultKind;
using attempts::Goal;
using attempts::Reflection;
using attempts::Store;

namespace {

const Reflection tense{2, "tense", "«¿Y si grita?»\n'; --", "Ask first", "open_question"};

/// A store with one whole run "a" of Nadia's.
struct Kept {
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "attempts.db";
    std::unique_ptr<Store> store = Store::open(tests::address_of(file));

    Kept() { tests::keep_whole_run(*store, "a"); }
    std::string rows() { return tests::Database(file).value("select count(*) from reflection"); }
};

void require_kind(FaultKind kind, const std::function<void()>& work) {
    try {
        work();
    } catch (const attempts::Fault& fault) {
        REQUIRE(fault.kind() == kind);
        CHECK_FALSE(sentence(fault, Language::es).empty());
        return;
    }
    FAIL("nothing was refused");
}

} // namespace

TEST_CASE("a reflection is found again by another program, and the newest takes the place of the old",
          "[attempts]") {
    Kept kept;
    kept.store->reflect("Nadia", "a", {1, "calm", "", "", ""});
    kept.store->reflect("Nadia", "a", tense);
    CHECK(Store::open(tests::address_of(kept.file))->reflection("Nadia", "a") == tense);
    CHECK(kept.rows() == "1");
}

TEST_CASE("a reflection on a sealed attempt does not change its decisions or its seal", "[attempts]") {
    Kept kept;
    const auto before = kept.store->find("a");
    kept.store->reflect("Nadia", "a", tense);
    CHECK(kept.store->find("a")->decisions == before->decisions);
    CHECK(kept.store->find("a")->seal == before->seal);
}

TEST_CASE("nobody writes or reads another's reflection", "[attempts]") {
    Kept kept;
    kept.store->reflect("Nadia", "a", tense);
    require_kind(FaultKind::not_yours, [&] { kept.store->reflect("Trainer", "a", {1, "calm", "", "", ""}); });
    require_kind(FaultKind::out_of_turn, [&] { kept.store->reflect("Nadia", "b", tense); });
    CHECK_FALSE(kept.store->reflection("Trainer", "a").has_value());
    CHECK(kept.store->reflection("Nadia", "a") == tense);
}

TEST_CASE("an empty reflection forgets what was written", "[attempts]") {
    Kept kept;
    kept.store->reflect("Nadia", "a", tense);
    kept.store->reflect("Nadia", "a", {2, "", "", "", "open_question"});
    CHECK(kept.rows() == "0");
    CHECK_FALSE(kept.store->reflection("Nadia", "a").has_value());
}

TEST_CASE("a reflection goes with its attempt", "[attempts]") {
    Kept kept;
    auto play = tests::begin(kept.store.get(), "b");
    kept.store->reflect("Nadia", "b", tense);
    kept.store->discard("b");
    CHECK(kept.rows() == "0");
}

TEST_CASE("goals are recalled by person and scenario, the newest first", "[attempts]") {
    Kept kept;
    const auto begin = [&](const std::string& id, const std::string& person, const std::string& scenario,
                           const std::string& started) {
        auto attempt = tests::beginning(id).attempt;
        attempt.person = person;
        attempt.scenario = scenario;
        attempt.started = started;
        kept.store->begin(attempt);
        kept.store->reflect(person, id, {0, "", "", "goal of " + id, ""});
    };
    begin("new", "Nadia", "full", "2026-11-24T08:00:00Z");
    begin("other", "Nadia", "elsewhere", "2026-11-23T08:00:00Z");
    begin("theirs", "Omar", "full", "2026-11-25T08:00:00Z");
    kept.store->reflect("Nadia", "a", {1, "calm", "", "", ""}); // without a goal
    const Goal fresh{"new", "full", "2026-11-24T08:00:00Z", "goal of new", ""};
    const Goal other{"other", "elsewhere", "2026-11-23T08:00:00Z", "goal of other", ""};
    CHECK(kept.store->goals("Nadia", "full") == std::vector{fresh});
    CHECK(kept.store->goals("Nadia", "") == std::vector{fresh, other});
    CHECK(kept.store->goals("nobody", "").empty());
}

TEST_CASE("an attempt tried again from a decision says so, and does not count", "[attempts]") {
    Kept kept;
    auto attempt = tests::beginning("again").attempt;
    attempt.retry = attempts::Retry{"a", 1};
    kept.store->begin(attempt);
    for (std::size_t i = 0; i < tests::whole_run.size(); ++i)
        kept.store->add("again", i, {tests::whole_run[i], 0, ""});
    kept.store->seal("again", *kept.store->find("a")->seal);
    const auto again = Store::open(tests::address_of(kept.file))->find("again");
    CHECK(again->retry == attempts::Retry{"a", 1});
    CHECK_FALSE(attempts::counts(*again));
    CHECK(attempts::counts(*kept.store->find("a")));
    CHECK_FALSE(kept.store->find("a")->retry.has_value());
}
