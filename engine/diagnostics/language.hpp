#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace aplomo {

/// The languages that Aplomo speaks, in the order in which arrays of texts hold them.
enum class Language { es, en };

inline constexpr std::array<Language, 2> all_languages{Language::es, Language::en};

/// "es" or "en".
constexpr std::string_view code_of(Language language) { return language == Language::es ? "es" : "en"; }

/// The language of a code; nothing for any other word.
constexpr std::optional<Language> language_of(std::string_view code) {
    if (code == "es") return Language::es;
    if (code == "en") return Language::en;
    return std::nullopt;
}

/// One text in each language; a language that the author did not write is empty.
using Text = std::array<std::string, 2>;

inline const std::string& in(const Text& text, Language language) {
    return text[static_cast<std::size_t>(language)];
}

} // namespace aplomo
