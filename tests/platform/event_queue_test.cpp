#include "desktop/platform/event_queue.hpp"

#include <algorithm>
#include <set>

#include "support/catch.hpp"

using namespace aplomo::platform;

namespace {

/// What a screen sees that looks once a frame: the keys that are down now and were not before, in order.
class Looker {
  public:
    void frame(EventQueue& queue) {
        const auto before = down_;
        for (const auto& event : queue.take_frame()) {
            if (const auto* key = std::get_if<KeyMoved>(&event)) {
                if (key->down)
                    down_.insert(key->key);
                else
                    down_.erase(key->key);
            }
            if (const auto* typed = std::get_if<Typed>(&event)) text += typed->letter;
        }
        for (const int key : down_)
            if (!before.contains(key)) pressed.push_back(key);
    }

    std::vector<int> pressed;
    std::u32string text;

  private:
    std::set<int> down_;
};

void strike(EventQueue& queue, int key) {
    queue.push(KeyMoved{.key = key, .down = true});
    queue.push(KeyMoved{.key = key, .down = false});
}

void type(EventQueue& queue, char32_t letter) {
    const int key = static_cast<int>(letter);
    queue.push(KeyMoved{.key = key, .down = true});
    queue.push(Typed{letter});
    queue.push(KeyMoved{.key = key, .down = false});
}

} // namespace

TEST_CASE("twenty presses of one key in one slow frame are twenty presses", "[platform]") {
    EventQueue queue;
    for (int i = 0; i < 20; ++i) strike(queue, '1');
    Looker looker;
    while (queue.frame_owed()) looker.frame(queue);
    CHECK(looker.pressed == std::vector<int>(20, '1'));
}

TEST_CASE("twenty presses at a hundred milliseconds a frame all arrive", "[platform]") {
    EventQueue queue;
    Looker looker;
    for (int i = 0; i < 20; ++i) { // a stroke lasts 20 ms, one every 70 ms
        strike(queue, '1' + i % 3);
        if (i % 10 < 7) looker.frame(queue);
    }
    while (queue.frame_owed()) looker.frame(queue);
    std::vector<int> struck;
    for (int i = 0; i < 20; ++i) struck.push_back('1' + i % 3);
    CHECK(looker.pressed == struck);
}

TEST_CASE("different keys struck in one frame are seen one after the other, in their order", "[platform]") {
    EventQueue queue;
    for (const int key : {'3', '1', '2'}) strike(queue, key);
    Looker looker;
    looker.frame(queue);
    CHECK(looker.pressed == std::vector<int>{'3'});
    while (queue.frame_owed()) looker.frame(queue);
    CHECK(looker.pressed == std::vector<int>{'3', '1', '2'});
}

TEST_CASE("of two keys that are down together each gets its own frame", "[platform]") {
    EventQueue queue;
    for (const int key : {'2', '1'}) queue.push(KeyMoved{.key = key, .down = true});
    for (const int key : {'2', '1'}) queue.push(KeyMoved{.key = key, .down = false});
    Looker looker;
    looker.frame(queue);
    CHECK(looker.pressed == std::vector<int>{'2'});
    while (queue.frame_owed()) looker.frame(queue);
    CHECK(looker.pressed == std::vector<int>{'2', '1'});
}

TEST_CASE("Shift goes down in the same frame as the key it is held for", "[platform]") {
    EventQueue queue;
    queue.push(KeyMoved{.key = 340, .down = true, .modifier = true});
    queue.push(KeyMoved{.key = '\t', .down = true});
    queue.push(KeyMoved{.key = '\t', .down = false});
    queue.push(KeyMoved{.key = 340, .down = false, .modifier = true});
    CHECK(queue.take_frame().size() == 2);
    CHECK(queue.take_frame().size() == 2);
}

TEST_CASE("typed text arrives whole, with its accents", "[platform]") {
    const std::u32string text = U"¿Qué pasó con el envío del ñandú?";
    EventQueue queue;
    for (const char32_t letter : text) type(queue, letter);
    Looker looker;
    while (queue.frame_owed()) looker.frame(queue);
    CHECK(looker.text == text);
}

TEST_CASE("the same letter twice is two letters in two frames", "[platform]") {
    EventQueue queue;
    queue.push(Typed{U'1'});
    queue.push(Typed{U'1'});
    CHECK(queue.take_frame() == std::vector<Event>{Typed{U'1'}});
    CHECK(queue.take_frame() == std::vector<Event>{Typed{U'1'}});
}

TEST_CASE("a letter of a key held down is told from one that is struck again", "[platform]") {
    EventQueue queue;
    queue.push(KeyMoved{.key = 'a', .down = true});
    queue.push(Typed{U'a'});
    queue.push(KeyHeld{});
    queue.push(Typed{U'a'});
    type(queue, U'a');
    std::vector<bool> held;
    while (queue.frame_owed())
        for (const auto& event : queue.take_frame())
            if (const auto* typed = std::get_if<Typed>(&event)) held.push_back(typed->held);
    CHECK(held == std::vector<bool>{false, true, false});
}

TEST_CASE("a click happens where the button went down, although the mouse moved on", "[platform]") {
    EventQueue queue;
    queue.push(MouseMoved{10, 10});
    queue.push(ButtonMoved{0, true});
    queue.push(ButtonMoved{0, false});
    queue.push(MouseMoved{500, 500});
    CHECK(queue.take_frame() == std::vector<Event>{MouseMoved{10, 10}, ButtonMoved{0, true}});
    CHECK(queue.take_frame() == std::vector<Event>{ButtonMoved{0, false}});
    CHECK(queue.take_frame() == std::vector<Event>{MouseMoved{500, 500}});
}

TEST_CASE("a mouse on its way moves within one frame", "[platform]") {
    EventQueue queue;
    for (int i = 0; i < 50; ++i) queue.push(MouseMoved{1.0 * i, 0});
    CHECK(queue.take_frame().size() == 50);
}

TEST_CASE("three frames follow the last event, and then none", "[platform]") {
    EventQueue queue;
    CHECK_FALSE(queue.frame_owed());
    queue.push(Uncovered{});
    int frames = 0;
    for (; queue.frame_owed() && frames < 100; ++frames) (void)queue.take_frame();
    CHECK(frames == 4);
}
