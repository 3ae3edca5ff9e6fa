#include "desktop/app/keys.hpp"

namespace aplomo::app {
namespace {

views::Key key_of(platform::Shortcut shortcut) {
    switch (shortcut) {
    case platform::Shortcut::help: return views::Key::help;
    case platform::Shortcut::zoom_in: return views::Key::zoom_in;
    case platform::Shortcut::zoom_out: return views::Key::zoom_out;
    case platform::Shortcut::zoom_reset: return views::Key::zoom_reset;
    case platform::Shortcut::mute: return views::Key::mute;
    case platform::Shortcut::quit: break;
    }
    return views::Key::quit;
}

} // namespace

views::Input input_with(const platform::Strokes& strokes) {
    auto input = views::input_of_imgui();
    input.held = strokes.held;
    for (const auto shortcut : strokes.shortcuts) input.keys.push_back(key_of(shortcut));
    return input;
}

} // namespace aplomo::app
