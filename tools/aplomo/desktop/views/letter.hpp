#pragma once

namespace aplomo::views {

/// The letter of well-formed UTF-8 at `at`, which moves on to the next.
char32_t letter_at(const char*& at, const char* end);

} // namespace aplomo::views
