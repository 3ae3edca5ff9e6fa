// What every store must do, tried on a real SQLite file.
#include "attempts/store.hpp"

#include <sys/stat.h>

#include "attempts/play.hpp"
#include "attempts/schema.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::Attempt;
using attempts::Fault;
using attempts::FaultKind;
using attempts::Store;

namespace {

using Words = std::vector<std::string>;

unsigned mode_of(const std::filesystem::path& path) {
    struct stat found {};
    REQUIRE(stat(path.c_str(), &found) == 0);
    return found.st_mode & 07777;
}

/// An attempt begun, with its texts.
Attempt keep_beginning(Store& store, const std::string& id) {
    auto start = tests::beginning(id);
    store.keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
    store.keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store.begin(start.attempt);
    return start.attempt;
}

template <typename Work>
void require_out_of_turn(Work work) {
    try {
        work();
    } catch (const Fault& fault) {
        REQUIRE(fault.kind() == FaultKind::out_of_turn);
        return;
    }
    FAIL("nothing was refused");
}

Words ids_of(const std::vector<Attempt>& attempts) {
    Words ids;
    for (const auto& attempt : attempts) ids.push_back(attempt.id);
    return ids;
}

} // namespace

TEST_CASE("a new store is a file of its owner alone, in a folder of its owner alone", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "data" / "aplomo" / "attempts.db";
    umask(0);
    const auto store = Store::open(tests::address_of(file));
    keep_beginning(*store, "a");
    CHECK(mode_of(file) == 0600);
    CHECK(mode_of(file.string() + "-wal") == 0600);
    CHECK(mode_of(file.parent_path()) == 0700);
    CHECK(mode_of(file.parent_path().parent_path()) == 0700);
}

TEST_CASE("a new store writes ahead and knows its schema", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    Store::open(tests::address_of(file));
    tests::Database database(file);
    CHECK(database.value("pragma journal_mode") == "wal");
    CHECK(database.value("pragma user_version") == std::to_string(attempts::schema_steps().size()));
    CHECK(
        database.value(
            "select count(*) from pragma_table_list where schema = 'main' and type = 'table' and not strict "
            "and name not like 'sqlite_%'") == "0");
}

TEST_CASE("a decision is written to one page of the file, and no other", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    const auto store = Store::open(tests::address_of(file));
    keep_beginning(*store, "a");
    const auto written = [&] { return std::filesystem::file_size(file.string() + "-wal"); };
    const auto before = written();
    store->add("a", 0, {"listen", 0, ""});
    constexpr std::uintmax_t page = 4096, its_head = 24;
    CHECK(written() - before == page + its_head);
}

TEST_CASE("a store may lie anywhere that a file may", "[attempts]") {
    const tests::TemporaryFolder folder;
    for (const std::string name : {"with blank", "it's", "a=b", "\"quoted\"", "ñandú", "semi;colon"}) {
        INFO(name);
        const auto file = folder.path() / name / (name + ".db");
        keep_beginning(*Store::open(tests::address_of(file)), "a");
        CHECK(std::filesystem::file_size(file) > 0);
        CHECK(ids_of(Store::open(tests::address_of(file))->list("")) == Words{"a"});
    }
}

TEST_CASE("what is begun is found again by another program, to the last bit", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "attempts.db");
    const auto begun = keep_beginning(*Store::open(address), "a");
    const auto found = Store::open(address)->find("a");
    REQUIRE(found.has_value());
    CHECK(found->person == "Nadia");
    CHECK(found->scenario == "full");
    CHECK(found->scenario_fingerprint == begun.scenario_fingerprint);
    CHECK(found->rubric_fingerprint == begun.rubric_fingerprint);
    CHECK(found->variant == "julia");
    CHECK(found->seed == 0xffff'ffff'ffff'fffd);
    CHECK(found->mode == attempts::Mode::guided);
    CHECK(found->language == Language::es);
    CHECK(found->started == "2026-11-22T09:30:00Z");
    CHECK(found->program_version == "0.1.0");
    CHECK(found->read == Words{"history"});
    CHECK(found->decisions.empty());
    CHECK_FALSE(found->seal.has_value());
    CHECK_FALSE(Store::open(address)->find("b").has_value());
}

TEST_CASE("decisions are kept in order, with the time taken and the words typed", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "attempts.db");
    const auto store = Store::open(address);
    keep_beginning(*store, "a");
    const std::vector<attempts::KeptDecision> decisions{{"listen", 1200, ""},
                                                        {"check", std::int64_t{1} << 40, "¿«ñ»?\n'; --"}};
    for (std::size_t i = 0; i < decisions.size(); ++i) store->add("a", i, decisions[i]);
    CHECK(Store::open(address)->find("a")->decisions == decisions);
}

