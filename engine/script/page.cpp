#include "script/page.hpp"

#include <array>

namespace aplomo::script {
namespace {

/// What YAML would not keep as it stands, beyond the control characters: other line breaks and the byte order
/// mark.
struct Escape {
    std::string_view bytes, written;
};
constexpr std::array escapes{
    Escape{"\"", "\\\""},          Escape{"\\", "\\\\"},          Escape{"\n", "\\n"},
    Escape{"\t", "\\t"},           Escape{"\r", "\\r"},           Escape{"\xC2\x85", "\\N"},
    Escape{"\xE2\x80\xA8", "\\L"}, Escape{"\xE2\x80\xA9", "\\P"}, Escape{"\xEF\xBB\xBF", "\\uFEFF"},
};

const Escape* escape_at(std::string_view rest) {
    for (const auto& escape : escapes)
        if (rest.starts_with(escape.bytes)) return &escape;
    return nullptr;
}

} // namespace

void Page::line(std::string_view key, std::string_view value) {
    start_line();
    str_.append(key).append(": ").append(value).append("\n");
}

void Page::line(std::string_view key, int value) { line(key, std::to_string(value)); }

void Page::text(std::string_view key, const Text& text) {
    open(key);
    for (const auto language : languages_) line(code_of(language), quoted(in(text, language)));
    close();
}

void Page::list(std::string_view key, const std::vector<std::string>& values) {
    std::string joined;
    for (const auto& value : values) joined += (joined.empty() ? "" : ", ") + value;
    line(key, "[" + joined + "]");
}

void Page::open(std::string_view key) {
    start_line();
    str_.append(key).append(":\n");
    ++level_;
}

void Page::item() {
    dash_ = true;
    ++level_;
}

void Page::close() { --level_; }

void Page::start_line() {
    str_.append(2 * (dash_ ? level_ - 1 : level_), ' ');
    if (dash_) str_ += "- ";
    dash_ = false;
}

std::string plain(std::string_view id) { return id == "null" ? quoted(id) : std::string(id); }

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto* escape = escape_at(text.substr(at));
        result += escape ? escape->written : text.substr(at, 1);
        at += escape ? escape->bytes.size() : 1;
    }
    return result + "\"";
}

} // namespace aplomo::script
