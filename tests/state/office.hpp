#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "desktop/state/desk.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::tests {

/// A desk with a library of its own: the full scenario and, after it, `other`, a second one without briefing
/// by e-mail. Each action comes ten seconds after the one before; attempts are called a1, a2…
class Office {
  public:
    enum class Keeps { attempts, nothing };

    explicit Office(Keeps keeps = Keeps::attempts, Language language = Language::en);

    /// Opens the desk anew, as a program started again does.
    void open_desk();
    void open_desk_without_waiting();

    state::Desk& desk() { return *desk_; }
    void act(const screens::Action& action);
    /// Nadia trains the team Support, of herself and Omar; the desk is opened anew.
    void found_team();

    /// Without waiting for what it began in the background.
    void only_act(const screens::Action& action);

    /// Waits for what is done in the background.
    void let_it_finish();

    /// Time goes by.
    void wait(std::chrono::seconds time) { now_ += time; }

    /// Waits until nothing is worked out any more and what came of it is shown.
    void settle();

    /// Plays replies by their texts' beginnings.
    void say(const std::vector<std::string>& beginnings);

    /// Plays the last reply shown, which in these scenarios is not a good one.
    void say_last();

    /// Opens a scenario, reads nothing, starts.
    void start(const std::string& scenario = "full");

    /// A whole conversation of the full scenario, to its debrief.
    void play_whole();

    /// A conversation of the full scenario that passes, to the library.
    void pass();

    /// The screen shown; fails the test when it is another.
    template <typename Screen>
    const Screen& shows() const {
        const auto* screen = std::get_if<Screen>(&desk_->screen());
        REQUIRE(screen != nullptr);
        return *screen;
    }

    /// A card of the library, which must be shown; fails the test when there is none.
    const screens::ScenarioCard& card(const std::string& id) const;

    const std::string& notice() const { return desk_->shell().notice; }
    /// The words of the newest toast; empty: there is none.
    std::string toast() const {
        const auto& toasts = desk_->shell().toasts;
        return toasts.empty() ? std::string{} : toasts.back().words;
    }

    /// Saves a scenario as an editor does: beside it, then renamed over it. Tells the desk.
    void save(const std::string& id, const std::string& text);
    void reload(const std::string& id);
    /// Puts a scenario there and tells nobody.
    void put(const std::string& id, const std::string& text);
    /// Tells the desk of every folder that it watches.
    void look_at_folders();
    std::filesystem::path file_of(const std::string& id) const {
        return folder_.path() / "scenarios" / id / "scenario.yaml";
    }
    std::filesystem::path documents() const { return folder_.path() / "documents"; }
    std::filesystem::path store_file() const { return folder_.path() / "attempts.db"; }

    /// What the store has, newest first.
    std::vector<attempts::Attempt> kept() const;

    std::filesystem::path settings_file() const { return folder_.path() / "config/aplomo/settings"; }
    /// From now on the folder of the settings cannot be made.
    void in_the_way_of_settings() const { folder_.write("config", "a file"); }

    /// Opens the desk anew, for the first time.
    void greet();

    /// Time passes.
    void wait(int seconds);

    std::uint64_t seed = 0;     ///< of the next conversation
    screens::Settings settings; ///< that the next desk begins with
    bool greets = false;        ///< it says hello where the file of the settings is missing
    /// What the next desk hands over to a server by; empty: there is none.
    std::function<attempts::Delivery()> deliver;
    /// What the next desk asks before it tries a busy store again; empty: nothing.
    std::function<bool()> store_is_free;
    /// What the next desk opens folders by.
    std::function<bool(const std::filesystem::path&)> open_folder;
    std::function<void(const std::string&)> copy;

  private:
    TemporaryFolder folder_;
    Keeps keeps_;
    bool leads_ = false; ///< the desk is told where teams are
    int ids_ = 0;
    state::Moment now_;
    std::unique_ptr<state::Desk> desk_;
};

std::string other_scenario_text();

/// With the first `old` made `fresh`; fails the test when there is none.
std::string changed(std::string text, const std::string& old, const std::string& fresh);

} // namespace aplomo::tests
