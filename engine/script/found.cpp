#include "script/found.hpp"

#include <algorithm>

namespace aplomo::script {
namespace {

/// The letters of U+00C0 to U+00FF without their accents; 0 where there is none to take off.
constexpr std::string_view bare{"aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y",
                                64};

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

std::string folded(std::string_view text) {
    constexpr std::string_view apostrophe = "\u2019"; // which keyboards have not got
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with(apostrophe)) {
            plain += '\'';
            i += apostrophe.size() - 1;
            continue;
        }
        const bool accented = text[i] == '\xC3' && i + 1 < text.size();
        const char letter = accented ? bare[static_cast<unsigned char>(text[i + 1]) & 0x3FU] : '\0';
        if (letter != '\0') ++i;
        plain += letter != '\0' ? letter : small(text[i]);
    }
    return plain;
}

bool found(std::string_view search, std::string_view text) {
    const std::string words = folded(search);
    const std::string where = folded(text);
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (where.find(words.substr(at, end - at)) == std::string::npos) return false;
        at = end + 1;
    }
    return true;
}

} // namespace aplomo::script
