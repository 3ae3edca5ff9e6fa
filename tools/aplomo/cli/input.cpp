#include "cli/input.hpp"

#include <sstream>

namespace aplomo::cli {

std::string trimmed(const std::string& text) {
    constexpr auto blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::optional<std::string> next_input(std::istream& in) {
    for (std::string line; std::getline(in, line);) {
        line = trimmed(line);
        if (!line.empty() && line.front() != '#') return line;
    }
    return std::nullopt;
}

std::vector<std::string> split_words(const std::string& line, char separator) {
    std::vector<std::string> words;
    std::istringstream parts(line);
    for (std::string word; std::getline(parts, word, separator);)
        if (word = trimmed(word); !word.empty()) words.push_back(word);
    return words;
}

std::optional<std::vector<std::string>> read_line(const std::string& line) {
    constexpr std::string_view start = "read:";
    if (line.compare(0, start.size(), start) != 0) return std::nullopt;
    return split_words(line.substr(start.size()), ',');
}

} // namespace aplomo::cli
