#include "desktop/views/code_box.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {

float draw_code_box(Frame& frame, const Rect& room, const std::string& code) {
    const Theme& t = frame.theme;
    const Rect inner = room.inset(12, 8);
    const Rect box{room.x, room.y, room.w, extent_of(frame, code, Type::label, inner.w).height + 16};
    frame.paint.fill(box, t.sunken, 6);
    if (t.edge_width > 1) frame.paint.frame(box, t.line, t.edge_width, 6);
    const InPanel panel(frame, box);
    write(frame, inner, code, Type::label, t.ink);
    return box.h;
}

} // namespace aplomo::views
