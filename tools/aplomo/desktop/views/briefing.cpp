#include "desktop/views/briefing.hpp"

#include <fmt/format.h>

#include "desktop/views/aim.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/dossier.hpp"
#include "desktop/views/facts.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/top_bar.hpp"

namespace aplomo::views {
namespace {

using screens::BriefingScreen;
using Asked = std::optional<screens::Action>;

constexpr float gap = 24;
constexpr float face = 104;
constexpr std::size_t most_history = 5;

float draw_who(Frame& frame, const Rect& room, const BriefingScreen& screen) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const Rect picture = take_left(rest, face, 16);
    draw_portrait(frame, {picture.x, picture.y, face, face}, screen.customer, {}, t.surface);
    const float name = extent_of(frame, screen.customer.name, Type::name, rest.w).height;
    const float about = extent_of(frame, screen.customer.about, Type::label, rest.w).height;
    const float top = std::max(0.0F, (face - name - about - 4) / 2);
    write(frame, {rest.x, rest.y + top, rest.w, name}, screen.customer.name, Type::name, t.ink);
    write(frame, {rest.x, rest.y + top + name + 4, rest.w, about}, screen.customer.about, Type::label,
          t.ink2);
    return std::max(face, name + about + 4);
}

float draw_past(Frame& frame, const Rect& room, const BriefingScreen& screen) {
    const Theme& t = frame.theme;
    if (screen.history.empty()) return 0;
    Rect rest = room;
    rule(frame, rest.x, rest.y, rest.w);
    take_top(rest, 18);
    take_top(rest, write(frame, rest, frame.tr("Your attempts here"), Type::body_strong, t.ink), 6);
    for (std::size_t i = 0; i < std::min(screen.history.size(), most_history); ++i) {
        const auto& row = screen.history[i];
        const std::string score = std::to_string(row.overall);
        const float right = 58;
        const std::string words = row.date + " · " + name_of(frame, row.mode);
        const float height =
            write(frame, {rest.x, rest.y, rest.w - right - 8, 18}, words, Type::label, t.ink2);
        const Colour ink = row.passed ? t.accent : t.ink2;
        draw_icon(frame, {rest.right() - right, rest.y, 16, 18}, row.passed ? Icon::check : Icon::circle,
                  ink);
        write(frame, {rest.x, rest.y, rest.w, 18}, score, Type::label_strong, ink, Align::right);
        take_top(rest, height, 8);
    }
    return rest.y - room.y;
}

float draw_file(Frame& frame, const Rect& room, const BriefingScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest, draw_who(frame, rest, screen), 16);
    take_top(rest, write(frame, rest, screen.summary, Type::reply, t.ink), 16);
    take_top(rest,
             draw_facts(frame, rest,
                        {{icon_of(screen.channel), name_of(frame, screen.channel)},
                         {Icon::clock, fmt::format(fmt::runtime(frame.tr("{0} min")), screen.minutes)},
                         {Icon::none, frame.tr("Level"), screen.level}}),
             18);
    if (screen.given) {
        rule(frame, rest.x, rest.y, rest.w);
        take_top(rest, 18);
        draw_icon(frame, {rest.x, rest.y, 18, 22}, Icon::people, t.accent);
        take_top(rest,
                 write(frame, {rest.x + 26, rest.y, rest.w - 26, 22}, screen.given->told, Type::body, t.ink),
                 18);
    }
    if (!screen.aim.words.empty()) {
        rule(frame, rest.x, rest.y, rest.w);
        take_top(rest, 18);
        take_top(rest, draw_aim(frame, rest, screen.aim, action), screen.aim.tag.empty() ? 18 : 10);
    }
    take_top(rest, draw_past(frame, rest, screen), 10);
    draw_icon(frame, {rest.x, rest.y, 16, 18}, Icon::info, t.ink2);
    take_top(rest, write(frame, {rest.x + 24, rest.y, rest.w - 24, 18},
                         frame.tr("A picture from the file: today’s mood may differ."), Type::label, t.ink2));
    return rest.y - room.y;
}

float draw_customer(Frame& frame, const Rect& room, const BriefingScreen& screen, float least,
                    Asked& action) {
    const Rect inner = room.inset(20);
    const Rect box{room.x, room.y, room.w, std::max(least, height_of(frame, [&] {
                                                               return draw_file(frame, inner, screen, action);
                                                           }) + 40)};
    card(frame, box);
    const InPanel panel(frame, box);
    draw_file(frame, inner, screen, action);
    return box.h;
}

