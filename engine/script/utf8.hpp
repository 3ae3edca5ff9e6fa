#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aplomo::script {

/// The byte of the first thing that is not well-formed UTF-8 (RFC 3629); the text's size when all of it is.
std::size_t first_broken(std::string_view text);

/// The byte of the first control character other than tab and line breaks; the text's size when there is
/// none.
std::size_t first_control(std::string_view text);

/// The greatest start of a character that is not after byte `at`.
std::size_t character_start(std::string_view text, std::size_t at);

/// How many characters well-formed UTF-8 holds.
std::size_t characters(std::string_view text);

/// "U+009B" for the character that starts the text; a control character, so at most two bytes.
std::string character_name(std::string_view text);

/// "0xC3".
std::string byte_name(char byte);

} // namespace aplomo::script
