#include "desktop/views/look.hpp"

#include <array>
#include <cstdint>

namespace aplomo::views {
namespace {

constexpr std::array women{Hair::bob, Hair::curls, Hair::bun, Hair::long_straight, Hair::waves};
constexpr std::array men{Hair::swept, Hair::fringe, Hair::crop, Hair::swept, Hair::crop};
constexpr std::array<Colour, 5> hair_colours{{{0x33211E}, {0x231C1C}, {0x5E3A26}, {0x8F8F8D}, {0x7D4526}}};
constexpr std::array<Colour, 5> skins{{{0xE6AF8C}, {0xEBC19F}, {0xD79C72}, {0xB97D54}, {0x96623F}}};
constexpr std::array<Colour, 6> cloths{
    {{0x2F5D5F}, {0x4A5566}, {0x6B4152}, {0xB08338}, {0x56704F}, {0x4A6488}}};
constexpr std::array<Colour, 3> irises{{{0x4A3228}, {0x5C7187}, {0x5B5A35}}};
constexpr std::array all_clothes{Clothes::jacket, Clothes::suit, Clothes::jumper, Clothes::shirt};

/// Draws one small number after the other from a name.
class Draws {
  public:
    explicit Draws(std::string_view name) {
        for (const char c : name) state_ = (state_ ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }

    std::size_t below(std::size_t n) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33) % n;
    }

  private:
    std::uint64_t state_ = 60258451; // chosen so that the founding customers look like themselves
};

template <typename Options>
auto one_of(const Options& options, Draws& draws) {
    return options[draws.below(options.size())];
}

} // namespace

Look look_of(std::string_view name, std::string_view gender) {
    Draws draws(name);
    const bool drawn = draws.below(2) == 0; // also when the gender is given: the rest stays the same
    const bool woman = gender.empty() ? drawn : gender == "female";
    Look look;
    look.hair = woman ? one_of(women, draws) : one_of(men, draws);
    look.hair_colour = one_of(hair_colours, draws);
    look.skin = one_of(skins, draws);
    look.cloth = one_of(cloths, draws);
    look.iris = one_of(irises, draws);
    look.glasses = draws.below(3) == 0;
    const std::size_t beard = draws.below(4);
    if (!woman && beard < 2) look.beard = beard == 0 ? Beard::moustache : Beard::full;
    look.clothes = one_of(all_clothes, draws);
    if (woman && look.clothes == Clothes::suit) look.clothes = Clothes::jacket;
    return look;
}

} // namespace aplomo::views
