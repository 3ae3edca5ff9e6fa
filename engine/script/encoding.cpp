#include "script/encoding.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "script/load.hpp"
#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

constexpr std::size_t max_marks_in_a_line = 1'000'000;

/// The encoding that a text's first bytes give away, "" for what may be UTF-8.
std::string_view other_encoding(std::string_view text) {
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
    if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv)) return "UTF-16";
    const bool zeros =
        text.size() > 3 && (text[0] == '\0') != (text[1] == '\0') && (text[2] == '\0') != (text[3] == '\0');
    return zeros ? "UTF-16" : "";
}

Spot spot_of(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at);
    const auto line_start = before.find_last_of("\r\n") + 1;
    const auto feeds = std::ranges::count(before, '\n');
    std::ptrdiff_t returns = 0;
    for (auto cr = before.find('\r'); cr != before.npos; cr = before.find('\r', cr + 1))
        if (!before.substr(cr).starts_with("\r\n")) ++returns;
    return {static_cast<int>(1 + feeds + returns),
            static_cast<int>(1 + characters(before.substr(line_start)))};
}

/// The parser reads a whole line of brackets before it tells of the first, so its limits would come too late.
bool too_many_marks_in_a_line(std::string_view text) {
    const auto is_mark = [](char c) {
        return c == ',' || c == ':' || c == '[' || c == ']' || c == '{' || c == '}';
    };
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
        end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        if (line.size() <= max_marks_in_a_line) continue;
        if (std::ranges::count_if(line, is_mark) > static_cast<std::ptrdiff_t>(max_marks_in_a_line))
            return true;
    }
    return false;
}

/// The parser goes on after a directive that it does not know. No scenario needs more than one.
std::optional<std::size_t> second_directive(std::string_view text) {
    std::size_t found = 0;
    for (auto at = text.starts_with('%') ? 0 : text.find("\n%"); at != text.npos;
         at = text.find("\n%", at + 1))
        if (++found == 2) return text[at] == '%' ? at : at + 1;
    return std::nullopt;
}

/// What would keep the parser busy for longer than anybody waits.
void check_load(std::string_view text, Report& report) {
    if (too_many_marks_in_a_line(text))
        report.add("nodes-too-many", {}, {std::to_string(max_marks_in_a_line)});
    if (const auto at = second_directive(text)) report.add("yaml-broken", spot_of(text, *at), {"%"});
}

} // namespace

std::string_view readable_text(std::string_view text, Report& report) {
    if (text.size() > max_file_bytes) {
        report.add("file-too-large", {});
        return "";
    }
    if (const auto other = other_encoding(text); !other.empty()) {
        report.add("encoding-unknown", {1, 1}, {std::string(other)});
        return "";
    }
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto broken = first_broken(text);
    const auto control = first_control(text);
    if (broken < text.size()) report.add("utf8-broken", spot_of(text, broken), {byte_name(text[broken])});
    if (control < text.size())
        report.add("character-forbidden", spot_of(text, control), {character_name(text.substr(control))});
    if (report.has_error()) return "";
    if (text.find_first_not_of(" \t\r\n") == text.npos) report.add("file-empty", {1, 1});
    return report.has_error() ? "" : text;
}

std::string_view checked_text(std::string_view text, Report& report) {
    text = readable_text(text, report);
    check_load(text, report);
    return report.has_error() ? "" : text;
}

} // namespace aplomo::script
