#pragma once

#include <string_view>

#include "desktop/views/theme.hpp"

namespace aplomo::views {

enum class Hair { bob, swept, fringe, curls, bun, crop, long_straight, waves };
enum class Beard { none, moustache, full };
enum class Clothes { jacket, suit, jumper, shirt };

/// What a face looks like apart from its mood.
struct Look {
    Hair hair = Hair::bob;
    Beard beard = Beard::none;
    Clothes clothes = Clothes::jacket;
    bool glasses = false;
    Colour hair_colour, skin, cloth, iris;
};

/// The same name always has the same look; different names mostly differ.
Look look_of(std::string_view name, std::string_view gender);

} // namespace aplomo::views
