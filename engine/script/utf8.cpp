#include "script/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace aplomo::script {
namespace {

constexpr unsigned char next_line = 0x85; ///< U+0085 is a line break

std::string in_hex(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {digits[value >> 4], digits[value & 15]};
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The first byte from `at` on that is not ASCII; eight at a time.
std::size_t after_ascii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t upper_bits = 0x8080'8080'8080'8080ULL;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & upper_bits) != 0) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

/// The length of the well-formed character at the start of the text; 0 when there is none.
std::size_t character_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto lead = byte(0);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || length > text.size()) return 0;
    if (!std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), continues))
        return 0;
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
    const bool beyond = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

} // namespace

std::size_t first_broken(std::string_view text) {
    for (std::size_t at = after_ascii(text, 0); at < text.size(); at = after_ascii(text, at)) {
        const auto length = character_length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return text.size();
}

std::size_t first_control(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0x20 && c != 0x7F && c != 0xC2) continue;
        const bool c0 = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
        const auto second = static_cast<unsigned char>(c == 0xC2 && at + 1 < text.size() ? text[at + 1] : 0);
        const bool c1 = second >= 0x80 && second < 0xA0 && second != next_line;
        if (c0 || c1) return at;
    }
    return text.size();
}

std::size_t character_start(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && continues(text[at])) --at;
    return std::min(at, text.size());
}

std::size_t characters(std::string_view text) {
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, continues));
}

std::string character_name(std::string_view text) {
    const bool two = text.starts_with('\xC2') && text.size() > 1;
    return "U+00" + in_hex(text[two ? 1 : 0]);
}

std::string byte_name(char byte) { return "0x" + in_hex(byte); }

} // namespace aplomo::script
