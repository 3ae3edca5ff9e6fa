#pragma once

#include <optional>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/home.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

float scenario_card_height(Frame& frame, const screens::ScenarioCard& card, float width);
std::optional<screens::Action> draw_scenario_card(Frame& frame, const Rect& rect,
                                                  const screens::ScenarioCard& card);

/// Channel, length and level in a row.
float draw_scenario_facts(Frame& frame, const Rect& room, screens::Channel channel, int minutes, int level);
/// The principles that it trains, in a row; there must be one.
float draw_trained(Frame& frame, const Rect& room, const screens::ScenarioCard& card);
/// "Best 82  Last 74", or that there is none yet. Gives its height.
float draw_scores(Frame& frame, const Rect& room, const screens::ScenarioCard& card);

} // namespace aplomo::views
