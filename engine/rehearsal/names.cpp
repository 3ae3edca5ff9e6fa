#include <algorithm>

#include "rehearsal/hold.hpp"
#include "rehearsal/rehearse.hpp"
#include "script/report.hpp"

namespace aplomo::rehearsal {
namespace {

using Names = std::vector<std::string>;

template <typename Things>
Names ids_of(const Things& things) {
    Names names;
    for (const auto& thing : things) names.push_back(thing.id);
    return names;
}

Names replies_of(const Scenario& scenario) {
    Names names;
    for (const auto& turn : scenario.turns)
        for (const auto& reply : turn.replies) names.push_back(reply.id);
    return names;
}

/// The keys of the lines that have one: turn.line.
Names lines_of(const Scenario& scenario) {
    Names names;
    for (const auto& turn : scenario.turns)
        for (const auto& line : turn.says)
            if (!line.id.empty()) names.push_back(turn.id + "." + line.id);
    return names;
}

Names languages_of(const Scenario& scenario) {
    Names names;
    for (const auto language : scenario.languages) names.emplace_back(code_of(language));
    return names;
}

Names variants_of(const Scenario& scenario) {
    auto names = ids_of(scenario.variants);
    std::erase(names, "");
    return names;
}

/// What a word may name in a scenario; nothing when its names are not the scenario's.
std::optional<Names> names_for(Word word, const Scenario& scenario) {
    switch (word) {
    case Word::scenario: return Names{scenario.id};
    case Word::variant: return variants_of(scenario);
    case Word::language: return languages_of(scenario);
    case Word::read: return scenario.briefing ? ids_of(scenario.briefing->dossier) : Names{};
    case Word::turn: return ids_of(scenario.turns);
    case Word::line: return lines_of(scenario);
    case Word::meters: return ids_of(scenario.meters);
    case Word::facts: return scenario.facts;
    case Word::offered:
    case Word::choose: return replies_of(scenario);
    case Word::ending: return ids_of(scenario.endings);
    default: return std::nullopt;
    }
}

/// Looks the names of a talk up, each word's in a list that is made once.
class Lookup {
  public:
    Lookup(const Scenario& scenario, const Talk& talk) : report_(talk.file) {
        for (std::size_t i = 0; i < known_.size(); ++i) known_[i] = names_for(static_cast<Word>(i), scenario);
        for (const auto& moment : talk.moments) {
            for (const auto& statement : moment.stated)
                for (const auto& entry : statement.entries) look_up(statement.heading.word, entry);
            if (moment.choice) look_up(Word::choose, *moment.choice);
        }
    }

    std::vector<diagnostics::Finding> findings() && { return std::move(report_).in_file_order(); }

  private:
    void look_up(Word word, const Entry& entry) {
        const auto& known = known_[static_cast<std::size_t>(word)];
        if (!known || entry.text.empty() || std::ranges::find(*known, entry.text) != known->end()) return;
        report_.add("talk-id-unknown", entry.spot, {entry.text, std::string(id_of(word)), joined(*known)},
                    report_.suggest(entry.text, *known));
    }

    script::Report report_;
    std::array<std::optional<Names>, word_ids.size()> known_;
};

} // namespace

std::vector<diagnostics::Finding> unknown_names(const Scenario& scenario, const Talk& talk) {
    return Lookup(scenario, talk).findings();
}

} // namespace aplomo::rehearsal
