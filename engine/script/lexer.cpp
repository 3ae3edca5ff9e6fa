#include "script/lexer.hpp"

#include <algorithm>

#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool starts_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool in_word(char c) { return starts_word(c) || is_digit(c); }

} // namespace

template <typename Belongs>
Written Lexer::run(Belongs belongs) {
    const auto begin = at_;
    while (!at_end() && belongs(node_.text[at_])) ++at_;
    const Written piece{node_.text.substr(begin, at_ - begin), spot_at(begin)};
    skip_blanks();
    return piece;
}

Written Lexer::word() {
    return !at_end() && starts_word(node_.text[at_]) ? run(in_word) : Written{{}, spot()};
}

Written Lexer::number() { return run(is_digit); }

Written Lexer::sign(std::string_view characters) {
    return run([&](char c) { return characters.find(c) != characters.npos; });
}

bool Lexer::take(std::string_view text) {
    const auto rest = node_.text.substr(at_);
    if (!rest.starts_with(text)) return false;
    if (in_word(text.back()) && rest.size() > text.size() && in_word(rest[text.size()])) return false;
    at_ += text.size();
    skip_blanks();
    return true;
}

void Lexer::skip_blanks() { at_ = std::min(node_.text.find_first_not_of(" \t\r\n", at_), node_.text.size()); }

Spot Lexer::spot_at(std::size_t at) const {
    if (!node_.verbatim) return node_.spot;
    return {node_.spot.line, node_.spot.column + static_cast<int>(characters(node_.text.substr(0, at)))};
}

} // namespace aplomo::script
