#include "desktop/views/theme.hpp"

#include <initializer_list>

namespace aplomo::views {

Colour mix(Colour from, Colour to, float share) {
    std::uint32_t rgb = 0;
    for (int shift : {16, 8, 0}) {
        const auto a = static_cast<float>((from.rgb >> shift) & 0xFFU);
        const auto b = static_cast<float>((to.rgb >> shift) & 0xFFU);
        rgb |= static_cast<std::uint32_t>(a + (b - a) * share + 0.5F) << shift;
    }
    return {rgb, from.alpha + (to.alpha - from.alpha) * share};
}

namespace {

Theme light() {
    Theme t;
    t.bg = {0xF5F2EC}, t.surface = {0xFFFFFF}, t.sunken = {0xEDE8DF};
    t.line = {0xDFD8CB}, t.edge = {0x8A8172};
    t.ink = {0x1E2733}, t.ink2 = {0x4A5462}, t.ink3 = {0x626975};
    t.accent = {0x0F6660}, t.accent_soft = {0xDDEBE8}, t.on_accent = {0xFFFFFF};
    t.loss = {0xAD4326}, t.loss_soft = {0xF8E5DC};
    t.trust = {0x35618F}, t.trust_soft = {0xE0E9F3};
    t.steps = {{{0xEDBFA9}, {0xF6DFD2}, {0xEFEAE1}, {0xCDE3DE}, {0x97C9BF}}};
    t.desk = {0xD3C4A6}, t.grain = {0xC8B896}, t.folder = {0xF0DFB8}, t.folder_tab = {0xE5D0A0},
    t.paper = {0xFFFEF9};
    t.backdrop = {0xDCE5E3}, t.backdrop_angry = {0xEFD9CC};
    return t;
}

Theme dark() {
    Theme t;
    t.bg = {0x14191F}, t.surface = {0x1D242C}, t.sunken = {0x11161B};
    t.line = {0x36424F}, t.edge = {0x758494};
    t.ink = {0xEEF1F4}, t.ink2 = {0xBCC6D0}, t.ink3 = {0x9AA6B2};
    t.accent = {0x63C7BB}, t.accent_soft = {0x1A3335}, t.on_accent = {0x0B1F1D};
    t.loss = {0xF2977A}, t.loss_soft = {0x44291F};
    t.trust = {0x92BCEA}, t.trust_soft = {0x22364B};
    t.steps = {{{0x94422A}, {0x643A2D}, {0x47515D}, {0x1F524F}, {0x187367}}};
    t.desk = {0x2B2620}, t.grain = {0x241F1A}, t.folder = {0x453B2A}, t.folder_tab = {0x584B34},
    t.paper = {0x1F252C};
    t.backdrop = {0xC6D1CF}, t.backdrop_angry = {0xDCC8BC};
    t.shadows = false;
    return t;
}

Theme contrast() {
    const Colour black{0x000000};
    const Colour white{0xFFFFFF};
    Theme t;
    t.bg = t.surface = t.sunken = black;
    t.line = t.edge = t.ink = t.ink2 = t.ink3 = white;
    t.accent = {0xFFE14D}, t.accent_soft = black, t.on_accent = black;
    t.loss = {0xFF9E80}, t.loss_soft = black;
    t.trust = {0x9CCBFF}, t.trust_soft = black;
    t.steps.fill(black);
    t.desk = t.grain = t.folder = t.folder_tab = t.paper = black;
    t.backdrop = {0xDCE5E3}, t.backdrop_angry = {0xEFD9CC};
    t.edge_width = 2.0F;
    t.strong_edge = 3.0F;
    t.shadows = false;
    return t;
}

} // namespace

Theme theme_of(screens::Theme which) {
    if (which == screens::Theme::dark) return dark();
    if (which == screens::Theme::contrast) return contrast();
    return light();
}

} // namespace aplomo::views
