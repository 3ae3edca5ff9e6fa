// Rebuilding and verifying start from the decisions and the kept texts, never from a kept result.
#include "attempts/verify.hpp"

#include <fstream>

#include "attempts/play.hpp"
#include "script/library.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::Store;
using attempts::Unrebuildable;
using attempts::Verdict;

namespace {

using Words = std::vector<std::string>;

/// A store with one whole run "a", that a test may forge.
struct Kept {
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "attempts.db";
    std::unique_ptr<Store> store = Store::open(tests::address_of(file));

    Kept() { tests::keep_whole_run(*store, "a"); }

    void forge(const std::string& sql) { tests::Database(file).run(sql); }
    Verdict verdict() { return attempts::verify(*store, *store->find("a")); }
};

void require_reason(const Verdict& verdict, Unrebuildable::Reason reason, const std::string& what) {
    REQUIRE_FALSE(verdict.agrees);
    REQUIRE(verdict.unrebuildable.has_value());
    CHECK(verdict.unrebuildable->reason == reason);
    CHECK(verdict.unrebuildable->what == what);
    CHECK(sentence(verdict, Language::en).find(what) != std::string::npos);
    CHECK(sentence(verdict, Language::es).find(what) != std::string::npos);
}

} // namespace

TEST_CASE("an attempt that nobody touched agrees with its decisions", "[attempts]") {
    Kept kept;
    const auto verdict = kept.verdict();
    CHECK(verdict.agrees);
    CHECK(verdict.differences.empty());
    CHECK(verdict.recomputed == kept.store->find("a")->seal);
    CHECK(sentence(verdict, Language::en) == "agrees with its decisions");
    CHECK(sentence(verdict, Language::es) == "coincide con sus decisiones");
}

TEST_CASE("an unfinished attempt agrees when its decisions can be replayed", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    auto play = tests::begin(store.get(), "a");
    play.choose({"listen"});
    const auto verdict = attempts::verify(*store, *store->find("a"));
    CHECK(verdict.agrees);
    CHECK_FALSE(verdict.recomputed.has_value());
}

TEST_CASE("a forged decision is caught by what it would have come to", "[attempts]") {
    Kept kept;
    kept.forge("update decision set reply = 'calm_down' where position = 0");
    const auto verdict = kept.verdict();
    INFO(sentence(verdict, Language::en));
    REQUIRE_FALSE(verdict.agrees);
    CHECK(std::find(verdict.differences.begin(), verdict.differences.end(), "costs") !=
          verdict.differences.end());
    CHECK(sentence(verdict, Language::en).find("costs") != std::string::npos);
}

TEST_CASE("a forged decision that was not possible is named", "[attempts]") {
    Kept kept;
    kept.forge("update decision set reply = 'options' where position = 0");
    require_reason(kept.verdict(), Unrebuildable::Reason::decision_refused, "options");
}

TEST_CASE("decisions taken away or added after the end are caught", "[attempts]") {
    Kept kept;
    kept.forge("insert into decision values ('a', 3, 'listen', 0, '')");
    require_reason(kept.verdict(), Unrebuildable::Reason::decision_refused, "listen");
    kept.forge("delete from decision where position >= 2");
    const auto verdict = kept.verdict();
    CHECK_FALSE(verdict.agrees);
    CHECK(verdict.differences == Words{"ending"});
}

TEST_CASE("a forged briefing is caught", "[attempts]") {
    Kept kept;
    kept.forge("delete from read_item");
    const auto verdict = kept.verdict();
    INFO(sentence(verdict, Language::en));
    REQUIRE_FALSE(verdict.agrees);
    CHECK(std::find(verdict.differences.begin(), verdict.differences.end(), "costs") !=
          verdict.differences.end());
}

TEST_CASE("each forged result is caught and named", "[attempts]") {
    const std::vector<std::pair<std::string, std::string>> forgeries{
        {"update score set part = part + 1 where axis = 'overall'", "overall"},
        {"update score set part = part - 1 where axis = 'empathy'", "empathy"},
        {"update score set whole = whole + 1 where axis = 'calm'", "calm"},
        {"update score set thin = 1 - thin where axis = 'solution'", "solution"},
        {"update cost set part = part + 1 where position = 1", "costs"},
        {"update cost set part = part + 1 where position = -1", "costs"},
        {"delete from cost where position = 2", "costs"},
        {"update attempt set passed = 1 - passed", "passed"},
        {"update attempt set ending = 'gives_up'", "ending"},
        {"update attempt set outcome = 'lost'", "outcome"},
    };
    for (const auto& [sql, name] : forgeries) {
        INFO(sql);
        Kept kept;
        kept.forge(sql);
        const auto verdict = kept.verdict();
        CHECK_FALSE(verdict.agrees);
        CHECK(verdict.differences == Words{name});
        CHECK(sentence(verdict, Language::en) == "does not agree with its decisions: " + name);
        CHECK(sentence(verdict, Language::es) == "no coincide con sus decisiones: " + name);
    }
}

