#pragma once

#include <cstddef>
#include <string>

namespace aplomo::screens {

/// What was done and needs no answer: it stands in a corner for a while and goes by itself.
struct Toast {
    enum class About {
        done,  ///< saved, kept, handed over
        read,  ///< a file was read again
        closed ///< what was asked for is not open now
    };
    About about = About::done;
    std::string words;    ///< a sentence
    std::string folder;   ///< may be opened from here; empty: none
    std::string scenario; ///< id; may be shown from here; empty: none
    int id = 0;           ///< no two are alike
    bool operator==(const Toast&) const = default;
};

/// How many stand there at once; with one more the oldest goes.
inline constexpr std::size_t most_toasts = 3;

} // namespace aplomo::screens
