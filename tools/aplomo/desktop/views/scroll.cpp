#include "desktop/views/scroll.hpp"

#include <cmath>

namespace aplomo::views {
namespace {

constexpr float notch = 60;
constexpr float fade = 16;
constexpr float margin = fade + 4; // a ring around the focus takes 2
constexpr float at_edge = 4;

/// What is newest stands at the top, or all that follows it is in view.
float first_offset(float newest, float most) {
    const float below_edge = std::max(0.0F, newest - margin);
    return most <= newest - at_edge ? most : std::min(most, below_edge);
}

} // namespace

Scroll::Scroll(Frame& frame, const Rect& rect, std::string_view label, float height, Colour ground,
               std::optional<float> newest, bool keys)
    : frame_(frame), rect_(rect), id_(id_of(label)), height_(std::max(height, rect.h)), ground_(ground) {
    Memory::Scroll& kept = frame.memory.scrolls[id_];
    if (newest && (kept.content != height_ || kept.room != rect.h) && !frame.measuring())
        kept.offset = first_offset(*newest, height_ - rect.h);
    if (!frame.measuring()) kept.content = height_, kept.room = rect.h, move(keys);
    offset_ = std::round(kept.offset * frame.fonts.scale) / frame.fonts.scale;
    frame.clips.push_back(overlap(rect, frame.seen()));
    frame.scrolls.push_back(id_);
    frame.panels.push_back(content());
    frame.paint.clip(rect);
}

Scroll::~Scroll() {
    frame_.panels.pop_back();
    draw_edges();
    frame_.paint.unclip();
    draw_bar();
    frame_.clips.pop_back();
    frame_.scrolls.pop_back();
}

Rect Scroll::content() const { return {rect_.x, rect_.y - offset_, rect_.w, height_}; }

void Scroll::move(bool keys) {
    Memory::Scroll& kept = frame_.memory.scrolls[id_];
    if (rect_.contains(frame_.input.mouse)) kept.offset -= frame_.input.wheel * notch;
    if (keys && frame_.took(Key::page_down)) kept.offset += rect_.h * 0.9F;
    if (keys && frame_.took(Key::page_up)) kept.offset -= rect_.h * 0.9F;
    if (keys && frame_.took(Key::home)) kept.offset = 0;
    if (keys && frame_.took(Key::end)) kept.offset = height_;
    kept.offset = std::clamp(kept.offset, 0.0F, height_ - rect_.h);
}

void Scroll::draw_edges() const {
    const float above = offset_;
    const float below = height_ - rect_.h - offset_;
    const Theme& t = frame_.theme;
    const Colour clear = ground_.faded(0);
    const float top = std::min(fade, above);
    const float bottom = std::min(fade, below);
    if (above >= 1) frame_.paint.blend({rect_.x, rect_.y, rect_.w, top}, ground_, clear);
    if (below >= 1) frame_.paint.blend({rect_.x, rect_.bottom() - bottom, rect_.w, bottom}, clear, ground_);
    if (t.edge_width <= 1) return;
    if (above >= 1) frame_.paint.fill({rect_.x, rect_.y, rect_.w, t.edge_width}, t.line);
    if (below >= 1)
        frame_.paint.fill({rect_.x, rect_.bottom() - t.edge_width, rect_.w, t.edge_width}, t.line);
}

void Scroll::draw_bar() const {
    if (height_ <= rect_.h + 1) return;
    const float length = std::max(24.0F, rect_.h * rect_.h / height_);
    const float top = rect_.y + (rect_.h - length) * offset_ / (height_ - rect_.h);
    const bool beside = frame_.panel().right() >= rect_.right() + 10;
    frame_.paint.fill({beside ? rect_.right() + 5 : rect_.right() - 5, top, 4, length},
                      frame_.theme.edge.faded(0.6F), 2);
}

void bring_into_view(Frame& frame, const Rect& rect) {
    if (frame.scrolls.empty()) return;
    const Rect& seen = frame.clips.back();
    Memory::Scroll& kept = frame.memory.scrolls[frame.scrolls.back()];
    if (rect.y < seen.y + margin)
        kept.offset -= seen.y + margin - rect.y;
    else if (rect.bottom() > seen.bottom() - margin)
        kept.offset += rect.bottom() - seen.bottom() + margin;
    else
        return;
    frame.memory.wake(0);
}

} // namespace aplomo::views
