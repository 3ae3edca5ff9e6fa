#include "desktop/views/input.hpp"

#include <imgui.h>

#include <array>
#include <cstring>
#include <utility>

#include "desktop/views/letter.hpp"

namespace aplomo::views {
namespace {

#if IMGUI_VERSION_NUM >= 18700
constexpr ImGuiKey keypad_enter = ImGuiKey_KeypadEnter;
bool is_pressed(ImGuiKey key, bool repeat) { return ImGui::IsKeyPressed(key, repeat); }
#else
constexpr ImGuiKey keypad_enter = ImGuiKey_KeyPadEnter;
bool is_pressed(ImGuiKey key, bool repeat) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), repeat); }
#endif

constexpr std::array<std::pair<ImGuiKey, Key>, 14> same_keys{{{ImGuiKey_Enter, Key::enter},
                                                              {ImGuiKey_Space, Key::space},
                                                              {ImGuiKey_Escape, Key::escape},
                                                              {ImGuiKey_LeftArrow, Key::left},
                                                              {ImGuiKey_RightArrow, Key::right},
                                                              {ImGuiKey_UpArrow, Key::up},
                                                              {ImGuiKey_DownArrow, Key::down},
                                                              {ImGuiKey_PageUp, Key::page_up},
                                                              {ImGuiKey_PageDown, Key::page_down},
                                                              {ImGuiKey_Home, Key::home},
                                                              {ImGuiKey_End, Key::end},
                                                              {keypad_enter, Key::enter},
                                                              {ImGuiKey_Backspace, Key::backspace},
                                                              {ImGuiKey_Delete, Key::erase}}};

/// A key held down scrolls on and walks on, but never presses twice.
bool repeats(Key key) { return key != Key::enter && key != Key::space && key != Key::escape; }

/// What was copied elsewhere counts as typed.
void paste(std::u32string& typed) {
    const char* copied = ImGui::GetClipboardText();
    if (copied == nullptr) return;
    for (const char* end = copied + std::strlen(copied); copied < end;)
        typed.push_back(letter_at(copied, end));
}

} // namespace

Input input_of_imgui() {
    const ImGuiIO& io = ImGui::GetIO();
    Input input;
    input.mouse = {io.MousePos.x, io.MousePos.y};
    input.pressed = ImGui::IsMouseClicked(0);
    input.released = ImGui::IsMouseReleased(0);
    input.wheel = io.MouseWheel;
    input.seconds = io.DeltaTime;
    if (is_pressed(ImGuiKey_Tab, true)) input.keys.push_back(io.KeyShift ? Key::back_tab : Key::tab);
    for (const auto& [theirs, ours] : same_keys)
        if (is_pressed(theirs, repeats(ours))) input.keys.push_back(ours);
    for (const ImWchar letter : io.InputQueueCharacters) input.typed.push_back(letter);
    if (io.KeyCtrl && is_pressed(ImGuiKey_V, false)) paste(input.typed);
    return input;
}

} // namespace aplomo::views
