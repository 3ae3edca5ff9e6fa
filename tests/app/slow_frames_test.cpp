// What a person does arrives although the window is slow: from the queue of events to the action asked for.
#include <imgui.h>

#include "desktop/app/keys.hpp"
#include "desktop/platform/glfw_events.hpp"
#include "desktop/views/window.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::platform;
using namespace aplomo::screens;

namespace {

ConversationScreen conversation() {
    ConversationScreen screen;
    screen.transcript.emplace_back().text = "Nobody came.";
    for (const char* text : {"Go on.", "Calm down.", "One moment.", "I see."})
        screen.replies.push_back({text});
    return screen;
}

/// A window of ten frames a second without a display.
class SlowWindow {
  public:
    SlowWindow() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1440, 900};
        io.DeltaTime = 0.1F;
        std::vector<std::string> missing;
        fonts_ = views::load_fonts(*io.Fonts, 1, views::usual_font_folders(), missing);
        io.Fonts->Build();
    }
    ~SlowWindow() { ImGui::DestroyContext(); }
    SlowWindow(const SlowWindow&) = delete;
    SlowWindow& operator=(const SlowWindow&) = delete;

    EventQueue queue;

    /// Frames until nothing waits; what was asked for in them.
    std::vector<Action> draw_all() {
        std::vector<Action> asked;
        do {
            const auto events = queue.take_frame();
            tell(events);
            if (const auto action = draw(strokes_of(events))) asked.push_back(*action);
        } while (queue.frame_owed());
        return asked;
    }

    views::Point middle_of(const std::string& label) {
        (void)draw();
        for (const auto& area : areas_)
            if (area.label == label) return area.rect.centre();
        FAIL(label);
        return {};
    }

  private:
    static void tell(const std::vector<Event>& events) {
        ImGuiIO& io = ImGui::GetIO();
        for (const auto& event : events) {
            if (const auto* typed = std::get_if<Typed>(&event)) io.AddInputCharacter(typed->letter);
            if (const auto* mouse = std::get_if<MouseMoved>(&event))
                io.MousePos = {static_cast<float>(mouse->x), static_cast<float>(mouse->y)};
            if (const auto* button = std::get_if<ButtonMoved>(&event)) io.MouseDown[0] = button->down;
        }
    }

    std::optional<Action> draw(const Strokes& strokes = {}) {
        ImGui::NewFrame();
        auto frame = views::begin_frame(1440, 900, fonts_, views::theme_of(Theme::light), words_,
                                        app::input_with(strokes), memory_);
        auto action = views::draw(screen_, {}, frame);
        areas_ = frame.areas;
        ImGui::Render();
        return action;
    }

    Screen screen_ = conversation();
    screens::Words words_{[](const char* english) { return std::string(english); },
                          [](const char* one, const char*, int) { return std::string(one); }};
    views::Fonts fonts_;
    views::Memory memory_;
    std::vector<views::Area> areas_;
};

} // namespace

TEST_CASE("twenty keys struck within one slow frame choose twenty replies, in their order", "[app]") {
    SlowWindow window;
    std::vector<Action> meant;
    for (int i = 0; i < 20; ++i) {
        const int key = '1' + i % 4;
        window.queue.push(KeyMoved{key, key, 0, true, false});
        window.queue.push(Typed{static_cast<char32_t>(key)});
        window.queue.push(KeyMoved{key, key, 0, false, false});
        meant.push_back(ChooseReply{static_cast<std::size_t>(i % 4)});
    }
    CHECK(window.draw_all() == meant);
}

TEST_CASE("a key that is held down chooses one reply, however long", "[app]") {
    SlowWindow window;
    window.queue.push(KeyMoved{'2', 2, 0, true, false});
    window.queue.push(Typed{U'2'});
    for (int i = 0; i < 20; ++i) {
        window.queue.push(KeyHeld{});
        window.queue.push(Typed{U'2'});
    }
    window.queue.push(KeyMoved{'2', 2, 0, false, false});
    CHECK(window.draw_all() == std::vector<Action>{ChooseReply{1}});
}

TEST_CASE("twenty clicks within one slow frame press where each was made", "[app]") {
    SlowWindow window;
    std::vector<Action> meant;
    for (int i = 0; i < 20; ++i) {
        const auto at = window.middle_of("reply " + std::to_string(1 + i % 4));
        window.queue.push(MouseMoved{at.x, at.y});
        window.queue.push(ButtonMoved{0, true});
        window.queue.push(ButtonMoved{0, false});
        meant.push_back(ChooseReply{static_cast<std::size_t>(i % 4)});
    }
    CHECK(window.draw_all() == meant);
}
