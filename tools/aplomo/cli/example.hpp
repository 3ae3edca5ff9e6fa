#pragma once

#include <string_view>

namespace aplomo::cli {

/// A finding's cause as it stands in a file, and the same mended.
struct Example {
    std::string_view finding; ///< the name of its catalogue entry
    std::string_view bad;
    std::string_view good;
};

/// The example of a finding; null where a line or two cannot show it.
const Example* example_of(std::string_view finding);

} // namespace aplomo::cli
