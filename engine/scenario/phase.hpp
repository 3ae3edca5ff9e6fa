#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace aplomo::scenario {

enum class Phase : std::uint8_t { opening, inquiry, resolution, closing };
enum class Channel : std::uint8_t { phone, email, chat, video, counter };
enum class Outcome : std::uint8_t { resolved, partial, lost };

inline constexpr std::array<std::string_view, 4> phase_ids{"opening", "inquiry", "resolution", "closing"};
inline constexpr std::array<std::string_view, 5> channel_ids{"phone", "email", "chat", "video", "counter"};
inline constexpr std::array<std::string_view, 3> outcome_ids{"resolved", "partial", "lost"};

constexpr std::string_view id_of(Phase phase) { return phase_ids[static_cast<std::size_t>(phase)]; }
constexpr std::string_view id_of(Channel channel) { return channel_ids[static_cast<std::size_t>(channel)]; }
constexpr std::string_view id_of(Outcome outcome) { return outcome_ids[static_cast<std::size_t>(outcome)]; }

} // namespace aplomo::scenario
