#include "diagnostics/source_line.hpp"

#include <algorithm>
#include <vector>

namespace aplomo::diagnostics {
namespace {

constexpr std::size_t cells_before = 60;
constexpr std::size_t cells_in_all = 100;
constexpr std::size_t tab_width = 4;

/// One character of a line: its bytes and how many terminal cells it takes.
struct Glyph {
    std::string_view bytes;
    std::size_t cells = 1;
};

std::size_t length_of(unsigned char lead) {
    return lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

char32_t code_point(std::string_view bytes) {
    auto value = static_cast<char32_t>(static_cast<unsigned char>(bytes[0]));
    if (bytes.size() > 1) value &= 0x7Fu >> bytes.size();
    for (const char byte : bytes.substr(1)) value = (value << 6) | (static_cast<unsigned char>(byte) & 0x3F);
    return value;
}

std::size_t cells_of(char32_t c) {
    const bool combining = (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) ||
                           (c >= 0x202A && c <= 0x202E) || (c >= 0xFE00 && c <= 0xFE0F);
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                      (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                      (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                      (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return combining ? 0 : wide ? 2 : 1;
}

/// The character that starts the text; what a terminal cannot show stands as `?`.
Glyph first_glyph(std::string_view text, std::size_t& length) {
    length = std::min(length_of(static_cast<unsigned char>(text[0])), text.size());
    const auto bytes = text.substr(0, length);
    const bool whole = bytes.size() == length_of(static_cast<unsigned char>(text[0])) &&
                       std::ranges::all_of(bytes.substr(1), continues);
    if (!whole || (length == 1 && static_cast<unsigned char>(text[0]) >= 0x80)) {
        length = 1;
        return {"?"};
    }
    if (text[0] == '\t') return {std::string_view("    ", tab_width), tab_width};
    const auto c = code_point(bytes);
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E)) return {"?"};
    return {bytes, cells_of(c)};
}

std::vector<Glyph> glyphs_of(std::string_view line) {
    std::vector<Glyph> glyphs;
    for (std::size_t at = 0, length = 0; at < line.size(); at += length)
        glyphs.push_back(first_glyph(line.substr(at), length));
    return glyphs;
}

/// The byte at which character number `index` starts, or the end of the line.
std::size_t offset_of(std::string_view line, std::size_t index) {
    std::size_t at = 0, length = 0;
    for (; index > 0 && at < line.size(); --index, at += length) first_glyph(line.substr(at), length);
    return at;
}

/// What follows the first `skip` lines of a source whose lines end with LF; counted in chunks, as files may
/// be long.
std::string_view after_lines(std::string_view source, int skip) {
    constexpr std::size_t chunk = 4096;
    while (source.size() > chunk) {
        const auto breaks = std::count(source.begin(), source.begin() + chunk, '\n');
        if (breaks >= skip) break;
        skip -= static_cast<int>(breaks);
        source.remove_prefix(chunk);
    }
    for (; skip > 0; --skip) {
        const auto end = source.find('\n');
        if (end == source.npos) return {};
        source.remove_prefix(end + 1);
    }
    return source;
}

/// The same for a source whose lines may end with CR alone.
std::string_view after_any_lines(std::string_view source, int skip) {
    for (; skip > 0; --skip) {
        const auto end = source.find_first_of("\r\n");
        if (end == source.npos) return {};
        source.remove_prefix(end + (source.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    return source;
}

/// The bytes of the line that may be shown, and how many characters of them stand before the caret.
struct Window {
    std::string_view bytes;
    std::size_t before = 0;
    bool cut_before = false;
};

/// A line may be megabytes long: only the surroundings of the caret are looked at closely.
Window window_around(std::string_view line, int column) {
    const auto caret = offset_of(line, static_cast<std::size_t>(std::max(column, 1) - 1));
    auto begin = caret - std::min(caret, cells_before * 4);
    while (begin < caret && begin > 0 && continues(line[begin])) ++begin;
    Window window{line.substr(begin, caret - begin + cells_in_all * 4 + 4), 0, begin > 0};
    window.before = glyphs_of(line.substr(begin, caret - begin)).size();
    return window;
}

} // namespace

std::string_view source_line(std::string_view source, int line) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    const bool plain = source.find('\r') == source.npos;
    const auto rest = plain ? after_lines(source, line - 1) : after_any_lines(source, line - 1);
    return rest.substr(0, rest.find_first_of("\r\n"));
}

Excerpt excerpt_around(std::string_view line, int column) {
    const auto window = window_around(line, column);
    const auto glyphs = glyphs_of(window.bytes);
    const auto target = window.before;
    std::size_t begin = target, end = target, before = 0, after = 0;
    while (begin > 0 && before + glyphs[begin - 1].cells <= cells_before) before += glyphs[--begin].cells;
    while (end < glyphs.size() && before + after + glyphs[end].cells <= cells_in_all)
        after += glyphs[end++].cells;
    const bool cut_before = window.cut_before || begin > 0;
    const bool cut_after = end < glyphs.size();
    Excerpt excerpt{cut_before ? "…" : "", before + (cut_before ? 1 : 0)};
    for (auto i = begin; i < end; ++i) excerpt.text += glyphs[i].bytes;
    if (cut_after) excerpt.text += "…";
    return excerpt;
}

} // namespace aplomo::diagnostics
