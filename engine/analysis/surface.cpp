#include "analysis/surface.hpp"

#include <algorithm>

namespace aplomo::analysis {
namespace {

using scenario::Scenario;

std::array<int, 3> techniques(const scenario::Reply& reply, const scenario::Rubric& rubric) {
    std::array<int, 3> counts{};
    for (const auto use : reply.uses)
        if (const auto& tag = rubric.tags[use]; tag.kind == scenario::Tag::Kind::technique)
            ++counts[static_cast<std::size_t>(tag.principle)];
    return counts;
}

} // namespace

Surface::Surface(const Scenario& scenario, std::size_t variant, Language language) {
    using Words = std::vector<std::string>;
    const auto read = [&](const Text& text) { return fill(text, scenario, variant, language); };
    for (const auto& turn : scenario.turns) {
        std::vector<Look> unanswered;
        std::vector<Words> words;
        for (const auto& reply : turn.replies) {
            const auto text = read(reply.text);
            unanswered.push_back({wording::features(text, language), 0, techniques(reply, *scenario.rubric)});
            words.push_back(wording::content_words(text, language));
        }
        auto& by_line = looks_.emplace_back();
        for (const auto& line : turn.says) {
            const auto said = wording::content_words(read(line.text), language);
            auto& looks = by_line.emplace_back(unanswered);
            for (std::size_t i = 0; i < looks.size(); ++i)
                looks[i].shared_words = wording::shared_words(words[i], said);
        }
    }
}

std::size_t line_said(const scenario::Turn& turn, const scenario::State& state) {
    const auto said = std::find_if(turn.says.begin(), turn.says.end(),
                                   [&](const scenario::Line& line) { return holds(line.when, state); });
    return static_cast<std::size_t>(said - turn.says.begin());
}

} // namespace aplomo::analysis