float draw_body(Frame& frame, const Rect& room, const BriefingScreen& screen, Asked& action) {
    Rect rest = room;
    if (room.w < 900) {
        take_top(rest, draw_customer(frame, rest, screen, 0, action), 16);
        rest.h = 0;
        return rest.y - room.y + draw_dossier(frame, rest, screen, action);
    }
    const Rect left = take_left(rest, room.w < 1200 ? 290 : 350, gap);
    const float papers = height_of(frame, [&] { return draw_dossier(frame, rest, screen, action); });
    const float file = height_of(frame, [&] { return draw_customer(frame, left, screen, 0, action); });
    rest.h = std::max({room.h, papers, file});
    draw_customer(frame, left, screen, rest.h, action);
    return draw_dossier(frame, rest, screen, action);
}

Caption start_caption(const Frame& frame, screens::Channel channel) {
    Caption caption{
        .words = frame.tr("Begin the conversation"), .before = icon_of(channel), .key = frame.tr("Enter")};
    if (channel == screens::Channel::phone) caption.words = frame.tr("Answer the call");
    if (channel == screens::Channel::email) caption.words = frame.tr("Open the message");
    return caption;
}

float draw_foot(Frame& frame, const Rect& room, const BriefingScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    const Caption caption = start_caption(frame, screen.channel);
    const float start = button_width(frame, caption);
    const bool wide = room.w >= 360 + 24 + 180 + 24 + start;
    Rect rest = room;
    const Rect go = wide ? take_right(rest, start, 24) : Rect{};
    Rect modes = wide ? take_left(rest, 360, 24) : rest;
    std::optional<std::size_t> pressed;
    const std::vector<std::string> words{name_of(frame, screens::Mode::guided),
                                         name_of(frame, screens::Mode::practice),
                                         name_of(frame, screens::Mode::assessment)};
    const float choice = draw_choice(frame, {modes.x, modes.y + (wide ? 4.0F : 0.0F), modes.w, 44}, "mode ",
                                     words, static_cast<std::size_t>(screen.mode), pressed);
    if (pressed) action = screens::ChooseMode{static_cast<screens::Mode>(*pressed)};
    const std::string& told = screen.mode_words;
    const float said = extent_of(frame, told, Type::label, rest.w).height;
    if (wide)
        write_middle(frame, {rest.x, room.y, rest.w, 52}, told, Type::label, t.ink2);
    else
        write(frame, {rest.x, room.y + choice + 6, rest.w, said}, told, Type::label, t.ink2);
    const float below = choice + said + 16;
    const Rect rect = wide ? Rect{go.x, room.y, go.w, 52} : Rect{room.x, room.y + below, room.w, 52};
    if (button(frame, rect, "start", caption, Weight::next)) action = screens::Start{};
    return wide ? 52 : below + 52;
}

void take_keys(Frame& frame, const BriefingScreen& screen, Asked& action) {
    for (std::size_t i = 0; i < screen.papers.size() && i < 9; ++i)
        if (frame.typed(static_cast<char32_t>(U'1' + i))) action = screens::ReadPaper{i};
    if (frame.took_next()) action = screens::Start{};
}

} // namespace

Asked draw(const BriefingScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_top_bar(
        frame, rest, {.back = frame.tr("Library"), .title = screen.title, .mode = screen.mode}, shell);
    take_keys(frame, screen, action);
    const float edge = frame.whole.w < 1100 ? 16 : gap;
    Rect body = rest.inset(edge);
    const Rect foot_room{body.x + 20, 0, body.w - 40, 0};
    const float foot = height_of(frame, [&] { return draw_foot(frame, foot_room, screen, action); }) + 28;
    Rect box = take_bottom(body, foot, 16);
    frame.keep_clear(body.bottom());
    const float height = height_of(frame, [&] { return draw_body(frame, body, screen, action); });
    {
        const Scroll scroll(frame, {body.x - 6, body.y - 6, body.w + 12, body.h + 12}, "briefing",
                            height + 12, frame.theme.bg);
        Rect content = scroll.content().inset(6);
        content.h = body.h;
        draw_body(frame, content, screen, action);
    }
    card(frame, box);
    const InPanel panel(frame, box);
    draw_foot(frame, {foot_room.x, box.y + 14, foot_room.w, foot}, screen, action);
    return action;
}

} // namespace aplomo::views
