#pragma once

#include <string>
#include <string_view>

#include "picture/picture.hpp"

namespace aplomo::reports {

/// A text as it may stand in XML, between tags or inside double quotes. What XML cannot hold (control
/// characters) becomes a blank.
std::string escaped(std::string_view text);

/// The picture as an `svg` element for a page of HTML: what it tells is its title.
std::string svg(const picture::Picture& picture);

} // namespace aplomo::reports
