// A run saved and rebuilt after every decision is the same run.
#include "rehearsal/stage.hpp"

#include "attempts/beginning.hpp"
#include "attempts/rebuild.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using namespace tests;
using conversation::Run;

namespace {

/// Keeps the run as a new attempt and rebuilds it from the store alone.
Run by_way_of(attempts::Store& store, const Run& run, int number) {
    auto start =
        attempts::beginning(run, {"run-" + std::to_string(number), "Nadia", 0, attempts::Mode::practice,
                                  Language::en, "2026-11-22T09:30:00Z", "0.1.0"});
    store.keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
    store.keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store.begin(start.attempt);
    const auto replies = decisions(run).replies;
    for (std::size_t i = 0; i < replies.size(); ++i) store.add(start.attempt.id, i, {replies[i], 0, {}});
    auto rebuilding = attempts::rebuild(store, store.find(start.attempt.id).value());
    return std::move(std::get<attempts::Rebuilt>(rebuilding).run);
}

rehearsal::Rehearsal rehearsed(const rehearsal::Rebuild& rebuild) {
    return rehearsal::rehearse(full_study(), rehearsal::read_talk(full_talk(), "a.talk").talk, rebuild);
}

} // namespace

TEST_CASE("a talk kept in a store and rebuilt from it after every decision holds", "[rehearsal]") {
    const TemporaryFolder folder;
    const auto store = attempts::Store::open("sqlite:" + (folder.path() / "kept.db").string());
    int saved = 0;
    const auto rehearsal = rehearsed([&](const Run& run) { return by_way_of(*store, run, saved++); });
    INFO(told(rehearsal.findings, full_talk()));
    CHECK(rehearsal.findings.empty());
    CHECK(saved == 3);
}

TEST_CASE("a run that is not the same when it is rebuilt is found at the decision", "[rehearsal]") {
    const auto forgetful = [](const Run& run) {
        auto made = decisions(run);
        if (made.replies.size() == 2) made.replies.pop_back();
        return conversation::replay(run.shared_scenario(), 0, made).run;
    };
    const auto findings = rehearsed(forgetful).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().name == "talk-rebuilt-differs");
    CHECK(findings.front().place.line == line_of(full_talk(), "choose: check"));
    CHECK(findings.front().details.at(0) == "choose");
}

TEST_CASE("what is lost in saving is named", "[rehearsal]") {
    const auto without_the_papers = [](const Run& run) {
        return conversation::replay(run.shared_scenario(), 0, {{}, decisions(run).replies}).run;
    };
    const auto findings = rehearsed(without_the_papers).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.line == line_of(full_talk(), "choose: listen"));
    CHECK(findings.front().details.at(0) == "read, points, facts");
}
