#pragma once

#include <string>

namespace aplomo::bench {

inline const std::string frame_prefix = "frame_";

/// One benchmark for each sample of a screen.
void register_frames();

} // namespace aplomo::bench
