#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "conversation/run.hpp"
#include "desktop/screens/conversation.hpp"
#include "desktop/screens/customer.hpp"
#include "desktop/screens/vocabulary.hpp"
#include "reports/day.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::state {

// What the engine says, in the screens' words.

inline screens::Phase screen(scenario::Phase phase) { return static_cast<screens::Phase>(phase); }
inline screens::Channel screen(scenario::Channel channel) { return static_cast<screens::Channel>(channel); }
inline screens::Outcome screen(scenario::Outcome outcome) { return static_cast<screens::Outcome>(outcome); }
inline screens::Principle screen(scenario::Principle principle) {
    return static_cast<screens::Principle>(principle);
}
inline scenario::Principle engine(screens::Principle principle) {
    return static_cast<scenario::Principle>(principle);
}
inline screens::Mode screen(attempts::Mode mode) { return static_cast<screens::Mode>(mode); }
inline attempts::Mode engine(screens::Mode mode) { return static_cast<attempts::Mode>(mode); }

screens::Customer customer(const scenario::Scenario& scenario, std::size_t variant, Language language);

/// The face of a state; a scenario without anger or trust leaves that part of it at rest.
screens::Mood mood(const scenario::Scenario& scenario, const scenario::State& state);

/// Whether a turn is spoken over the telephone.
bool by_phone(const scenario::Scenario& scenario, scenario::Index turn);

screens::UsedTag used_tag(const scenario::Rubric& rubric, std::uint16_t tag, Language language);
std::vector<screens::UsedTag> used_tags(const scenario::Rubric& rubric,
                                        const std::vector<std::uint16_t>& tags, Language language);

bool is_first_of_month(reports::Day day);

} // namespace aplomo::state
