#include "script/rewrite.hpp"

#include "script/layout.hpp"

namespace aplomo::script {
namespace {

std::string with_plain_line_breaks(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        plain += text[i] == '\r' ? '\n' : text[i];
    }
    return plain;
}

} // namespace

std::string rewrite(std::string_view text) {
    const auto plain = with_plain_line_breaks(text);
    auto layout = read_layout(plain);
    sort_keys(layout);
    return write_layout(layout);
}

} // namespace aplomo::script
