#include "desktop/views/edit.hpp"

#include <algorithm>

namespace aplomo::views {
namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t before(const std::string& text, std::size_t at) {
    while (at > 0 && continues(text[--at])) {
    }
    return at;
}

std::size_t after(const std::string& text, std::size_t at) {
    if (at < text.size()) ++at;
    while (at < text.size() && continues(text[at])) ++at;
    return at;
}

void take(Edited& edited, Key key) {
    auto& [text, caret] = edited;
    if (key == Key::left) caret = before(text, caret);
    if (key == Key::right) caret = after(text, caret);
    if (key == Key::home) caret = 0;
    if (key == Key::end) caret = text.size();
    if (key == Key::erase) text.erase(caret, after(text, caret) - caret);
    if (key == Key::backspace) {
        const auto start = before(text, caret);
        text.erase(start, caret - start);
        caret = start;
    }
}

void take(Edited& edited, char32_t letter) {
    if (letter == U'\n' || letter == U'\r' || letter == U'\t') letter = U' ';
    if (letter < 0x20 || letter == 0x7F) return;
    const auto bytes = utf8(letter);
    edited.text.insert(edited.caret, bytes);
    edited.caret += bytes.size();
}

} // namespace

std::string utf8(char32_t letter) {
    const auto part = [](char32_t bits) { return static_cast<char>(bits); };
    if (letter < 0x80) return {part(letter)};
    if (letter < 0x800) return {part(0xC0U | letter >> 6U), part(0x80U | (letter & 0x3FU))};
    if (letter < 0x10000)
        return {part(0xE0U | letter >> 12U), part(0x80U | (letter >> 6U & 0x3FU)),
                part(0x80U | (letter & 0x3FU))};
    return {part(0xF0U | letter >> 18U), part(0x80U | (letter >> 12U & 0x3FU)),
            part(0x80U | (letter >> 6U & 0x3FU)), part(0x80U | (letter & 0x3FU))};
}

Edited edit(Edited edited, const Input& input) {
    edited.caret = std::min(edited.caret, edited.text.size());
    for (const Key key : input.keys) take(edited, key);
    for (const char32_t letter : input.typed) take(edited, letter);
    return edited;
}

bool is_for_typing(Key key, bool lines) {
    switch (key) {
    case Key::left:
    case Key::right:
    case Key::home:
    case Key::end:
    case Key::space:
    case Key::backspace:
    case Key::erase: return true;
    case Key::up:
    case Key::down: return lines;
    default: return false;
    }
}

} // namespace aplomo::views
