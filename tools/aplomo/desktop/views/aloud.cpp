#include "desktop/views/aloud.hpp"

#include <algorithm>

namespace aplomo::views {
namespace {

void add(std::string& sentence, const std::string& words) {
    if (words.empty()) return;
    if (!sentence.empty()) sentence += sentence.back() == '.' || sentence.back() == '?' ? " " : ", ";
    sentence += words;
}

bool lies_in(const Written& text, const Rect& rect) {
    return !text.lines.empty() && std::all_of(text.lines.begin(), text.lines.end(),
                                              [&](const Rect& line) { return rect.contains(line.centre()); });
}

std::string words_in(const Frame& frame, const Rect& rect) {
    std::string words;
    if (frame.written != nullptr)
        for (const auto& text : *frame.written)
            if (lies_in(text, rect)) add(words, text.text);
    return words;
}

} // namespace

std::string aloud(const Frame& frame, const Area& area) {
    std::string sentence = area.aloud.words.empty() ? words_in(frame, area.rect) : area.aloud.words;
    add(sentence, area.aloud.state);
    return sentence;
}

std::string focus_aloud(const Frame& frame) {
    const auto focused = std::find_if(frame.areas.begin(), frame.areas.end(),
                                      [&](const Area& area) { return area.id == frame.memory.focus; });
    return focused == frame.areas.end() ? std::string{} : aloud(frame, *focused);
}

} // namespace aplomo::views
