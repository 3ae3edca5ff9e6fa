#include "cli/plain_stream.hpp"

#include <algorithm>
#include <array>

#include "script/utf8.hpp"

namespace aplomo::cli {
namespace {

/// Of the control sign that starts the text, its picture; all of C1 share one.
std::string picture_of(unsigned char sign) {
    if (sign == 0xC2) return "\xEF\xBF\xBD";
    return {'\xE2', '\x90', static_cast<char>(sign == 0x7F ? 0xA1 : 0x80 + sign)};
}

/// How many bytes of it stay as they are where they stand: a line's end, or a colour.
std::size_t kept_at(std::string_view text, bool colour) {
    constexpr std::array<std::string_view, 3> colours{"\033[0m", "\033[1m", "\033[2m"};
    if (text.starts_with("\r\n")) return 2;
    const auto* found =
        std::find_if(colours.begin(), colours.end(), [&](const auto each) { return text.starts_with(each); });
    return colour && found != colours.end() ? found->size() : 0;
}

std::size_t next_control(std::string_view text, std::size_t from) {
    const auto rest = text.substr(from);
    return from + std::min({script::first_control(rest), rest.find('\r'), rest.size()});
}

std::string plain(std::string_view text, bool colour) {
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        const auto next = next_control(text, at);
        made += text.substr(at, next - at);
        if (next == text.size()) break;
        const auto kept = kept_at(text.substr(next), colour);
        made += kept > 0 ? std::string(text.substr(next, kept))
                         : picture_of(static_cast<unsigned char>(text[next]));
        at = next + (kept > 0 ? kept : text[next] == '\xC2' ? 2 : 1);
    }
    return made;
}

} // namespace

std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
}

PlainStream::PlainStream(std::ostream& behind, bool colour)
    : std::ostream(static_cast<std::streambuf*>(this)), behind_(behind), colour_(colour) {}

int PlainStream::overflow(int sign) {
    using Signs = std::char_traits<char>;
    const char c = Signs::to_char_type(sign);
    return xsputn(&c, 1) == 1 ? sign : Signs::eof();
}

std::streamsize PlainStream::xsputn(const char* text, std::streamsize size) {
    behind_ << plain({text, static_cast<std::size_t>(size)}, colour_);
    return behind_ ? size : 0;
}

int PlainStream::sync() { return behind_.flush() ? 0 : -1; }

std::ostream& as_it_is(std::ostream& out) {
    auto* plain = dynamic_cast<PlainStream*>(&out);
    return plain != nullptr ? plain->behind() : out;
}

} // namespace aplomo::cli
