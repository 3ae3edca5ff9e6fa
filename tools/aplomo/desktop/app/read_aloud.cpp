#include "desktop/app/read_aloud.hpp"

#include <utility>

#include "desktop/views/aloud.hpp"

namespace aplomo::app {

void ReadAloud::listen(views::Frame& frame, const screens::Shell& shell) {
    written_.clear();
    if (shell.self_voicing) frame.written = &written_;
}

std::string ReadAloud::new_toasts(const screens::Shell& shell) {
    std::string words;
    for (const auto& toast : shell.toasts) {
        if (toast.id <= told_) continue;
        words += (words.empty() ? "" : " ") + toast.words;
        told_ = toast.id;
    }
    return words;
}

std::optional<std::string> ReadAloud::words(const views::Frame& frame, const screens::Shell& shell,
                                            const std::string& title) {
    auto said = new_toasts(shell);
    if (!shell.self_voicing) return title_.clear(), std::nullopt;
    const bool opened = std::exchange(title_, title) != title;
    const auto reached = frame.memory.focus_shown ? views::focus_aloud(frame) : std::string{};
    const bool moved = std::exchange(said_, reached) != reached && !reached.empty();
    const auto add = [&](const std::string& words) {
        if (!said.empty() && !words.empty()) said += said.back() == '.' ? " " : ". ";
        said += words;
    };
    if (opened) add(title);
    if (opened || moved) add(reached);
    return said.empty() ? std::nullopt : std::optional(std::move(said));
}

} // namespace aplomo::app
