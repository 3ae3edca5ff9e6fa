#include "desktop/platform/glfw_events.hpp"

#include <GLFW/glfw3.h>

#include <optional>
#include <string_view>

namespace aplomo::platform {
namespace {

EventQueue& queue_of(GLFWwindow* window) {
    return *static_cast<EventQueue*>(glfwGetWindowUserPointer(window));
}

bool is_modifier(int key) { return key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER; }

void on_key(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
    if (action == GLFW_REPEAT) return queue_of(window).push(KeyHeld{});
    queue_of(window).push(KeyMoved{key, scancode, modifiers, action == GLFW_PRESS, is_modifier(key)});
}

void on_letter(GLFWwindow* window, unsigned letter) { queue_of(window).push(Typed{letter}); }

void on_button(GLFWwindow* window, int button, int action, int /*modifiers*/) {
    queue_of(window).push(ButtonMoved{button, action == GLFW_PRESS});
}

void on_mouse(GLFWwindow* window, double x, double y) {
    int width = 0;
    int pixels = 0;
    glfwGetWindowSize(window, &width, nullptr);
    glfwGetFramebufferSize(window, &pixels, nullptr);
    const double ratio = width > 0 ? static_cast<double>(pixels) / width : 1;
    queue_of(window).push(MouseMoved{x * ratio, y * ratio});
}

void on_wheel(GLFWwindow* window, double x, double y) { queue_of(window).push(WheelTurned{x, y}); }

void on_crossing(GLFWwindow* window, int inside) { queue_of(window).push(MouseCrossed{inside != 0}); }

void on_focus(GLFWwindow* window, int gained) { queue_of(window).push(FocusMoved{gained != 0}); }

void on_uncovered(GLFWwindow* window) { queue_of(window).push(Uncovered{}); }

std::optional<Shortcut> shortcut_of(const KeyMoved& event) {
    if (!event.down) return {};
    if (event.key == GLFW_KEY_F1) return Shortcut::help;
    if ((event.modifiers & GLFW_MOD_CONTROL) == 0) return {};
    const char* printed = glfwGetKeyName(event.key, event.scancode);
    const std::string_view name = printed != nullptr ? printed : "";
    if (name == "+" || name == "=") return Shortcut::zoom_in;
    if (name == "-") return Shortcut::zoom_out;
    if (name == "0") return Shortcut::zoom_reset;
    if (name == "m") return Shortcut::mute;
    if (name == "q") return Shortcut::quit;
    return {};
}

} // namespace

void collect_events(GLFWwindow* window, EventQueue& queue) {
    glfwSetWindowUserPointer(window, &queue);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, on_letter);
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetCursorPosCallback(window, on_mouse);
    glfwSetScrollCallback(window, on_wheel);
    glfwSetCursorEnterCallback(window, on_crossing);
    glfwSetWindowFocusCallback(window, on_focus);
    glfwSetWindowRefreshCallback(window, on_uncovered);
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* of, int, int) { on_uncovered(of); });
    glfwSetWindowContentScaleCallback(window, [](GLFWwindow* of, float, float) { on_uncovered(of); });
}

Strokes strokes_of(const std::vector<Event>& events) {
    Strokes found;
    for (const auto& event : events) {
        if (const auto* key = std::get_if<KeyMoved>(&event))
            if (const auto shortcut = shortcut_of(*key)) found.shortcuts.push_back(*shortcut);
        if (const auto* typed = std::get_if<Typed>(&event)) found.held |= typed->held;
    }
    return found;
}

} // namespace aplomo::platform
