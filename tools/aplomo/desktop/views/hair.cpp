#include "desktop/views/hair.hpp"

#include <cmath>

#include "desktop/views/curve.hpp"

namespace aplomo::views {
namespace {

void locks(const Pen& pen, Colour colour, float radius, float size, float from, float to, int count) {
    for (int i = 0; i < count; ++i) {
        const float turn =
            (from + (to - from) * static_cast<float>(i) / static_cast<float>(count - 1)) * 0.0174533F;
        pen.disc({radius * 0.95F * std::cos(turn), -38 + radius * std::sin(turn)}, size, colour);
    }
}

void soft(const Pen& pen, const Path& through, Colour colour) {
    pen.shape(smooth(through, pen.steps / 2), colour);
}

void both(const Pen& pen, const Path& right, Colour colour) {
    Path left = right;
    for (Point& p : left) p.x = -p.x;
    soft(pen, right, colour);
    soft(pen, left, colour);
}

/// A parting on the right: most falls to the left.
void side_parting(const Pen& pen, Colour colour) {
    soft(pen,
         {{34, -128},
          {8, -140},
          {-50, -132},
          {-92, -96},
          {-108, -40},
          {-106, 2},
          {-97, 2},
          {-88, -38},
          {-44, -56},
          {10, -84}},
         colour);
    soft(pen,
         {{8, -138},
          {56, -132},
          {92, -98},
          {108, -42},
          {106, 2},
          {97, 2},
          {90, -36},
          {66, -78},
          {30, -108},
          {18, -112}},
         colour);
}

void middle_parting(const Pen& pen, Colour colour, float drop) {
    both(pen,
         {{-3, -118},
          {2, -140},
          {56, -132},
          {94, -96},
          {110, -40},
          {108, drop},
          {98, drop},
          {92, -20},
          {66, -66},
          {24, -98}},
         colour);
}

void cap(const Pen& pen, Colour colour, float crown, float line) {
    soft(pen,
         mirrored({{0, crown},
                   {56, crown + 8},
                   {92, -104},
                   {106, -58},
                   {104, -8},
                   {95, -8},
                   {88, -42},
                   {70, line},
                   {30, line - 8},
                   {0, line - 6}}),
         colour);
}

void swept(const Pen& pen, Colour colour) {
    soft(pen,
         {{-104, -4},
          {-108, -58},
          {-92, -110},
          {-40, -142},
          {30, -146},
          {84, -122},
          {106, -68},
          {104, -4},
          {95, -6},
          {89, -46},
          {70, -74},
          {20, -70},
          {-40, -84},
          {-66, -96},
          {-84, -58},
          {-94, -6}},
         colour);
}

} // namespace

void draw_hair_behind(const Pen& pen, const Look& look) {
    const Colour colour = mix(look.hair_colour, {0x000000}, 0.12F);
    switch (look.hair) {
    case Hair::bob:
        soft(pen,
             mirrored({{0, -150},
                       {62, -140},
                       {108, -96},
                       {124, -30},
                       {130, 44},
                       {122, 92},
                       {92, 98},
                       {70, 74},
                       {0, 70}}),
             colour);
        break;
    case Hair::long_straight:
        soft(pen,
             mirrored(
                 {{0, -148}, {60, -138}, {104, -92}, {118, -20}, {124, 70}, {122, 170}, {60, 176}, {0, 176}}),
             colour);
        break;
    case Hair::waves:
        soft(pen,
             mirrored({{0, -146},
                       {62, -138},
                       {106, -92},
                       {120, -30},
                       {114, 20},
                       {132, 70},
                       {120, 116},
                       {84, 120},
                       {64, 90},
                       {0, 80}}),
             colour);
        break;
    case Hair::curls: locks(pen, colour, 96, 42, 140, 400, 14); break;
    case Hair::bun:
        pen.disc({0, -158}, 34, colour);
        soft(pen, mirrored({{0, -146}, {60, -136}, {102, -92}, {108, -20}, {70, 20}, {0, 20}}), colour);
        break;
    case Hair::swept:
    case Hair::crop:
    case Hair::fringe: break;
    }
}

void draw_hair_before(const Pen& pen, const Look& look) {
    const Colour colour = look.hair_colour;
    switch (look.hair) {
    case Hair::bob: return side_parting(pen, colour);
    case Hair::waves: return middle_parting(pen, colour, 22);
    case Hair::long_straight: return middle_parting(pen, colour, 60);
    case Hair::bun: return middle_parting(pen, colour, -14);
    case Hair::curls: return locks(pen, colour, 90, 26, 182, 358, 11);
    case Hair::swept: return swept(pen, colour);
    case Hair::crop: return cap(pen, colour, -138, -72);
    case Hair::fringe:
        return both(pen, {{96, 8}, {108, 2}, {112, -34}, {104, -66}, {88, -84}, {90, -50}, {92, -20}},
                    colour);
    }
}

void draw_beard(const Pen& pen, const Look& look) {
    const Colour colour = look.hair_colour;
    if (look.beard == Beard::none) return;
    if (look.beard == Beard::full)
        pen.shape(mirrored({{0, 134},
                            {40, 124},
                            {74, 92},
                            {93, 48},
                            {97, 2},
                            {90, 4},
                            {80, 40},
                            {58, 54},
                            {30, 46},
                            {10, 46}}),
                  colour);
    else
        soft(pen, mirrored({{0, 45}, {14, 42}, {34, 48}, {48, 62}, {30, 58}, {8, 56}}), colour);
}

void draw_glasses(const Pen& pen, const Look& look) {
    if (!look.glasses) return;
    constexpr Colour rim{0x2B2A2E};
    for (const float side : {-1.0F, 1.0F}) {
        const float x = side * 43;
        const Path lens{{x - 32, -22}, {x - 26, -32}, {x + 26, -32}, {x + 32, -22},
                        {x + 30, 12},  {x + 20, 21},  {x - 20, 21},  {x - 30, 12}};
        pen.stroke(smooth(lens, 3), rim, 4, true);
        pen.stroke({{side * 75, -18}, {side * 100, -22}}, rim, 4);
    }
    pen.stroke(arc_through({-12, -14}, {0, -20}, {12, -14}, pen.steps), rim, 4);
}

} // namespace aplomo::views
