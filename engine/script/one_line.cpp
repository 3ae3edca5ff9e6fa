#include "script/one_line.hpp"

#include <algorithm>

#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

constexpr std::size_t longest = 60;

} // namespace

std::string one_line(const std::string& typed) {
    auto line = typed.substr(0, first_broken(typed));
    line.resize(std::min({first_control(line), line.find('\n'), line.find('\t'), line.size()}));
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    while (characters(line) > longest) line.resize(character_start(line, line.size() - 1));
    return line;
}

std::string without_end_blanks(std::string text) {
    text.resize(text.find_last_not_of(' ') + 1); // npos + 1 is 0
    return text;
}

} // namespace aplomo::script
