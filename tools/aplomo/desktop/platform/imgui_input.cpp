#include "desktop/platform/imgui_input.hpp"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <imgui.h>

#include <iterator>

namespace aplomo::platform {
namespace {

void tell_one(GLFWwindow* window, const KeyMoved& event) {
    ImGui_ImplGlfw_KeyCallback(window, event.key, event.scancode, event.down ? GLFW_PRESS : GLFW_RELEASE,
                               event.modifiers);
#if IMGUI_VERSION_NUM >= 18900
    // The backend asks which modifiers are held by now.
    auto& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, (event.modifiers & GLFW_MOD_CONTROL) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (event.modifiers & GLFW_MOD_SHIFT) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (event.modifiers & GLFW_MOD_ALT) != 0);
#endif
}

void tell_one(GLFWwindow* window, const Typed& event) { ImGui_ImplGlfw_CharCallback(window, event.letter); }

void tell_one(GLFWwindow* window, const WheelTurned& event) {
    ImGui_ImplGlfw_ScrollCallback(window, event.x, event.y);
}

void tell_one(GLFWwindow* window, const MouseCrossed& event) {
    ImGui_ImplGlfw_CursorEnterCallback(window, event.inside ? GLFW_TRUE : GLFW_FALSE);
}

void tell_one(GLFWwindow* window, const FocusMoved& event) {
    ImGui_ImplGlfw_WindowFocusCallback(window, event.gained ? GLFW_TRUE : GLFW_FALSE);
}

template <typename Other>
void tell_one(GLFWwindow* /*window*/, const Other& /*event*/) {}

} // namespace

void ImGuiInput::tell(GLFWwindow* window, const std::vector<Event>& events) {
    for (const auto& event : events) {
        std::visit([&](const auto& one) { tell_one(window, one); }, event);
        if (const auto* moved = std::get_if<MouseMoved>(&event)) mouse_ = *moved;
        const auto* button = std::get_if<ButtonMoved>(&event);
        if (button != nullptr && button->button < static_cast<int>(std::size(buttons_)))
            buttons_[button->button] = button->down;
    }
    auto& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
    io.AddMousePosEvent(static_cast<float>(mouse_.x), static_cast<float>(mouse_.y));
    for (int i = 0; i < static_cast<int>(std::size(buttons_)); ++i) io.AddMouseButtonEvent(i, buttons_[i]);
#else
    io.MousePos = {static_cast<float>(mouse_.x), static_cast<float>(mouse_.y)};
    for (int i = 0; i < static_cast<int>(std::size(buttons_)); ++i) io.MouseDown[i] = buttons_[i];
#endif
}

} // namespace aplomo::platform
