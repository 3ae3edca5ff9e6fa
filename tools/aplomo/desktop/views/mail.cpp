#include "desktop/views/mail.hpp"

#include <fmt/format.h>

#include "desktop/views/card.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Utterance;

constexpr float side = 18;
constexpr float above = 14;
constexpr float radius = 10;
constexpr std::size_t quoted_lines = 2;

bool is_mine(const Utterance& said) { return said.by == Utterance::By::trainee; }

std::string sender(const Frame& frame, const Utterance& said, const std::string& customer) {
    if (!is_mine(said)) return customer;
    return fmt::format(fmt::runtime(frame.tr("You · decision {0}")), said.decision);
}

std::string addressee(const Frame& frame, const Mail& mail) {
    if (!is_mine(mail.said)) return frame.tr("To you");
    return fmt::format(fmt::runtime(frame.tr("To {0}")), mail.customer);
}

float draw_head(Frame& frame, const Rect& room, const Mail& mail) {
    const Theme& t = frame.theme;
    const float wide = mail.said.at.empty() ? 0 : width_of_figures(frame, mail.said.at, Type::label);
    if (wide > 0) write_figures(frame, {room.right() - wide, room.y}, mail.said.at, Type::label, t.ink2);
    Rect rest{room.x, room.y, room.w - wide - 16, room.h};
    take_top(rest, write(frame, rest, sender(frame, mail.said, mail.customer), Type::label_strong, t.ink));
    take_top(rest, write(frame, rest, addressee(frame, mail), Type::label, t.ink2), 8);
    rule(frame, room.x, rest.y, room.w);
    return rest.y + 11 - room.y;
}

/// As many lines as a quotation may have; the last one tells when there was more.
std::string shortened(const Frame& frame, const std::string& text, float width) {
    const auto lines = lines_of(frame, text, Type::label, width);
    if (lines.size() <= quoted_lines) return text;
    std::string kept = text.substr(0, lines[quoted_lines - 1].end);
    if (const auto blank = kept.find_last_of(' '); blank != std::string::npos) kept.resize(blank);
    return kept + " …";
}

float draw_quotation(Frame& frame, const Rect& room, const Mail& mail) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_left(rest, 14);
    const std::string who = is_mine(*mail.answers)
                                ? frame.tr("You wrote:")
                                : fmt::format(fmt::runtime(frame.tr("{0} wrote:")), mail.customer);
    const std::string line = mail.answers->at.empty() ? who : mail.answers->at + " · " + who;
    take_top(rest, write(frame, rest, line, Type::label_medium, t.ink2), 2);
    take_top(rest, write(frame, rest, shortened(frame, mail.answers->text, rest.w), Type::label, t.ink2));
    frame.paint.fill({room.x, room.y, 3, rest.y - room.y}, t.edge, 1.5F);
    return rest.y - room.y;
}

float draw_inside(Frame& frame, const Rect& room, const Mail& mail, bool now) {
    Rect rest = room;
    take_top(rest, draw_head(frame, rest, mail));
    take_top(rest, write(frame, rest, mail.said.text, now ? Type::said : Type::reply, frame.theme.ink));
    if (mail.answers != nullptr) {
        take_top(rest, 14);
        take_top(rest, draw_quotation(frame, rest, mail));
    }
    return rest.y - room.y;
}

} // namespace

float draw_subject(Frame& frame, const Rect& room, const std::string& title, bool again) {
    const std::string words = again ? fmt::format(fmt::runtime(frame.tr("Re: {0}")), title) : title;
    return write(frame, room, words, Type::heading, frame.theme.ink);
}

float draw_mail(Frame& frame, const Rect& room, const Mail& mail, bool now) {
    const Theme& t = frame.theme;
    const bool mine = is_mine(mail.said);
    const Rect inner = room.inset(side, above);
    const Rect sheet{room.x, room.y, room.w,
                     height_of(frame, [&] { return draw_inside(frame, inner, mail, now); }) + 2 * above};
    frame.paint.fill(sheet, mine ? t.accent_soft : t.surface, radius);
    const Colour edge = mine && t.edge_width > 1 ? t.accent : now ? t.edge : t.line;
    if (!mine || t.edge_width > 1) frame.paint.frame(sheet, edge, now ? t.strong_edge : t.edge_width, radius);
    const InPanel panel(frame, sheet);
    draw_inside(frame, inner, mail, now);
    return sheet.h;
}

} // namespace aplomo::views
