#include "desktop/app/desktop.hpp"

#include <algorithm>
#include <ostream>

#include "desktop/app/keys.hpp"
#include "desktop/app/title.hpp"
#include "desktop/views/theme.hpp"
#include "desktop/views/window.hpp"

namespace aplomo::app {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds frame_time(16);     // what moves is drawn this often at most
constexpr milliseconds between_looks(500); // at files, and at the clock of the conversation
constexpr milliseconds between_ticks(50);  // at what is done in the background
constexpr milliseconds between_parts(50);  // of what is heard: the next one begins so late at most
constexpr float longest_sleep = 3600;      // seconds

} // namespace

Desktop::Desktop(platform::Window& window, platform::Sound& sound, state::Desk& desk,
                 platform::CatalogueFolders catalogues, std::ostream& err)
    : window_(window), sound_(sound), desk_(desk), err_(err), dress_(std::move(catalogues)) {}

void Desktop::run(const std::function<void()>& presented) {
    draw();
    presented();
    if (const auto advice = dress_.missing_fonts(); !advice.empty()) tell(advice);
    while (!desk_.wants_to_quit()) {
        rest();
        draw();
    }
}

void Desktop::draw() {
    const auto size = window_.size();
    frame_due_ = Clock::now() + std::chrono::hours(1);
    if (size.width <= 0 || size.height <= 0) return;
    const auto& shell = desk_.shell();
    dress_.fit(shell, window_);
    const auto title = title_of(desk_.screen(), dress_.words());
    window_.call(title);
    auto input = input_with(window_.begin_frame());
    input.voice = sound_.voice();
    auto frame = views::begin_frame(size.width, size.height, dress_.fonts(), views::theme_of(shell.theme),
                                    dress_.words(), std::move(input), memory_);
    aloud_.listen(frame, shell);
    const auto action = views::draw(desk_.screen(), shell, frame);
    window_.present();
    read_aloud(frame, title);
    const auto wake_in = std::chrono::duration<float>(std::min(memory_.wake_in, longest_sleep));
    frame_due_ = Clock::now() +
                 std::max<Clock::duration>(std::chrono::duration_cast<Clock::duration>(wake_in), frame_time);
    if (!action) return;
    desk_.apply(*action, std::chrono::system_clock::now());
    frame_due_ = Clock::now();
}

void Desktop::read_aloud(const views::Frame& frame, const std::string& title) {
    const auto words = aloud_.words(frame, desk_.shell(), title);
    if (words) sound_.read_aloud(*words, desk_.shell().language);
}

/// Sleeps until a frame is due.
void Desktop::rest() {
    bool due = false;
    while (!due) {
        auto until = std::min({frame_due_, look_due_, tick_due()}) - Clock::now();
        if (sound_.playing()) until = std::min<Clock::duration>(until, between_parts);
        due = window_.wait(std::max(0.0, std::chrono::duration<double>(until).count()));
        due |= catch_up();
        due |= Clock::now() >= frame_due_;
    }
}

Desktop::Clock::time_point Desktop::tick_due() const {
    return desk_.busy() ? Clock::now() + between_ticks : Clock::time_point::max();
}

/// What happened without the person; whether it changed what is shown.
bool Desktop::catch_up() {
    if (window_.take_close_request()) desk_.apply(screens::Quit{}, std::chrono::system_clock::now());
    const bool changed = desk_.tick(std::chrono::system_clock::now());
    const bool spoke = sound_.voice().has_value();
    play();
    return look_at_files() || changed || spoke != sound_.voice().has_value();
}

bool Desktop::look_at_files() {
    if (Clock::now() < look_due_) return false;
    look_due_ = Clock::now() + between_looks;
    watch_.keep(desk_.watched());
    const auto changed = watch_.changed();
    for (const auto& path : changed) desk_.reload(path);
    return !changed.empty();
}

void Desktop::play() {
    const auto& shell = desk_.shell();
    sound_.set({shell.muted, shell.volume, shell.speed});
    if (const auto hearing = desk_.take_hearing()) sound_.hear(*hearing);
    sound_.step();
    const auto trouble = sound_.take_trouble();
    if (trouble == platform::Silence::none || !told_silences_.insert(trouble).second) return;
    tell(platform::sentence(trouble, dress_.words()));
}

void Desktop::tell(const std::string& lacking) {
    err_ << lacking << '\n';
    desk_.tell(lacking);
}

} // namespace aplomo::app
