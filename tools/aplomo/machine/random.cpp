#include "machine/random.hpp"

#include <fmt/format.h>

#include <random>

namespace aplomo::machine {

std::uint64_t random_seed() { return std::random_device{}() % 1'000'000; }

std::string random_uuid() {
    std::random_device source;
    const auto version = (source() & 0x0fffU) | 0x4000U;
    const auto family = (source() & 0x3fffU) | 0x8000U;
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:04x}{:08x}", source(), source() & 0xffffU, version,
                       family, source() & 0xffffU, source());
}

} // namespace aplomo::machine
