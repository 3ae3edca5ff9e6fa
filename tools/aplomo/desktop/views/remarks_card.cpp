#include "desktop/views/remarks_card.hpp"

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using screens::RemarkRow;
using Asked = std::optional<screens::Action>;

constexpr float least_height = 2 * 23 + 20; // two lines

std::string what_was_said(const Frame& frame, const DebriefScreen& debrief, int decision) {
    for (const auto& row : debrief.decisions)
        if (row.number == decision) return row.act ? row.said : quoted(frame, row.said);
    return {};
}

std::string about(const Frame& frame, const DebriefScreen& debrief, int decision) {
    if (decision == 0) return frame.tr("On the whole conversation");
    return fmt::format(fmt::runtime(frame.tr("On decision {0}: {1}")), decision,
                       what_was_said(frame, debrief, decision));
}

float draw_row(Frame& frame, const Rect& room, const DebriefScreen& debrief, const RemarkRow& remark,
               Asked& action) {
    const Theme& t = frame.theme;
    const Caption back{.words = frame.tr("Take back"), .before = Icon::undo};
    Rect rest = room;
    take_left(rest, 18, 10);
    draw_icon(frame, {room.x, room.y, 18, 22}, Icon::chat, t.accent);
    if (remark.mine) {
        const Rect at = take_right(rest, link_width(frame, back), 12);
        if (link(frame, {at.x, at.y}, "take back " + remark.id, back, t.ink2))
            action = screens::TakeBackRemark{remark.id};
    }
    take_top(rest, write(frame, rest, about(frame, debrief, remark.decision), Type::label, t.ink2), 2);
    take_top(rest, write(frame, rest, remark.words, Type::reply, t.ink), 2);
    take_top(rest, write(frame, rest, remark.by + " · " + remark.date, Type::label_medium, t.ink2));
    return std::max(remark.mine ? 32.0F : 0.0F, rest.y - room.y);
}

/// Which decision it is about.
float draw_which(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    std::vector<std::string> words{frame.tr("The whole conversation")};
    for (const auto& row : debrief.decisions)
        if (row.number > 0) words.push_back(fmt::format(fmt::runtime(frame.tr("Decision {0}")), row.number));
    std::optional<std::size_t> pressed;
    const float height = draw_pills(frame, room, "remark on ", words,
                                    static_cast<std::size_t>(debrief.draft->decision), pressed);
    if (pressed) action = screens::DraftRemark{static_cast<int>(*pressed), debrief.draft->words};
    return height;
}

float draw_draft(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    const auto& draft = *debrief.draft;
    Rect rest = room;
    if (draft.keeping) return write(frame, rest, frame.tr("Saving…"), Type::body, frame.theme.ink2);
    take_top(rest, draw_which(frame, rest, debrief, action), 12);
    if (draft.decision > 0)
        take_top(
            rest,
            write(frame, rest, what_was_said(frame, debrief, draft.decision), Type::label, frame.theme.ink2),
            8);
    const float height = std::max(least_height, text_field_height(frame, draft.words, rest.w));
    const auto typing = text_field(frame, take_top(rest, height, 12), "remark", frame.tr("Your comment"),
                                   draft.words, frame.tr("What did you notice? What would you try?"));
    if (typing.text && typing.text->size() <= screens::most_remark_bytes)
        action = screens::DraftRemark{draft.decision, *typing.text};
    const Caption say{.words = frame.tr("Leave the comment"), .before = Icon::chat};
    const Rect at{rest.x, rest.y, std::min(rest.w, button_width(frame, say)), button_height};
    if (!draft.words.empty() && button(frame, at, "say remark", say, Weight::plain))
        action = screens::SayRemark{};
    return draft.words.empty() ? rest.y - 12 - room.y : at.bottom() - room.y;
}

} // namespace

float draw_remarks(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("Comments"), Type::heading, t.ink), 4);
    const std::string note =
        debrief.whose.empty()
            ? frame.tr("From those who train you. They change no score.")
            : fmt::format(fmt::runtime(frame.tr("{0} reads them here. They change no score.")),
                          debrief.whose);
    take_top(rest, write(frame, rest, note, Type::label, t.ink2), 14);
    for (const auto& remark : debrief.remarks)
        take_top(rest, draw_row(frame, rest, debrief, remark, action), 16);
    if (debrief.draft) return rest.y - room.y + draw_draft(frame, rest, debrief, action);
    return rest.y - 16 - room.y;
}

} // namespace aplomo::views
