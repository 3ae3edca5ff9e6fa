#pragma once

#include <array>
#include <cstdint>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::views {

/// A colour as written in the look: 0xRRGGBB, and how much of it.
struct Colour {
    std::uint32_t rgb = 0;
    float alpha = 1.0F;

    Colour faded(float by) const { return {rgb, alpha * by}; }
};

/// `share` of the way from one colour to the other.
Colour mix(Colour from, Colour to, float share);

/// What colours are for. One accent: the next action, the selection, what went well. Clay (`loss`) and blue
/// (`trust`) only for the two moods; clay also for cost.
struct Theme {
    Colour bg, surface, sunken;
    Colour line, edge; ///< `line` parts things, `edge` surrounds what can be pressed
    Colour ink, ink2, ink3;
    Colour accent, accent_soft, on_accent;
    Colour loss, loss_soft;
    Colour trust, trust_soft;
    std::array<Colour, 5> steps; ///< tints of a table of figures, lowest first; `ink` stands on them
    Colour desk, grain, folder, folder_tab, paper; ///< the briefing's desk
    Colour backdrop, backdrop_angry;               ///< behind a portrait
    float edge_width = 1.0F;
    float strong_edge = 1.5F; ///< of what is said now, or lies under the mouse
    bool shadows = true;
};

Theme theme_of(screens::Theme which);

} // namespace aplomo::views
