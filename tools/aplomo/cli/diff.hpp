#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "rehearsal/changes.hpp"
#include "rehearsal/result.hpp"

namespace aplomo::cli {

enum class DiffFormat { text, json };

struct DiffOptions {
    std::string old_path; ///< each names one scenario, as for play
    std::string new_path;
    DiffFormat format = DiffFormat::text;
    std::string rubric; ///< a file; empty: the shipped one
    std::string store;  ///< "sqlite:PATH", whose attempts are compared; empty or "none": no attempts
    std::string login;  ///< of this machine, who looks
};

/// `aplomo diff`: what a new text of a scenario changes, and how the kept talks and attempts come out in
/// both.
int diff(const DiffOptions& options, const machine::Places& places, Terminal& terminal);

/// How a kept run comes out in both texts.
struct KeptRun {
    std::string name;   ///< the talk's file, or the attempt's id
    std::string person; ///< of an attempt
    std::string started;
    rehearsal::Result before;
    rehearsal::Result after;
};

/// One of the two texts.
struct DiffSide {
    std::filesystem::path file;
    std::string id;
    std::string fingerprint;
};

struct DiffReport {
    DiffSide before;
    DiffSide after;
    std::vector<rehearsal::Change> changes;
    std::vector<KeptRun> talks;
    std::vector<KeptRun> attempts;
};

void print_text(const DiffReport& report, Terminal& terminal);
void print_json(const DiffReport& report, Terminal& terminal);

} // namespace aplomo::cli
