#include "rehearsal/rehearse.hpp"

#include <algorithm>

#include "rehearsal/hold.hpp"
#include "scoring/scorecard.hpp"

namespace aplomo::rehearsal {
namespace {

using conversation::Run;
using scenario::Index;
using script::Report;

/// The language that texts are compared in; nothing when the scenario has not got the one stated.
std::optional<Language> language_of(const Scenario& scenario, const Talk& talk) {
    const auto stated = stated_id(talk, Word::language);
    if (stated.empty()) return scenario.languages.front();
    for (const auto language : scenario.languages)
        if (code_of(language) == stated) return language;
    return std::nullopt;
}

/// The papers that a talk reads; nothing when it may not, which is told unless the name is unknown.
std::optional<std::vector<Index>> papers_of(const Scenario& scenario, const Talk& talk, Report& report) {
    std::vector<Index> items;
    const auto* read = talk.moments.front().find(Word::read);
    if (read == nullptr) return items;
    for (const auto& entry : read->entries) {
        const auto item = find_item(scenario, entry.text);
        if (!item) return std::nullopt;
        items.push_back(*item);
        if (conversation::may_read(scenario, items)) continue;
        report.add("talk-paper-refused", entry.spot, {entry.text, std::to_string(scenario.briefing->reads)});
        return std::nullopt;
    }
    return items;
}

bool names_a_reply(const Scenario& scenario, const std::string& id) {
    return std::ranges::any_of(scenario.turns,
                               [&](const auto& turn) { return find_reply(turn, id).has_value(); });
}

/// One talk on its way: the run played straight, and the one that is rebuilt after every decision.
class Stage {
  public:
    Stage(Run run, const Talk& talk, const Rebuild& rebuild, Report& report)
        : run_(std::move(run)), rebuilt_(run_), talk_(talk), rebuild_(rebuild), report_(report) {}

    /// Whether the talk could be played to its last line.
    bool play() {
        const auto language = language_of(run_.scenario(), talk_);
        return std::ranges::all_of(talk_.moments, [&](const Moment& moment) {
            hold_moment(moment, run_, language, report_);
            return !moment.choice || choose(*moment.choice);
        });
    }

    Run run() && { return std::move(run_); }

  private:
    bool choose(const Entry& choice) {
        const auto reply = find_open(run_, choice.text);
        if (!reply) return tell_closed(choice);
        run_.choose(*reply);
        if (rebuilt_) rebuild_after(choice, *reply);
        return true;
    }

    bool tell_closed(const Entry& choice) {
        if (run_.ending())
            report_.add("talk-ending-differs", choice.spot, {"choose: " + choice.text, ending_of(run_)});
        else if (names_a_reply(run_.scenario(), choice.text))
            report_.add("talk-reply-closed", choice.spot, {choice.text, joined(open_ids(run_))});
        return false;
    }

    /// Once they have parted there is nothing to learn from going on with both.
    void rebuild_after(const Entry& choice, Index reply) {
        rebuilt_->choose(reply);
        rebuilt_ = rebuild_(*rebuilt_);
        const auto different = differences(run_, *rebuilt_);
        if (different.empty()) return;
        report_.add("talk-rebuilt-differs", choice.spot, {joined(different)});
        rebuilt_.reset();
    }

    Run run_;
    std::optional<Run> rebuilt_;
    const Talk& talk_;
    const Rebuild& rebuild_;
    Report& report_;
};

bool is_score(Word word) {
    return word == Word::cost || word == Word::overall || word == Word::principles || word == Word::passed;
}

/// Where there are too many states to know the best and the worst, the first score says so.
void tell_unknown_scores(const analysis::Study& study, const Talk& talk, Report& report) {
    for (const auto& moment : talk.moments)
        for (const auto& statement : moment.stated)
            if (is_score(statement.heading.word))
                return report.add("not-exhaustive", statement.spot,
                                  {study.scenario->variants[study.space.variant].id,
                                   std::to_string(study.space.states.size())});
}

std::vector<diagnostics::Finding> merged(std::vector<diagnostics::Finding> some,
                                         std::vector<diagnostics::Finding> more) {
    std::ranges::move(more, std::back_inserter(some));
    std::ranges::stable_sort(some, {}, &diagnostics::Finding::place);
    return some;
}

} // namespace

std::optional<std::size_t> variant_of(const Scenario& scenario, const Talk& talk) {
    const auto stated = stated_id(talk, Word::variant);
    if (stated.empty()) return 0;
    for (std::size_t i = 0; i < scenario.variants.size(); ++i)
        if (scenario.variants[i].id == stated) return i;
    return std::nullopt;
}

Rehearsal rehearse(const analysis::Study& study, const Talk& talk, const Rebuild& rebuild) {
    const auto& scenario = *study.scenario;
    auto findings = unknown_names(scenario, talk);
    Report report(talk.file);
    const auto read = papers_of(scenario, talk, report);
    Stage stage(Run(study.scenario, study.space.variant, read.value_or(std::vector<Index>{})), talk, rebuild,
                report);
    const bool played = read && stage.play();
    auto run = std::move(stage).run();
    if (played && !study.space.exhaustive)
        tell_unknown_scores(study, talk, report);
    else if (played && run.ending())
        hold_scores(talk, scoring::grade(study, run), scenario.pass, report);
    return {merged(std::move(findings), std::move(report).in_file_order()), std::move(run)};
}

} // namespace aplomo::rehearsal