TEST_CASE("a decision that is not the next one is refused", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    keep_beginning(*store, "a");
    store->add("a", 0, {"listen", 0, ""});
    require_out_of_turn([&] { store->add("a", 0, {"calm_down", 0, ""}); });
    require_out_of_turn([&] { store->add("a", 2, {"options", 0, ""}); });
    require_out_of_turn([&] { store->add("nobody", 0, {"listen", 0, ""}); });
    CHECK(tests::replies_of(*store->find("a")) == Words{"listen"});
}

TEST_CASE("decisions taken back are gone, and others can follow", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    keep_beginning(*store, "a");
    for (std::size_t i = 0; i < tests::whole_run.size(); ++i)
        store->add("a", i, {tests::whole_run[i], 0, ""});
    store->keep_first("a", 1);
    store->add("a", 1, {"traffic", 0, ""});
    CHECK(tests::replies_of(*store->find("a")) == Words{"listen", "traffic"});
}

TEST_CASE("a sealed attempt never changes again", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    tests::keep_whole_run(*store, "a");
    const auto sealed = store->find("a");
    REQUIRE(sealed->seal.has_value());
    require_out_of_turn([&] { store->add("a", tests::whole_run.size(), {"listen", 0, ""}); });
    require_out_of_turn([&] { store->keep_first("a", 0); });
    require_out_of_turn([&] { store->seal("a", {"half_way", {}}); });
    require_out_of_turn([&] { store->discard("a"); });
    CHECK(store->find("a")->decisions == sealed->decisions);
    CHECK(store->find("a")->seal == sealed->seal);
}

TEST_CASE("a seal is found again to the last digit", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "attempts.db");
    const auto store = Store::open(address);
    attempts::Seal seal{"won_back", {}};
    auto& card = seal.scorecard;
    card.overall = {123'456'789'012, 987'654'321'098};
    card.principles = {{{{1, 3}, true}, {{0, 3}, false}, {{3, 3}, false}}};
    card.briefing_cost = {1, 7};
    card.costs = {{0, 7}, {6, 7}};
    card.outcome = scenario::Outcome::partial;
    card.passed = true;
    keep_beginning(*store, "a");
    store->seal("a", seal);
    CHECK(Store::open(address)->find("a")->seal == seal);

    keep_beginning(*store, "stuck");
    seal = {"", {}};
    store->seal("stuck", seal);
    CHECK(Store::open(address)->find("stuck")->seal == seal);
}

TEST_CASE("an attempt that is discarded leaves nothing behind", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    const auto store = Store::open(tests::address_of(file));
    keep_beginning(*store, "a");
    store->add("a", 0, {"listen", 0, ""});
    store->discard("a");
    CHECK_FALSE(store->find("a").has_value());
    require_out_of_turn([&] { store->discard("a"); });
    tests::Database database(file);
    for (const std::string table : {"attempt", "decision", "read_item", "score", "cost"})
        CHECK(database.value("select count(*) from " + table) == "0");
}

TEST_CASE("attempts are listed newest first, of one person or of all", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    auto attempt = keep_beginning(*store, "early");
    const auto begin = [&](const std::string& id, const std::string& person, const std::string& started) {
        attempt.id = id;
        attempt.person = person;
        attempt.started = started;
        store->begin(attempt);
    };
    begin("late", "Nadia", "2026-11-23T08:00:00Z");
    begin("same second", "Nadia", "2026-11-23T08:00:00Z");
    begin("other", "O'Hara", "2026-11-22T12:00:00Z");
    CHECK(ids_of(store->list("")) == Words{"same second", "late", "other", "early"});
    CHECK(ids_of(store->list("Nadia")) == Words{"same second", "late", "early"});
    CHECK(ids_of(store->list("O'Hara")) == Words{"other"});
    CHECK(store->list("nobody").empty());
}

TEST_CASE("an id is given once", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    keep_beginning(*store, "a");
    store->add("a", 0, {"listen", 0, ""});
    CHECK_THROWS_AS(keep_beginning(*store, "a"), Fault);
    CHECK(tests::replies_of(*store->find("a")) == Words{"listen"});
}

TEST_CASE("a text is kept once under its fingerprint", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    const auto store = Store::open(tests::address_of(file));
    tests::keep_whole_run(*store, "a");
    tests::keep_whole_run(*store, "b");
    CHECK(tests::Database(file).value("select count(*) from kept_text") == "2");
    const auto start = tests::beginning("c");
    CHECK(store->text(start.attempt.scenario_fingerprint) == start.scenario_text);
    CHECK(store->text(start.attempt.rubric_fingerprint) == start.rubric_text);
    CHECK_FALSE(store->text("0000").has_value());
}

TEST_CASE("an address that is no store is refused", "[attempts]") {
    for (const std::string address : {"", "none", "attempts.db", "mysql:x"}) {
        INFO(address);
        CHECK_THROWS_AS(Store::open(address), Fault);
    }
}
