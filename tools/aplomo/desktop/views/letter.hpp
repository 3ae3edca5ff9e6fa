#pragma once

namespace aplomo::views {

/// The letter of well-formed UTF-8 at `at`, which moves on to the next.
inline char32_t letter_at(const char*& at, const char* end) {
    const auto first = static_cast<unsigned char>(*at++);
    if (first < 0x80) return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    char32_t letter = first & (0x3FU >> more);
    for (int i = 0; i < more && at < end; ++i)
        letter = (letter << 6U) | (static_cast<unsigned char>(*at++) & 0x3FU);
    return letter;
}

} // namespace aplomo::views
