#include "rehearsal/hold.hpp"

#include <algorithm>

#include "rehearsal/read_value.hpp"
#include "rehearsal/write_talk.hpp"
#include "script/utf8.hpp"

namespace aplomo::rehearsal {
namespace {

using conversation::Run;
using scenario::Scenario;
using script::Report;
using Names = std::vector<std::string>;

Names facts_of(const Run& run) {
    Names names;
    const auto& facts = run.scenario().facts;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if ((run.state().facts >> i & 1u) != 0) names.push_back(facts[i]);
    return names;
}

/// What `some` has and `others` has not.
Names without(const Names& some, const Names& others) {
    Names rest;
    std::ranges::copy_if(some, std::back_inserter(rest), [&](const std::string& each) {
        return std::ranges::find(others, each) == others.end();
    });
    return rest;
}

Names named_in(const Statement& statement) {
    Names names;
    for (const auto& entry : statement.entries) names.push_back(entry.text);
    return names;
}

/// Where two texts part, and what each goes on with there.
struct Parting {
    std::size_t at = 0; ///< in characters
    std::string stated, actual;
};

Parting parting(const std::string& stated, const std::string& actual) {
    constexpr std::size_t shown_before = 40;
    const auto both = std::min(stated.size(), actual.size());
    const auto byte =
        std::mismatch(stated.begin(), stated.begin() + static_cast<std::ptrdiff_t>(both), actual.begin());
    const auto at = script::character_start(stated, static_cast<std::size_t>(byte.first - stated.begin()));
    const auto from = script::character_start(stated, at - std::min(at, shown_before));
    const std::string cut = from > 0 ? "…" : "";
    return {script::characters(std::string_view(stated).substr(0, at)), cut + stated.substr(from),
            cut + actual.substr(from)};
}

/// One moment of a run that a talk's lines are held against.
class Held {
  public:
    Held(const Run& run, std::optional<Language> language, Report& report)
        : run_(run), scenario_(run.scenario()), language_(language), report_(report) {}

    void check(const Statement& statement) {
        switch (statement.heading.word) {
        case Word::reaction: return check_text(statement, conversation::reaction(run_));
        case Word::says: return check_text(statement, &conversation::says(run_));
        case Word::meters: return check_meters(statement);
        case Word::facts: return check_facts(statement);
        case Word::patience: return check_patience(statement);
        case Word::points: return check_points(statement);
        case Word::turn:
        case Word::line:
        case Word::offered: return run_.ending() ? tell_over(statement) : check_place(statement);
        case Word::ending:
        case Word::outcome:
        case Word::overall:
        case Word::principles:
        case Word::passed: return run_.ending() ? check_ending(statement) : tell_not_over(statement);
        default: return;
        }
    }

  private:
    void differ(std::string_view what, const Entry& entry, std::string stated, std::string actual) {
        report_.add("talk-differs", entry.spot, {std::string(what), std::move(stated), std::move(actual)});
    }

    void tell_over(const Statement& statement) {
        report_.add("talk-ending-differs", statement.spot, {written(statement), ending_of(run_)});
    }

    void tell_not_over(const Statement& statement) {
        report_.add("talk-not-ended", statement.spot,
                    {written(statement), scenario_.turns[run_.state().turn].id, joined(open_ids(run_))});
    }

    void check_text(const Statement& statement, const Text* said) {
        if (!language_ || statement.entries.empty()) return;
        const auto variant = run_.transcript().variant;
        const auto actual = said != nullptr ? in_one_line(fill(*said, scenario_, variant, *language_)) : "";
        const auto& entry = statement.entries.front();
        const auto word = id_of(statement.heading.word);
        if (statement.heading.includes) {
            if (actual.find(entry.text) == actual.npos) differ(word, entry, entry.text, actual);
        } else if (actual != entry.text) {
            const auto [at, stated, goes_on] = parting(entry.text, actual);
            auto there = entry;
            there.spot.column += static_cast<int>(at);
            differ(word, there, stated, goes_on);
        }
    }

    void check_meters(const Statement& statement) {
        for (const auto& entry : statement.entries)
            for (std::size_t i = 0; i < scenario_.meters.size(); ++i)
                if (scenario_.meters[i].id == entry.text && run_.state().meters[i] != entry.number.value)
                    differ(entry.text, entry, std::to_string(entry.number.value),
                           std::to_string(run_.state().meters[i]));
    }

    void check_facts(const Statement& statement) {
        const auto stated = named_in(statement);
        const auto actual = facts_of(run_);
        const bool holds = without(stated, actual).empty() &&
                           (statement.heading.includes || without(actual, stated).empty());
        if (!holds) differ("facts", {{}, statement.spot, {}}, joined(stated), joined(actual));
    }

    void check_patience(const Statement& statement) {
        for (const auto& entry : statement.entries)
            if (entry.number.value != run_.state().patience)
                differ("patience", entry, std::to_string(entry.number.value),
                       std::to_string(run_.state().patience));
    }

    void check_points(const Statement& statement) {
        const auto& [variant, briefing, exchanges] = run_.transcript();
        const auto& points = exchanges.empty() ? briefing.points : exchanges.back().step.points;
        for (const auto& entry : statement.entries) {
            const auto actual = points[static_cast<std::size_t>(*scenario::principle_of(entry.text))];
            if (entry.number.value != actual)
                report_.add(
                    "talk-score-differs", entry.spot,
                    {"points " + entry.text, std::to_string(entry.number.value), std::to_string(actual)});
        }
    }

    void check_place(const Statement& statement) {
        if (statement.heading.word == Word::offered) return check_offer(statement);
        const auto& turn = scenario_.turns[run_.state().turn];
        const auto& line = conversation::said(scenario_, run_.state()).id;
        const auto key = line.empty() ? joined({}) : turn.id + "." + line;
        const auto& actual = statement.heading.word == Word::turn ? turn.id : key;
        for (const auto& entry : statement.entries)
            if (entry.text != actual) differ(id_of(statement.heading.word), entry, entry.text, actual);
    }

    void check_offer(const Statement& statement) {
        const auto stated = named_in(statement);
        const auto open = open_ids(run_);
        const auto missing = without(stated, open);
        const auto surplus = statement.heading.includes ? Names{} : without(open, stated);
        if (!missing.empty() || !surplus.empty())
            report_.add("talk-offer-differs", statement.spot,
                        {joined(missing), joined(surplus), joined(open)});
    }

    void check_ending(const Statement& statement) {
        const auto& ending = scenario_.endings[*run_.ending()];
        const auto word = statement.heading.word;
        if (statement.entries.empty() || (word != Word::ending && word != Word::outcome)) return;
        const auto actual = word == Word::ending ? std::string_view(ending.id) : id_of(ending.outcome);
        if (statement.entries.front().text != actual) tell_over(statement);
    }

    const Run& run_;
    const Scenario& scenario_;
    std::optional<Language> language_;
    Report& report_;
};

} // namespace

void hold_moment(const Moment& moment, const Run& run, std::optional<Language> language, Report& report) {
    Held held(run, language, report);
    for (const auto& statement : moment.stated) held.check(statement);
}

std::string joined(const Names& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "—" : text;
}

std::string ending_of(const Run& run) {
    const auto& ending = run.scenario().endings[*run.ending()];
    return ending.id + " (" + std::string(id_of(ending.outcome)) + ")";
}

} // namespace aplomo::rehearsal
