#include "picture/letters.hpp"

#include <algorithm>
#include <array>

namespace aplomo::picture {
namespace {

/// Hundredths of the size, from the blank on: Inter SemiBold.
constexpr std::array<int, 95> advances{
    24, 30, 39, 64, 64, 84, 66, 21,  39, 39, 54, 67, 29, 46, 29, 37, 66, 48, 62, 65, 66, 63, 64, 58,
    64, 64, 29, 29, 67, 67, 67, 54,  99, 72, 65, 74, 72, 60, 58, 75, 74, 27, 56, 67, 56, 90, 74, 77,
    64, 77, 65, 64, 65, 73, 72, 100, 69, 70, 65, 39, 37, 39, 48, 46, 49, 57, 63, 57, 63, 59, 37, 62,
    61, 26, 26, 56, 26, 89, 60, 60,  62, 62, 39, 54, 37, 60, 57, 83, 56, 57, 56, 39, 35, 39, 67};

constexpr unsigned typography = 0xE2; // quotation marks, dashes, arrows

/// Letters of other scripts are as wide as two; within a letter there is nothing to add.
int advance_of(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || (byte >= 0x7F && byte < 0xC0)) return 0;
    if (byte < 0x7F) return advances[byte - 0x20U];
    return byte < 0xE0 ? 63 : byte == typography ? 65 : 100;
}

/// How many bytes a letter has.
std::size_t length_at(std::string_view word, std::size_t at) {
    std::size_t length = 1;
    while (at + length < word.size() && (static_cast<unsigned char>(word[at + length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

/// A word in pieces that are no wider than `most`, each of one letter at least.
std::vector<std::string> pieces(std::string_view word, double size, double most) {
    if (breadth(word, size) <= most) return {std::string(word)};
    std::vector<std::string> made(1);
    for (std::size_t at = 0; at < word.size();) {
        const auto letter = word.substr(at, length_at(word, at));
        if (!made.back().empty() && breadth(made.back(), size) + breadth(letter, size) > most)
            made.emplace_back();
        made.back() += letter;
        at += letter.size();
    }
    return made;
}

} // namespace

double breadth(std::string_view words, double size) {
    int hundredths = 0;
    for (const char c : words) hundredths += advance_of(c);
    return hundredths * size / 100;
}

std::vector<std::string> lines(std::string_view words, double size, double at_most) {
    const double most = at_most + 0.01; // a room cut to measure holds its words
    std::vector<std::string> made;
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = words.substr(at, end - at);
        if (!made.empty() && breadth(made.back() + ' ', size) + breadth(word, size) <= most)
            (made.back() += ' ') += word;
        else
            for (auto& piece : pieces(word, size, most)) made.push_back(std::move(piece));
        at = end + 1;
    }
    return made;
}

double add_lines(Picture& picture, const std::vector<std::string>& lines, double x, double top, Label like) {
    const double height = line_height(like.size);
    for (const auto& line : lines) {
        like.at = {x, top + height / 2 + below_middle(like.size)};
        like.text = line;
        picture.add(like);
        top += height;
    }
    return top;
}

} // namespace aplomo::picture
