#pragma once

#include <chrono>
#include <functional>
#include <iosfwd>
#include <set>
#include <string>

#include "desktop/app/dress.hpp"
#include "desktop/app/read_aloud.hpp"
#include "desktop/platform/sound.hpp"
#include "desktop/platform/watch.hpp"
#include "desktop/platform/window.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/views/memory.hpp"

namespace aplomo::app {

/// The loop: what the desk shows is drawn, what the person asks for is told to the desk.
class Desktop {
  public:
    /// All of them must outlive it. What the machine lacks is told in the window, and to `err` for whoever
    /// looks after the machine.
    Desktop(platform::Window& window, platform::Sound& sound, state::Desk& desk,
            platform::CatalogueFolders catalogues, std::ostream& err);

    /// Until the person wants to quit. `presented` is called once, after the first frame.
    void run(const std::function<void()>& presented);

  private:
    using Clock = std::chrono::steady_clock;

    void draw();
    void rest();
    Clock::time_point tick_due() const;
    bool catch_up();
    bool look_at_files();
    void play();
    void tell(const std::string& lacking);
    void read_aloud(const views::Frame& frame, const std::string& title);

    platform::Window& window_;
    platform::Sound& sound_;
    state::Desk& desk_;
    std::ostream& err_;
    Dress dress_;
    ReadAloud aloud_;
    views::Memory memory_;
    platform::Watch watch_;
    Clock::time_point frame_due_;
    Clock::time_point look_due_;
    std::set<platform::Silence> told_silences_;
};

} // namespace aplomo::app
