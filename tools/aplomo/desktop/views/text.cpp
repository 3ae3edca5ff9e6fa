#include "desktop/views/text.hpp"

#include <imgui.h>

#include <cmath>
#include <cstring>

#include "desktop/views/letter.hpp"

namespace aplomo::views {
namespace {

struct Line {
    const char* begin;
    const char* end;
    float width;
};

float wide(const Face& face, float scale, const char* begin, const char* end) {
    float width = 0;
    while (begin < end) width += face.font->GetCharAdvance(static_cast<ImWchar>(letter_at(begin, end)));
    return width / scale;
}

/// As much as fits into `width`, up to the last blank or, in a word that is too long, the last letter.
/// Closing quotation marks stay with their word, unlike in ImGui's own wrapping.
Line first_line(const Face& face, float scale, const char* begin, const char* end, float width) {
    Line line{begin, end, 0};
    Line to_blank{begin, begin, 0};
    float reached = 0; // in the screen's pixels
    const float most = (width + 0.01F) * scale;
    for (const char* at = begin; at < end;) {
        const char* const here = at;
        const auto letter = static_cast<ImWchar>(letter_at(at, end));
        const float advance = face.font->GetCharAdvance(letter);
        if (letter == ' ') to_blank = {begin, here, reached / scale};
        reached += advance;
        if (reached <= most || here == begin || letter == ' ') continue;
        if (to_blank.end > begin) return to_blank;
        return {begin, here, (reached - advance) / scale};
    }
    line.width = reached / scale;
    return line;
}

std::vector<Line> broken(const Frame& frame, std::string_view text, Type type, float width) {
    std::vector<Line> lines;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const auto* newline =
            static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        const char* const stop = newline == nullptr ? end : newline;
        lines.push_back(first_line(frame.fonts[type], frame.fonts.scale, at, stop, width));
        at = lines.back().end;
        while (at < stop && *at == ' ') ++at;
        if (at == stop && newline != nullptr) ++at;
    }
    return lines;
}

void note(Frame& frame, std::string_view text, std::vector<Rect> lines) {
    if (frame.written != nullptr && !frame.measuring())
        frame.written->push_back({std::string(text), std::move(lines), frame.panel(), frame.seen()});
}

float start_of(const Rect& room, float width, Align align) {
    if (align == Align::centre) return room.x + (room.w - width) / 2;
    return align == Align::right ? room.right() - width : room.x;
}

} // namespace

float width_of(const Frame& frame, std::string_view text, Type type) {
    // Rounded up to a whole pixel of the screen: a room cut to measure must hold the text.
    return std::ceil(wide(frame.fonts[type], 1, text.data(), text.data() + text.size())) / frame.fonts.scale;
}

Extent extent_of(const Frame& frame, std::string_view text, Type type, float width) {
    Extent extent;
    for (const Line& line : broken(frame, text, type, width)) {
        extent.width = std::max(extent.width, line.width);
        extent.height += frame.fonts[type].line;
    }
    return extent;
}

std::vector<LineBytes> lines_of(const Frame& frame, std::string_view text, Type type, float width) {
    std::vector<LineBytes> lines;
    for (const Line& line : broken(frame, text, type, width))
        lines.push_back({static_cast<std::size_t>(line.begin - text.data()),
                         static_cast<std::size_t>(line.end - text.data())});
    return lines;
}

float write(Frame& frame, const Rect& room, std::string_view text, Type type, Colour colour, Align align) {
    const Face& face = frame.fonts[type];
    std::vector<Rect> places;
    float y = room.y;
    for (const Line& line : broken(frame, text, type, room.w)) {
        const float x = start_of(room, line.width, align);
        frame.paint.text({x, y}, face, line.begin, line.end, colour);
        if (frame.written != nullptr) places.push_back({x, y, line.width, face.line});
        y += face.line;
    }
    note(frame, text, std::move(places));
    return y - room.y;
}

void write_middle(Frame& frame, const Rect& room, std::string_view text, Type type, Colour colour,
                  Align align) {
    const float height = extent_of(frame, text, type, room.w).height;
    write(frame, {room.x, room.y + (room.h - height) / 2, room.w, height}, text, type, colour, align);
}

float width_of_figures(const Frame& frame, std::string_view text, Type type) {
    const Face& face = frame.fonts[type];
    const char zero = '0';
    const float digit = wide(face, frame.fonts.scale, &zero, &zero + 1);
    float width = 0;
    for (const char& c : text)
        width += c >= '0' && c <= '9' ? digit : wide(face, frame.fonts.scale, &c, &c + 1);
    return width;
}

float write_figures(Frame& frame, Point at, std::string_view text, Type type, Colour colour) {
    const Face& face = frame.fonts[type];
    const char zero = '0';
    const float digit = wide(face, frame.fonts.scale, &zero, &zero + 1);
    float x = at.x;
    for (const char& c : text) {
        const float own = wide(face, frame.fonts.scale, &c, &c + 1);
        const float advance = c >= '0' && c <= '9' ? digit : own;
        frame.paint.text({x + (advance - own) / 2, at.y}, face, &c, &c + 1, colour);
        x += advance;
    }
    note(frame, text, {{at.x, at.y, x - at.x, face.line}});
    return x - at.x;
}

void draw_icon(Frame& frame, const Rect& box, Icon icon, Colour colour, Type type) {
    if (icon == Icon::none || frame.measuring()) return;
    const Face& face = frame.fonts[type];
    const float scale = frame.fonts.scale;
    const float width = face.font->GetCharAdvance(static_cast<ImWchar>(icon)) / scale;
    const float height = face.font->FontSize / scale;
    frame.paint.glyph({box.x + (box.w - width) / 2, box.y + (box.h - height) / 2}, face, icon, colour);
}

} // namespace aplomo::views
