#pragma once

#include <rapidjson/document.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::tests {

/// The full scenario without anything that a check finds fault with.
std::string good_scenario_text();

/// The program in this process, with a home of its own: a library with that scenario, the small rubric, and
/// no attempts yet. Each run starts with empty outputs.
class Console {
  public:
    explicit Console(Language language = Language::en);

    /// Runs `aplomo ARGUMENTS` with `input` typed in; gives the exit code.
    int run(const std::vector<std::string>& arguments, const std::string& input = {});

    /// The same, reading from a stream.
    int run_with(const std::vector<std::string>& arguments, std::istream& in);

    /// Plays a script of the full scenario; gives the exit code.
    int play_script(const std::string& script, const std::vector<std::string>& more = {});

    const std::string& out() const { return out_; }
    const std::string& err() const { return err_; }

    /// What was written to `out`, as JSON; fails the test when it is none.
    rapidjson::Document json() const;

    /// Writes scenarios/<id>/scenario.yaml and gives its path.
    std::filesystem::path write_scenario(const std::string& id, const std::string& text) const;

    std::filesystem::path path(const std::string& name) const { return folder_.path() / name; }
    const TemporaryFolder& folder() const { return folder_; }

    /// The file where attempts are kept.
    std::filesystem::path store() const { return places_.data / "attempts.db"; }

    /// The ids that `attempts list` shows, newest first.
    std::vector<std::string> attempts();

    /// The row of `attempts list` of an attempt.
    std::string row(const std::string& id);

    /// From now on a person sits at a terminal.
    void sit_down() { person_ = true; }

    std::filesystem::path settings() const { return places_.config / "settings"; }
    void write_settings(const std::string& text) const;

    /// How often a window was asked for.
    int windows() const { return windows_; }

  private:
    TemporaryFolder folder_;
    machine::Places places_;
    Language language_;
    std::string out_, err_;
    bool person_ = false;
    int windows_ = 0;
};

bool contains(const std::string& text, const std::string& part);

/// With every `old` made `fresh`.
std::string replaced(std::string text, const std::string& old, const std::string& fresh);

} // namespace aplomo::tests
