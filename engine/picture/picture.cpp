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
    case Ink::ink: return {0x1E, 0x27, 0x33};
    case Ink::ink2: return {0x4A, 0x54, 0x62};
    case Ink::accent: return {0x0F, 0x66, 0x60};
    case Ink::accent_soft: return {0xDD, 0xEB, 0xE8};
    case Ink::loss: return {0xAD, 0x43, 0x26};
    case Ink::loss_soft: return {0xF8, 0xE5, 0xDC};
    case Ink::trust: break;
    }
    return {0x35, 0x61, 0x8F};
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
