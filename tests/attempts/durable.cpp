// Decisions are durable when they are taken: programs that are killed, and several at once.
#include <unistd.h>

#include "attempts/child.hpp"
#include "attempts/play.hpp"
#include "attempts/verify.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::Store;

namespace {

using Words = std::vector<std::string>;

/// Begins attempt `id` and adds decisions without end, each reported once it is kept.
int add_for_ever(const std::string& address, const std::function<void()>& report) {
    const auto store = Store::open(address);
    auto play = tests::begin(store.get(), "a");
    for (;;) {
        play.journal.add({"listen", 0, ""});
        report();
    }
}

/// Keeps `count` decisions of an attempt of its own; the number of those that failed.
int add_many(const std::string& address, const std::string& id, int count) {
    const auto store = Store::open(address);
    auto start = tests::beginning(id);
    store->keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
    store->keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store->begin(start.attempt);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) store->add(id, i, {"listen", 0, ""});
    return 0;
}

} // namespace

TEST_CASE("a conversation cut short by kill -9 goes on where it was, in another program", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "attempts.db");
    tests::Child child([&](const auto& report) {
        const auto store = Store::open(address);
        auto play = tests::begin(store.get(), "a");
        play.choose({"listen", "check"});
        report();
        pause();
        return 0;
    });
    REQUIRE(child.wait_for(1));
    child.kill_now();

    const auto store = Store::open(address);
    const auto left = store->list("Nadia");
    REQUIRE(left.size() == 1);
    CHECK_FALSE(left.front().seal.has_value());
    CHECK(left.front().read == Words{"history"});
    CHECK(tests::replies_of(left.front()) == Words{"listen", "check"});

    auto play = tests::resume(*store, "a");
    CHECK(play.run.scenario().id == "full");
    play.choose({"options"});
    REQUIRE(play.run.finished());
    play.seal();
    const auto whole = Store::open(address)->find("a");
    CHECK(tests::replies_of(*whole) == tests::whole_run);
    CHECK(attempts::verify(*store, *whole).agrees);

    tests::keep_whole_run(*store, "in one go");
    CHECK(whole->seal == store->find("in one go")->seal);
}

TEST_CASE("whatever was kept before a kill is there, whenever it comes", "[attempts]") {
    for (const int reports : {1, 2, 3, 10, 40}) {
        INFO(reports);
        const tests::TemporaryFolder folder;
        const auto file = folder.path() / "attempts.db";
        tests::Child child([&](const auto& report) { return add_for_ever(tests::address_of(file), report); });
        REQUIRE(child.wait_for(reports));
        child.kill_now();
        const auto kept = Store::open(tests::address_of(file))->find("a");
        REQUIRE(kept.has_value());
        CHECK(kept->decisions.size() >= static_cast<std::size_t>(reports));
        tests::Database database(file);
        CHECK(database.value("pragma integrity_check") == "ok");
        CHECK(database.value("select max(position) + 1 from decision") ==
              std::to_string(kept->decisions.size()));
    }
}

TEST_CASE("several programs may make the same new store at once", "[attempts]") {
    for (int round = 0; round < 5; ++round) {
        const tests::TemporaryFolder folder;
        const auto address = tests::address_of(folder.path() / "new" / "attempts.db");
        std::vector<std::unique_ptr<tests::Child>> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(
                std::make_unique<tests::Child>([&](const auto&) { return Store::open(address) ? 0 : 1; }));
        for (const auto& child : children) CHECK(child->exit_code() == 0);
    }
}

TEST_CASE("programs that keep decisions at the same time do not disturb each other", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "attempts.db");
    Store::open(address);
    std::vector<std::unique_ptr<tests::Child>> children;
    for (const std::string id : {"a", "b", "c"})
        children.push_back(std::make_unique<tests::Child>(
            [&address, id](const auto&) { return add_many(address, id, 60); }));
    for (const auto& child : children) CHECK(child->exit_code() == 0);
    for (const auto& attempt : Store::open(address)->list("")) CHECK(attempt.decisions.size() == 60);
}
