#include "reports/closed_words.hpp"

#include <fmt/format.h>

#include "reports/said.hpp"

namespace aplomo::reports {
namespace {

constexpr std::size_t enough = 24;
constexpr std::size_t most = 80;

/// {0} is what the customer would have said.
Text lost_outcome(scenario::Outcome outcome) {
    if (outcome == scenario::Outcome::resolved)
        return {"Desde aquí ya no había manera de resolverla ni de oír {0}",
                "From here on it could no longer be resolved, nor could you get to hear {0}"};
    return {"Desde aquí ya no había manera de acabar ni a medias, ni de oír {0}",
            "From here on it could not even end half-way, nor could you get to hear {0}"};
}

const Text lost_ending{"Desde aquí ya no podías llegar a oír {0}",
                       "From here on you could no longer get to hear {0}"};

const Text lost_pass{"Desde aquí, los {0} puntos para superarla quedaban fuera de alcance.",
                     "From here on, the {0} points to pass were out of reach."};

std::string with(const Text& pattern, Language language, const std::string& words) {
    return fmt::format(fmt::runtime(in(pattern, language)), words) + ".";
}

bool ends_sentence(char c) { return c == '.' || c == '!' || c == '?'; }

} // namespace

std::string first_sentence(const std::string& text) {
    for (std::size_t i = enough; i < text.size() && i < most; ++i)
        if (ends_sentence(text[i]) && (i + 1 == text.size() || text[i + 1] == ' '))
            return text.substr(0, i + 1);
    if (text.size() <= most) return text;
    const auto blank = text.rfind(' ', most);
    return text.substr(0, blank == std::string::npos ? text.size() : blank) + "…";
}

std::string closed_words(const scoring::ClosedOff& closed, const scenario::Scenario& scenario,
                         std::size_t variant, Language language) {
    std::string words;
    const bool worth_telling = !closed.endings.empty() &&
                               scenario.endings[closed.endings.front()].outcome != scenario::Outcome::lost;
    if (worth_telling) {
        const auto& ending = scenario.endings[closed.endings.front()];
        auto heard = first_sentence(fill(ending.says, scenario, variant, language));
        if (heard.ends_with('.')) heard.pop_back();
        words = with(closed.outcome ? lost_outcome(ending.outcome) : lost_ending, language,
                     quoted(heard, language));
    }
    if (closed.pass)
        words += (words.empty() ? "" : " ") +
                 fmt::format(fmt::runtime(in(lost_pass, language)), scenario.pass.overall);
    return words;
}

} // namespace aplomo::reports
