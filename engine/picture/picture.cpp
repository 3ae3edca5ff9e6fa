#include "picture/picture.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aplomo::picture {

Colour colour_of(Ink ink) {
    switch (ink) {
    case Ink::paper: return {0xFF, 0xFF, 0xFF};
    case Ink::sunken: return {0xED, 0xE8, 0xDF};
    case Ink::line: return {0xDF, 0xD8, 0xCB};
    case Ink::edge: return {0x8A, 0x81, 0x72};
    case Ink::ink: return {0x1E, 0x27, 0x33};
    case Ink::ink2: return {0x4A, 0x54, 0x62};
    case Ink::accent: return {0x0F, 0x66, 0x60};
    case Ink::accent_soft: return {0xDD, 0xEB, 0xE8};
    case Ink::loss: return {0xAD, 0x43, 0x26};
    case Ink::loss_soft: return {0xF8, 0xE5, 0xDC};
    case Ink::trust: return {0x35, 0x61, 0x8F};
    case Ink::step_1: return {0xED, 0xBF, 0xA9};
    case Ink::step_2: return {0xF6, 0xDF, 0xD2};
    case Ink::step_3: return {0xEF, 0xEA, 0xE1};
    case Ink::step_4: return {0xCD, 0xE3, 0xDE};
    case Ink::step_5: break;
    }
    return {0x97, 0xC9, 0xBF};
}

std::vector<Spot> arc(Spot centre, double radius, double from, double to) {
    constexpr double step = 4;
    const int parts = std::max(1, static_cast<int>(std::ceil(std::fabs(to - from) / step)));
    std::vector<Spot> path;
    for (int i = 0; i <= parts; ++i) {
        const double angle = (from + (to - from) * i / parts) * std::numbers::pi / 180;
        path.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return path;
}

} // namespace aplomo::picture
