#include "desktop/views/transcript.hpp"

#include <functional>
#include <string>

#include "desktop/views/bubble.hpp"
#include "desktop/views/caption.hpp"
#include "desktop/views/chat.hpp"
#include "desktop/views/coach.hpp"
#include "desktop/views/mail.hpp"
#include "desktop/views/memory.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Channel;
using screens::ConversationScreen;
using screens::Utterance;

constexpr float gap = 18;

std::string beginning(const Frame& frame, Channel channel) {
    switch (channel) {
    case Channel::phone: return frame.tr("Incoming call");
    case Channel::email: return frame.tr("New message");
    case Channel::chat: return frame.tr("Chat opened");
    case Channel::video: return frame.tr("Video call");
    case Channel::counter: break;
    }
    return frame.tr("At the counter");
}

std::string change(const Frame& frame, Channel channel) {
    switch (channel) {
    case Channel::phone: return frame.tr("Continues by phone");
    case Channel::email: return frame.tr("Continues by e-mail");
    case Channel::chat: return frame.tr("Continues in the chat");
    case Channel::video: return frame.tr("Continues by video");
    case Channel::counter: break;
    }
    return frame.tr("Continues at the counter");
}

float draw_event(Frame& frame, const Rect& room, const std::string& words, const Utterance& first) {
    const std::string line = first.at.empty() ? words : first.at + " · " + words;
    const float width = width_of(frame, line, Type::label) + 24;
    const float x = room.x + (room.w - width) / 2;
    draw_icon(frame, {x, room.y, 16, 18}, icon_of(first.channel), frame.theme.ink2);
    return write(frame, {x + 24, room.y, width - 23, 18}, line, Type::label, frame.theme.ink2);
}

/// The coach's card among the bubbles, where there is no column for it.
float draw_coach_between(Frame& frame, const Rect& room, const ConversationScreen& screen) {
    const Rect inner = room.inset(20);
    const Rect box{room.x, room.y, room.w,
                   height_of(frame, [&] { return draw_coach_words(frame, inner, screen); }) + 40};
    frame.paint.fill(box, frame.theme.accent_soft, 14);
    if (frame.theme.edge_width > 1) frame.paint.frame(box, frame.theme.edge, frame.theme.edge_width, 14);
    focus_ring(frame, box.inset(2), 12, press(frame, box, "coach"));
    const InPanel panel(frame, box);
    draw_coach_words(frame, inner, screen);
    return box.h;
}

bool is_written(Channel channel) { return channel == Channel::email || channel == Channel::chat; }

bool is_now(const ConversationScreen& screen, std::size_t i) {
    return i + 1 == screen.transcript.size() && screen.transcript[i].by == Utterance::By::customer;
}

/// What was written last before the line, on its channel, by the other one.
const Utterance* answered(const ConversationScreen& screen, std::size_t i) {
    const auto& said = screen.transcript;
    for (std::size_t before = i; before-- > 0 && said[before].channel == said[i].channel;)
        if (said[before].by != said[i].by && !said[before].act) return &said[before];
    return nullptr;
}

float draw_line(Frame& frame, const Rect& room, const ConversationScreen& screen, std::size_t i) {
    const Utterance& said = screen.transcript[i];
    const std::string& customer = screen.customer.name;
    if (said.channel == Channel::email && !said.act)
        return draw_mail(frame, room, {said, customer, is_now(screen, i) ? answered(screen, i) : nullptr},
                         is_now(screen, i));
    if (said.channel == Channel::chat)
        return draw_chat_line(frame, room, said, screen.customer, is_now(screen, i));
    return draw_bubble(frame, room, said, customer, is_now(screen, i));
}

template <typename... Values>
std::size_t hash_of(std::size_t hash, const Values&... values) {
    ((hash = (hash ^ std::hash<Values>{}(values)) * 0x9E3779B97F4A7C15U), ...);
    return hash ^ (hash >> 32U);
}

/// What the heights of all lines depend on: their width, the letters' size and the language.
std::size_t manner_of(const Frame& frame, const Rect& room) {
    return hash_of(0, room.w, frame.fonts.scale, frame.tr("To you"));
}

/// How high the line is: measured once, and then remembered for as long as all that it depends on stays.
float height_of_line(Frame& frame, const Rect& room, const ConversationScreen& screen, std::size_t i,
                     std::size_t manner) {
    constexpr std::size_t most = 4096;
    const Utterance& said = screen.transcript[i];
    const auto key = static_cast<Id>(hash_of(manner, said.text, said.at, said.decision, said.act,
                                             said.channel, said.by, is_now(screen, i)));
    auto& heights = frame.memory.heights;
    if (const auto known = heights.find(key); known != heights.end()) return known->second;
    if (heights.size() >= most) heights.clear();
    return heights[key] = height_of(frame, [&] { return draw_line(frame, room, screen, i); });
}

/// The first line on a channel: where the conversation is now and, of mail, what it is about.
void draw_opening(Frame& frame, Rect& rest, const ConversationScreen& screen, std::size_t i) {
    const Utterance& first = screen.transcript[i];
    const std::string words = i == 0 ? beginning(frame, first.channel) : change(frame, first.channel);
    take_top(rest, draw_event(frame, rest, words, first), 16);
    if (first.channel == Channel::email) take_top(rest, draw_subject(frame, rest, screen.title, i > 0), 12);
}

} // namespace

float draw_transcript(Frame& frame, const Rect& room, const ConversationScreen& screen, bool coach,
                      float* newest) {
    Rect rest = room;
    const auto& said = screen.transcript;
    const std::size_t shown = said.size() - lines_being_typed(frame, screen);
    const std::size_t manner = manner_of(frame, room);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i == 0 || said[i].channel != said[i - 1].channel) draw_opening(frame, rest, screen, i);
        if (coach && is_now(screen, i)) take_top(rest, draw_coach_between(frame, rest, screen), gap);
        const float high = height_of_line(frame, rest, screen, i, manner);
        if (newest != nullptr) *newest = rest.y - room.y;
        const bool seen = overlap({rest.x, rest.y, rest.w, high}, frame.seen()).h > 0;
        if (seen && !frame.measuring()) draw_line(frame, rest, screen, i);
        if (is_now(screen, i) && is_written(said[i].channel))
            focus_ring(frame, {rest.x, rest.y, rest.w, high}, 14,
                       press(frame, {rest.x, rest.y, rest.w, high}, "line now",
                             {screen.customer.name + ": " + said[i].text, {}}));
        take_top(rest, high, gap);
    }
    if (shown < said.size()) take_top(rest, draw_typing(frame, rest, screen.customer), gap);
    const float caption = draw_caption(frame, {rest.x, rest.y - 10, rest.w, 18}, screen);
    if (caption == 0) return rest.y - room.y - gap;
    take_top(rest, caption - 10);
    return rest.y - room.y;
}

} // namespace aplomo::views
