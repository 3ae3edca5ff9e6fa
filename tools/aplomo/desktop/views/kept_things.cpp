#include "desktop/views/kept_things.hpp"

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::KeptThing;
using What = KeptThing::What;

constexpr float padding = 20;

std::string name_of(const Frame& frame, What what) {
    if (what == What::attempts)
        return frame.tr("Your attempts: every decision and its time, your own words and the score; and, for "
                        "you alone, how it felt and what you want to do better");
    if (what == What::settings) return frame.tr("Your settings");
    return frame.tr("The conversations’ files; Aplomo only reads them");
}

Icon icon_of(What what) {
    if (what == What::attempts) return Icon::history;
    return what == What::settings ? Icon::settings : Icon::folder;
}

float draw_thing(Frame& frame, const Rect& room, const KeptThing& thing) {
    const Theme& t = frame.theme;
    Rect rest = room;
    draw_icon(frame, {rest.x, rest.y, 20, 22}, icon_of(thing.what), t.ink2);
    take_left(rest, 20, 12);
    take_top(rest, write(frame, rest, name_of(frame, thing.what), Type::body_strong, t.ink), 2);
    take_top(rest, write(frame, rest, thing.place, Type::label, t.ink2));
    return rest.y - room.y;
}

std::string who_sees(const Frame& frame, const std::vector<KeptThing>& kept) {
    if (keeps_nothing(kept))
        return frame.tr("Nothing you practise this time is kept: once you close Aplomo, not even you can see "
                        "it. A debrief can be saved as a file.");
    if (std::any_of(kept.begin(), kept.end(), [](const auto& thing) { return thing.shared; }))
        return frame.tr("What you finish goes to your company’s records. There your trainers and managers "
                        "see your decisions and how long they took, your own words and your scores; how it "
                        "felt and what you want to do better is shown to you alone.");
    return frame.tr("It stays on this computer, in files that only your account can open. Aplomo sends "
                    "nothing anywhere: a trainer sees an attempt only if you show or send it.");
}

float draw_words(Frame& frame, const Rect& room, const std::vector<KeptThing>& kept) {
    Rect rest = room;
    const Theme& t = frame.theme;
    take_top(rest, write(frame, rest, frame.tr("What is kept, and who sees it"), Type::heading, t.ink), 8);
    take_top(rest, write(frame, rest, who_sees(frame, kept), Type::body, t.ink2));
    for (const auto& thing : kept) {
        if (thing.what == What::attempts && thing.place.empty()) continue; // told above
        take_top(rest, 16);
        take_top(rest, draw_thing(frame, rest, thing));
    }
    return rest.y - room.y;
}

} // namespace

bool keeps_nothing(const std::vector<KeptThing>& kept) {
    return std::any_of(kept.begin(), kept.end(),
                       [](const auto& thing) { return thing.what == What::attempts && thing.place.empty(); });
}

float draw_kept_things(Frame& frame, const Rect& room, const std::vector<KeptThing>& kept) {
    const Rect inner = room.inset(padding);
    const Rect sheet{room.x, room.y, room.w,
                     height_of(frame, [&] { return draw_words(frame, inner, kept); }) + 2 * padding};
    card(frame, sheet);
    const InPanel panel(frame, sheet);
    draw_words(frame, inner, kept);
    return sheet.h;
}

} // namespace aplomo::views
