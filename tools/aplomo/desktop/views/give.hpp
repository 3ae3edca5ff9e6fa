#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/give.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

std::optional<screens::Action> draw(const screens::GiveScreen& screen, const screens::Shell& shell,
                                    Frame& frame);

} // namespace aplomo::views
