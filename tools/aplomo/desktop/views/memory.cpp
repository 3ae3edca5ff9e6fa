#include "desktop/views/memory.hpp"

#include <algorithm>

namespace aplomo::views {
namespace {

float share_of(const Memory::Motion& motion, double now) {
    if (motion.seconds <= 0) return 1;
    return std::clamp(static_cast<float>(now - motion.begun) / motion.seconds, 0.0F, 1.0F);
}

float eased(float share) { return share * share * (3 - 2 * share); }

} // namespace

Id id_of(std::string_view label) {
    Id hash = 2166136261U; // FNV-1a
    for (const char c : label) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash == 0 ? 1 : hash;
}

float Memory::follow(Id id, float target, float seconds) {
    auto [it, fresh] = motions.try_emplace(id, Motion{target, target, now, 0});
    Motion& motion = it->second;
    const float here = motion.from + (motion.to - motion.from) * eased(share_of(motion, now));
    if (motion.to != target) motion = {here, target, now, seconds};
    if (share_of(motion, now) < 1) wake(0);
    return seconds <= 0 ? target : here;
}

float Memory::rise(Id id, float seconds) {
    const auto [it, fresh] = motions.try_emplace(id, Motion{0, 1, now, seconds});
    if (seconds <= 0) return 1;
    const float share = share_of(it->second, now);
    if (share < 1) wake(0);
    return 1 - (1 - share) * (1 - share);
}

bool Memory::stays(Id id, float seconds, bool is_held) {
    constexpr double after_held = 4;
    auto& end = ends.try_emplace(id, now + static_cast<double>(seconds)).first->second;
    if (is_held) end = std::max(end, now + after_held);
    if (is_held) return true;
    if (now < end) return wake(static_cast<float>(end - now)), true;
    ends.erase(id);
    return false;
}

void Memory::wake(float in) { wake_in = std::min(wake_in, in); }

} // namespace aplomo::views
