#include "desktop/app/read_aloud.hpp"

#include <utility>

#include "desktop/views/aloud.hpp"
#include "desktop/views/edit.hpp"

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
    if (!shell.self_voicing) return title_.clear(), notice_.clear(), std::nullopt;
    const bool opened = std::exchange(title_, title) != title;
    const auto reached = frame.memory.focus_shown ? views::focus_aloud(frame) : std::string{};
    const bool moved = std::exchange(said_, reached) != reached && !reached.empty();
    const auto add = [&](const std::string& words) {
        if (!said.empty() && !words.empty()) said += said.back() == '.' ? " " : ". ";
        said += words;
    };
    if (std::exchange(notice_, shell.notice) != shell.notice) add(shell.notice);
    if (opened) add(title);
    const bool stayed = std::exchange(focus_, frame.memory.focus) == frame.memory.focus;
    if (opened || (moved && !(stayed && frame.memory.typing))) add(reached);
    if (moved && stayed && frame.memory.typing) add(typed_);
    if (moved || !stayed) typed_.clear();
    for (const char32_t letter : frame.input.typed) typed_ += views::utf8(letter);
    return said.empty() ? std::nullopt : std::optional(std::move(said));
}

} // namespace aplomo::app
