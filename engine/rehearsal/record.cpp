#include "rehearsal/record.hpp"

#include "rehearsal/read_value.hpp"
#include "rehearsal/write_talk.hpp"
#include "scoring/printed.hpp"

namespace aplomo::rehearsal {
namespace {

using conversation::Run;
using scenario::State;

/// Writes down a run that is over, moment by moment.
class Recorder {
  public:
    Recorder(const analysis::Study& study, const Run& run, Language language)
        : run_(run), scenario_(run.scenario()), language_(language), card_(scoring::grade(study, run)),
          printed_(scoring::printed(card_)) {}

    Talk run() {
        begin();
        Run replayed(run_.shared_scenario(), variant(), run_.transcript().briefing.read);
        for (const auto& exchange : run_.transcript().exchanges) {
            tell_place(replayed);
            const auto& turn = scenario_.turns[exchange.before.turn];
            talk_.moments.back().choice = Entry{turn.replies[exchange.reply].id, {}, {}};
            talk_.moments.emplace_back();
            replayed.choose(exchange.reply);
            if (const auto* reaction = conversation::reaction(replayed)) text(Word::reaction, *reaction);
            tell_worth(exchange.step.points);
        }
        text(Word::says, conversation::says(replayed));
        tell_state(replayed.state());
        end();
        return std::move(talk_);
    }

  private:
    std::size_t variant() const { return run_.transcript().variant; }

    void add(Word word, std::vector<Entry> entries) {
        talk_.moments.back().stated.push_back({{word}, {}, std::move(entries)});
    }
    void id(Word word, std::string_view name) { add(word, {{std::string(name), {}, {}}}); }
    void ids(Word word, const std::vector<std::string>& names) {
        std::vector<Entry> entries;
        entries.reserve(names.size());
        for (const auto& name : names) entries.push_back({name, {}, {}});
        add(word, std::move(entries));
    }
    void whole(Word word, std::int64_t number) { add(word, {{{}, {}, {number, false}}}); }
    void score(Word word, std::int64_t millionths) { add(word, {{{}, {}, {millionths, true}}}); }
    void text(Word word, const Text& said) {
        const auto line = in_one_line(fill(said, scenario_, variant(), language_));
        if (!line.empty()) id(word, line);
    }

    void begin() {
        whole(Word::format, 1);
        id(Word::scenario, scenario_.id);
        if (!scenario_.variants[variant()].id.empty()) id(Word::variant, scenario_.variants[variant()].id);
        id(Word::language, code_of(language_));
        if (!scenario_.briefing) return;
        ids(Word::read, decisions(run_).read);
        tell_worth(run_.transcript().briefing.points);
    }

    /// A number for each principle.
    template <typename Numbers>
    void by_principle(Word word, const Numbers& numbers, bool millionths) {
        std::vector<Entry> entries;
        entries.reserve(scenario::all_principles.size());
        for (const auto principle : scenario::all_principles)
            entries.push_back({std::string(id_of(principle)),
                               {},
                               {numbers[static_cast<std::size_t>(principle)], millionths}});
        add(word, std::move(entries));
    }

    void tell_worth(const scenario::Points& points) {
        by_principle(Word::points, points, false);
        score(Word::cost, printed_.costs[talk_.moments.size() - 1]);
    }

    void tell_place(const Run& now) {
        const auto& turn = scenario_.turns[now.state().turn];
        const auto& line = conversation::said(scenario_, now.state());
        id(Word::turn, turn.id);
        if (!line.id.empty()) id(Word::line, turn.id + "." + line.id);
        text(Word::says, line.text);
        tell_state(now.state());
        ids(Word::offered, open_ids(now));
    }

    void tell_state(const State& state) {
        std::vector<Entry> meters;
        for (std::size_t i = 0; i < scenario_.meters.size(); ++i)
            meters.push_back({scenario_.meters[i].id, {}, {state.meters[i]}});
        if (!meters.empty()) add(Word::meters, std::move(meters));
        std::vector<std::string> facts;
        for (std::size_t i = 0; i < scenario_.facts.size(); ++i)
            if ((state.facts >> i & 1u) != 0) facts.push_back(scenario_.facts[i]);
        if (!scenario_.facts.empty()) ids(Word::facts, facts);
        whole(Word::patience, state.patience);
    }

    void end() {
        const auto& ending = scenario_.endings[*run_.ending()];
        id(Word::ending, ending.id);
        id(Word::outcome, id_of(ending.outcome));
        score(Word::overall, printed_.overall);
        by_principle(Word::principles, printed_.principles, true);
        id(Word::passed, card_.passed ? "yes" : "no");
    }

    const Run& run_;
    const scenario::Scenario& scenario_;
    Language language_;
    scoring::Scorecard card_;
    scoring::PrintedScores printed_;
    Talk talk_{{}, {Moment{}}};
};

} // namespace

std::string record(const analysis::Study& study, const Run& run, Language language) {
    return written(Recorder(study, run, language).run());
}

} // namespace aplomo::rehearsal
