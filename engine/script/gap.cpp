#include "script/gap.hpp"

#include <algorithm>

namespace aplomo::script {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

} // namespace

Gap gap_between(std::string_view text, std::size_t from, std::size_t to) {
    Gap gap;
    bool fresh = from == 0, empty_line = false; // fresh: nothing but blanks since the line's beginning
    for (auto at = from; at < to; ++at) {
        if (text[at] == '\n') {
            empty_line = empty_line || (fresh && gap.line_break);
            gap.line_break = fresh = true;
        } else if (begins_comment(text, at)) {
            const auto end = std::min(text.find('\n', at), text.size());
            gap.notes.push_back({{without_blanks_behind(text.substr(at, end - at)), empty_line},
                                 column_of(text, at),
                                 !gap.line_break && from > 0});
            empty_line = fresh = false;
            at = end - 1;
        } else if (!blank(text[at])) {
            fresh = false;
        }
    }
    gap.blank_last = empty_line;
    return gap;
}

bool begins_comment(std::string_view text, std::size_t at) {
    return text[at] == '#' && (at == 0 || blank(text[at - 1]) || text[at - 1] == '\n');
}

std::size_t column_of(std::string_view text, std::size_t at) {
    return at - (text.substr(0, at).rfind('\n') + 1); // npos + 1 is 0
}

std::string without_blanks_behind(std::string_view line) {
    while (!line.empty() && blank(line.back())) line.remove_suffix(1);
    return std::string(line);
}

} // namespace aplomo::script
