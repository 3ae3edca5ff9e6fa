#include "desktop/views/card.hpp"
#include "desktop/views/setting_rows.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Settings;

constexpr float padding = 20;
constexpr float between = 16;

float draw_words(Frame& frame, const Rect& room, const SettingRow& row) {
    Rect rest = room;
    take_top(rest, write(frame, rest, row.name, Type::body_strong, frame.theme.ink), 2);
    take_top(rest, write(frame, rest, row.about, Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

/// The control stands beside the words, or below them.
float draw_row(Frame& frame, const Rect& room, const SettingRow& row, Settings& to, bool& changed) {
    const bool wide = room.w >= row.width + 260;
    const float words_width = wide ? room.w - row.width - 24 : room.w;
    const float words = height_of(frame, [&] { return draw_words(frame, {0, 0, words_width, 0}, row); });
    const float width = std::min(room.w, row.width);
    const float control = height_of(frame, [&] { return row.draw(frame, {0, 0, width, 0}, to, changed); });
    const float height = wide ? std::max(words, control) : words + 10 + control;
    draw_words(frame, {room.x, wide ? room.y + (height - words) / 2 : room.y, words_width, words}, row);
    row.draw(frame,
             {wide ? room.right() - width : room.x, room.y + (wide ? (height - control) / 2 : words + 10),
              width, control},
             to, changed);
    return height;
}

float draw_rows(Frame& frame, const Rect& room, const std::string& heading,
                const std::vector<SettingRow>& rows, Settings& to, bool& changed) {
    Rect rest = room;
    take_top(rest, write(frame, rest, heading, Type::heading, frame.theme.ink), 14);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0) rule(frame, rest.x, take_top(rest, 2 * between).y + between, rest.w);
        take_top(rest, draw_row(frame, rest, rows[i], to, changed));
    }
    return rest.y - room.y;
}

} // namespace

float draw_setting_rows(Frame& frame, const Rect& room, const std::string& heading,
                        const std::vector<SettingRow>& rows, const Settings& now,
                        std::optional<screens::Action>& action) {
    Settings to = now;
    bool changed = false;
    const Rect inner = room.inset(padding);
    const float height =
        height_of(frame, [&] { return draw_rows(frame, inner, heading, rows, to, changed); }) + 2 * padding;
    const Rect sheet{room.x, room.y, room.w, height};
    card(frame, sheet);
    const InPanel panel(frame, sheet);
    draw_rows(frame, inner, heading, rows, to, changed);
    if (changed) action = screens::ChangeSettings{to};
    return height;
}

} // namespace aplomo::views
