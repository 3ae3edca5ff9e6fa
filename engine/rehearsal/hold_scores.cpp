#include "rehearsal/hold.hpp"
#include "rehearsal/write_talk.hpp"
#include "scoring/printed.hpp"

namespace aplomo::rehearsal {
namespace {

using script::Report;

/// What a run earned, both as people are shown it and as programs are given it.
class Earned {
  public:
    Earned(const scoring::Scorecard& scorecard, const scenario::Pass& pass, Report& report)
        : passed_(scorecard.passed), shown_(scoring::shown(scorecard, pass)),
          printed_(scoring::printed(scorecard)), report_(report) {}

    /// `decision` counts from the briefing, which is 0.
    void check(const Statement& statement, std::size_t decision) {
        for (const auto& entry : statement.entries) check(statement.heading.word, entry, decision);
    }

  private:
    void check(Word word, const Entry& entry, std::size_t decision) {
        if (word == Word::cost)
            check("cost", entry, shown_.costs[decision], printed_.costs[decision]);
        else if (word == Word::overall)
            check("overall", entry, shown_.overall, printed_.overall);
        else if (word == Word::principles)
            check_principle(entry, static_cast<std::size_t>(*scenario::principle_of(entry.text)));
        else if (word == Word::passed && (entry.text == "yes") != passed_)
            report_.add("talk-score-differs", entry.spot, {"passed", entry.text, passed_ ? "yes" : "no"});
    }

    void check_principle(const Entry& entry, std::size_t axis) {
        check("principles " + entry.text, entry, shown_.principles[axis], printed_.principles[axis]);
    }

    void check(std::string what, const Entry& entry, std::int64_t whole, std::int64_t millionths) {
        const Number actual{entry.number.millionths ? millionths : whole, entry.number.millionths};
        if (entry.number.value != actual.value)
            report_.add("talk-score-differs", entry.spot,
                        {std::move(what), written(entry.number), written(actual)});
    }

    bool passed_;
    scoring::ShownScores shown_;
    scoring::PrintedScores printed_;
    Report& report_;
};

} // namespace

void hold_scores(const Talk& talk, const scoring::Scorecard& scorecard, const scenario::Pass& pass,
                 Report& report) {
    Earned earned(scorecard, pass, report);
    for (std::size_t decision = 0; decision < talk.moments.size(); ++decision)
        for (const auto& statement : talk.moments[decision].stated) earned.check(statement, decision);
}

} // namespace aplomo::rehearsal
