#include "desktop/platform/event_queue.hpp"

#include <set>

namespace aplomo::platform {
namespace {

constexpr int trailing_frames = 3;

/// What the events of one frame have moved so far.
struct Moved {
    std::set<int> keys;
    std::set<int> buttons;
    bool pressed = false;
    bool typed = false;

    bool admits(const KeyMoved& event) const {
        const bool press = event.down && !event.modifier;
        return !keys.contains(event.key) && !(press && pressed);
    }
    bool admits(const Typed& /*event*/) const { return !typed; }
    bool admits(const ButtonMoved& event) const {
        return !buttons.contains(event.button) && !(event.down && pressed);
    }
    bool admits(const MouseMoved& /*event*/) const { return buttons.empty(); }
    template <typename Other>
    bool admits(const Other& /*event*/) const {
        return true;
    }

    void note(const KeyMoved& event) {
        keys.insert(event.key);
        pressed |= event.down && !event.modifier;
    }
    void note(const Typed& /*event*/) { typed = true; }
    void note(const ButtonMoved& event) {
        buttons.insert(event.button);
        pressed |= event.down;
    }
    template <typename Other>
    void note(const Other& /*event*/) {}
};

} // namespace

void EventQueue::push(const Event& event) {
    events_.push_back(event);
    if (std::holds_alternative<KeyMoved>(event)) held_ = false;
    if (std::holds_alternative<KeyHeld>(event)) held_ = true;
    if (auto* typed = std::get_if<Typed>(&events_.back())) typed->held = held_;
}

std::vector<Event> EventQueue::take_frame() {
    Moved moved;
    std::vector<Event> taken;
    const auto admitted = [&](const auto& event) { return moved.admits(event); };
    while (!events_.empty() && std::visit(admitted, events_.front())) {
        std::visit([&](const auto& event) { moved.note(event); }, events_.front());
        taken.push_back(events_.front());
        events_.pop_front();
    }
    if (!taken.empty())
        trailing_ = trailing_frames;
    else if (trailing_ > 0)
        --trailing_;
    return taken;
}

} // namespace aplomo::platform
