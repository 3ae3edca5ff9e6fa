#include "desktop/app/read_aloud.hpp"

#include <utility>

#include "desktop/views/aloud.hpp"

namespace aplomo::app {

void ReadAloud::listen(views::Frame& frame, const screens::Shell& shell) {
    written_.clear();
    if (shell.self_voicing) frame.written = &written_;
}

std::optional<std::string> ReadAloud::words(const views::Frame& frame, const screens::Shell& shell,
                                            const std::string& title) {
    if (!shell.self_voicing) return title_.clear(), std::nullopt;
    const bool opened = std::exchange(title_, title) != title;
    const auto reached = frame.memory.focus_shown ? views::focus_aloud(frame) : std::string{};
    const bool moved = std::exchange(said_, reached) != reached && !reached.empty();
    if (!opened && !moved) return {};
    return opened && !reached.empty() ? title + ". " + reached : opened ? title : reached;
}

} // namespace aplomo::app
