#include "script/block_scalar.hpp"

#include <algorithm>

#include "script/gap.hpp"

namespace aplomo::script {
namespace {

/// The lines that stand at least `margin` in (0: as far in as the first of them), up to one that does not.
/// Empty lines behind belong to the text only after a +.
void read_lines(std::string_view text, std::size_t margin, BlockScalar& made) {
    const bool keep = made.header.find('+') != std::string::npos;
    std::size_t kept = 0;
    for (auto at = made.end; at < text.size();) {
        const auto begin = at + 1, end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        const auto indent = std::min(line.find_first_not_of(' '), line.size());
        const bool empty = indent == line.size();
        if (margin == 0 && !empty) margin = std::max<std::size_t>(indent, 1);
        if ((!empty && indent < margin) || (empty && end == text.size())) break;
        made.lines.emplace_back(margin == 0 ? "" : line.substr(std::min(margin, line.size())));
        at = end;
        if (empty && !keep) continue;
        kept = made.lines.size();
        made.end = end;
    }
    made.lines.resize(kept);
}

} // namespace

BlockScalar read_block_scalar(std::string_view text, std::size_t at, std::size_t parent_column) {
    BlockScalar made;
    made.end = std::min(text.find('\n', at), text.size());
    auto header = text.substr(at, made.end - at);
    if (const auto comment = header.find(" #"); comment != header.npos) {
        made.comment = without_blanks_behind(header.substr(comment + 1));
        header = header.substr(0, comment);
    }
    made.header = without_blanks_behind(header);
    const auto digit = indentation_digit(made.header);
    read_lines(text, digit == 0 ? 0 : parent_column + digit, made);
    return made;
}

std::size_t indentation_digit(std::string_view header) {
    const auto digit = header.find_first_of("123456789");
    return digit == header.npos ? 0 : static_cast<std::size_t>(header[digit] - '0');
}

} // namespace aplomo::script
