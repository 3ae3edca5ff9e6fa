#include "wording/utterance.hpp"

#include <algorithm>

namespace aplomo::wording {
namespace {

using scenario::Scenario;

bool has_words(const Text& text) {
    return std::ranges::any_of(text, [](const std::string& each) { return each.find('{') != each.npos; });
}

/// What the customer says is searched for forms of address alone, and only Spanish has those.
Look look_at(const Utterance& said, Language language) {
    return said.part == Part::reply || language == Language::es ? Look::signs_too : Look::size_only;
}

Measure measured(const Utterance& said, const Scenario& scenario, std::size_t variant, Language language) {
    const auto look = look_at(said, language);
    return said.words ? measure(fill(*said.text, scenario, variant, language), language, look)
                      : measure(in(*said.text, language), language, look);
}

} // namespace

std::vector<Utterance> utterances(const Scenario& scenario) {
    std::vector<Utterance> said;
    const auto add = [&](Part part, std::string_view id, scenario::Index turn, std::size_t line,
                         const Text& text) {
        said.push_back({part, id, turn, line, &text, has_words(text)});
    };
    for (scenario::Index index = 0; index < scenario.turns.size(); ++index) {
        const auto& turn = scenario.turns[index];
        for (std::size_t line = 0; line < turn.says.size(); ++line)
            add(Part::line, turn.id, index, line, turn.says[line].text);
        for (const auto& reply : turn.replies) {
            if (!reply.act) add(Part::reply, reply.id, index, 0, reply.text);
            if (reply.reaction) add(Part::reaction, reply.id, index, 0, *reply.reaction);
        }
    }
    for (const auto& ending : scenario.endings) add(Part::ending, ending.id, 0, 0, ending.says);
    return said;
}

Measures measures(const Scenario& scenario, const std::vector<Utterance>& said, Language language) {
    Measures all;
    all.reserve(said.size());
    for (const auto& each : said) all.push_back(measured(each, scenario, 0, language));
    return all;
}

void measure_words(Measures& measures, const Scenario& scenario, const std::vector<Utterance>& said,
                   std::size_t variant, Language language) {
    for (std::size_t i = 0; i < said.size(); ++i)
        if (said[i].words) measures[i] = measured(said[i], scenario, variant, language);
}

} // namespace aplomo::wording
