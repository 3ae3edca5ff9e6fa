#include "desktop/views/tip.hpp"

#include <algorithm>

#include "desktop/views/text.hpp"

namespace aplomo::views {

void draw_tip(Frame& frame, const Tip& tip) {
    if (tip.words.empty()) return;
    constexpr float padding = 10, widest = 300;
    const Theme& t = frame.theme;
    const auto words = extent_of(frame, tip.words, Type::label, std::min(widest, frame.whole.w - 40));
    Rect box{tip.over.x, tip.over.bottom() + 6, words.width + 2 * padding + 1, words.height + 2 * padding};
    if (box.bottom() > frame.whole.bottom()) box.y = tip.over.y - 6 - box.h;
    box.x =
        std::clamp(box.x, frame.whole.x + 4, std::max(frame.whole.x + 4, frame.whole.right() - box.w - 4));
    frame.paint.fill(box, t.ink, 8);
    const InPanel panel(frame, box);
    write(frame, box.inset(padding), tip.words, Type::label, t.bg);
}

} // namespace aplomo::views
