#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace aplomo::scenario {

/// The three axes of every score, in the order in which Points hold them.
enum class Principle : std::uint8_t { empathy, calm, solution };

inline constexpr std::array<Principle, 3> all_principles{Principle::empathy, Principle::calm,
                                                         Principle::solution};

constexpr std::string_view id_of(Principle principle) {
    constexpr std::array<std::string_view, 3> ids{"empathy", "calm", "solution"};
    return ids[static_cast<std::size_t>(principle)];
}

constexpr std::optional<Principle> principle_of(std::string_view id) {
    for (auto principle : all_principles)
        if (id_of(principle) == id) return principle;
    return std::nullopt;
}

/// Points per principle. Added up, never clamped.
struct Points : std::array<std::int32_t, 3> {};

constexpr Points& operator+=(Points& sum, const Points& more) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += more[i];
    return sum;
}

/// What points are worth in one number: the sum of weight × points.
using Weights = std::array<std::int32_t, 3>;

constexpr std::int64_t weigh(const Points& points, const Weights& weights) {
    std::int64_t value = 0;
    for (std::size_t i = 0; i < points.size(); ++i) value += std::int64_t{points[i]} * weights[i];
    return value;
}

} // namespace aplomo::scenario