TEST_CASE("a score that no run can earn is caught, and can be shown all the same", "[attempts]") {
    for (const std::string forgery : {"whole = 0", "whole = -1", "part = -1", "part = whole + 1",
                                      "part = 9223372036854775807, whole = 9223372036854775807"}) {
        INFO(forgery);
        Kept kept;
        kept.forge("update score set " + forgery);
        kept.forge("update cost set " + forgery);
        const auto card = kept.store->find("a")->seal->scorecard;
        CHECK(scoring::shown(card.overall, 75) <= 0);
        for (const auto& principle : card.principles) CHECK(scoring::shown(principle.score, 50) <= 0);
        for (const auto& cost : card.costs) CHECK(cost.percent() < 0);
        CHECK_FALSE(kept.verdict().agrees);
    }
}

TEST_CASE("a kept text that was altered is known by its fingerprint", "[attempts]") {
    for (const std::string which : {"scenario", "rubric"}) {
        INFO(which);
        Kept kept;
        kept.forge("update kept_text set body = replace(body, 'empathy', 'calm') where fingerprint = "
                   "(select " +
                   which + "_fingerprint from attempt)");
        const auto attempt = *kept.store->find("a");
        const auto& fingerprint =
            which == "rubric" ? attempt.rubric_fingerprint : attempt.scenario_fingerprint;
        require_reason(kept.verdict(), Unrebuildable::Reason::text_altered, fingerprint);
    }
}

TEST_CASE("a text that is not kept is missed", "[attempts]") {
    Kept kept;
    kept.forge("delete from kept_text where fingerprint = (select rubric_fingerprint from attempt)");
    require_reason(kept.verdict(), Unrebuildable::Reason::text_missing,
                   kept.store->find("a")->rubric_fingerprint);
}

TEST_CASE("a variant that the scenario has not got is named", "[attempts]") {
    Kept kept;
    kept.forge("update attempt set variant = 'pedro'");
    require_reason(kept.verdict(), Unrebuildable::Reason::variant_unknown, "pedro");
}

TEST_CASE("rows that no program has written are named, and can be read past", "[attempts]") {
    const std::vector<std::pair<std::string, std::string>> forgeries{
        {"update cost set position = 999999999999 where position = 2", "cost"},
        {"update cost set position = -7 where position = -1", "cost"},
        {"update attempt set seed = 'notanumber'", "seed"},
        {"update attempt set seed = '18446744073709551616'", "seed"},
        {"update attempt set seed = ''", "seed"},
        {"update attempt set mode = 'nonsense'", "mode"},
        {"update attempt set language = 'xx'", "language"},
        {"update attempt set retry_of = 'b', replayed = 999999999999", "replayed"},
        {"update attempt set retry_of = 'b', replayed = -1", "replayed"},
    };
    for (const auto& [sql, column] : forgeries) {
        INFO(sql);
        Kept kept;
        kept.forge(sql);
        CHECK(kept.store->list("").size() == 1);
        require_reason(kept.verdict(), Unrebuildable::Reason::row_unreadable, column);
    }
}

TEST_CASE("an attempt is replayed after its scenario's file was changed, and after it was deleted",
          "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "attempts.db");
    std::filesystem::create_directory(folder.path() / "full");
    const auto file = folder.write("full/scenario.yaml", tests::full_scenario_text());
    attempts::Seal earned;
    {
        const auto opened = script::open_scenario(file, tests::small_rubric());
        REQUIRE(opened.loaded.scenario != nullptr);
        const auto store = Store::open(address);
        auto play = tests::begin(store.get(), "a", opened.loaded.scenario);
        play.choose(tests::whole_run);
        play.seal();
        earned = *play.journal.attempt().seal;
    }
    const auto check = [&](const std::string& what) {
        INFO(what);
        const auto store = Store::open(address);
        const auto verdict = attempts::verify(*store, *store->find("a"));
        CHECK(verdict.agrees);
        CHECK(verdict.recomputed == earned);
        CHECK(in(tests::resume(*store, "a").run.scenario().title, Language::en) ==
              "The delivery that never came");
    };

    auto text = tests::full_scenario_text();
    text.replace(text.find("The delivery"), 12, "Another tale");
    text.replace(text.find("uses: [find_cause]"), 18, "uses: [order_calm]");
    folder.write("full/scenario.yaml", text);
    REQUIRE(script::open_scenario(file, tests::small_rubric()).loaded.scenario != nullptr);
    check("changed");
    std::filesystem::remove_all(folder.path() / "full");
    check("deleted");
}

TEST_CASE("another text of the same scenario is kept beside the first", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto store = Store::open(tests::address_of(folder.path() / "attempts.db"));
    tests::keep_whole_run(*store, "before");
    auto text = tests::full_scenario_text();
    text.replace(text.find("uses: [find_cause]"), 18, "uses: [order_calm]");
    auto play = tests::begin(store.get(), "after", tests::scenario_from(text));
    play.choose(tests::whole_run);
    play.seal();
    for (const std::string id : {"before", "after"}) CHECK(attempts::verify(*store, *store->find(id)).agrees);
    CHECK(store->find("before")->seal->scorecard != store->find("after")->seal->scorecard);
}
