#pragma once

#include <cstddef>
#include <string>

namespace aplomo::screens {

/// What somebody who leads said about an attempt.
struct RemarkRow {
    std::string id;
    int decision = 0; ///< 1, 2…; 0: the attempt as a whole
    std::string by;
    std::string date; ///< localised
    std::string words;
    bool mine = false; ///< it may be taken back
};

/// A remark while it is written.
struct RemarkDraft {
    int decision = 0; ///< as above
    std::string words;
    bool keeping = false; ///< it is being kept
};

/// The longest remark.
inline constexpr std::size_t most_remark_bytes = 2000;

} // namespace aplomo::screens
