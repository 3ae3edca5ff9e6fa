#pragma once

#include <string>

#include "desktop/screens/replies.hpp"
#include "desktop/views/frame.hpp"
#include "picture/band.hpp"

namespace aplomo::views {

/// What was said or done, as people write it.
std::string told(const Frame& frame, const screens::ReplyUse& use);

/// "38 %, 46 of 121" or that there is too little to tell.
std::string share_of(const Frame& frame, const screens::ReplyUse& use);

/// A figure with so many decimals, as the language writes it.
std::string decimal(const Frame& frame, float value, int decimals, bool with_sign = false);

/// How often a reply was chosen of the times it was open, and where the true share lies.
picture::Band band_of(const screens::ReplyUse& use);

} // namespace aplomo::views
