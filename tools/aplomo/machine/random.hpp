#pragma once

#include <cstdint>
#include <string>

namespace aplomo::machine {

/// A seed from the system's source of randomness, small enough to be read out over a telephone.
std::uint64_t random_seed();

/// A fresh UUID, version 4.
std::string random_uuid();

} // namespace aplomo::machine
