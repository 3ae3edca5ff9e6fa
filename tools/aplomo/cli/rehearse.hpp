#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "conversation/run.hpp"
#include "diagnostics/finding.hpp"
#include "machine/places.hpp"
#include "scoring/scorecard.hpp"
#include "script/library.hpp"

namespace aplomo::cli {

enum class RehearseFormat { text, json };

struct RehearseOptions {
    std::vector<std::string> paths; ///< as for check, and .talk files
    RehearseFormat format = RehearseFormat::text;
    std::string rubric; ///< a file; empty: the shipped one
};

/// `aplomo rehearse`: plays the talks that stand beside scenarios, and tells which do not hold.
int rehearse(const RehearseOptions& options, const machine::Places& places, Terminal& terminal);

/// What came of one talk.
struct TalkReport {
    std::filesystem::path file;
    std::string source;
    std::string variant; ///< id; empty when the scenario has none, or not the one that the talk names
    std::vector<diagnostics::Finding> findings;
    std::optional<conversation::Run> run;        ///< as far as it could be played
    std::optional<scoring::Scorecard> scorecard; ///< of a run that reached an ending
};

/// What came of the talks of one scenario. Without a scenario (errors in the file) no talk was played.
struct TalksReport {
    script::Opened opened;
    std::vector<TalkReport> talks;
};

/// The talks beside a scenario file, in the order of their names.
std::vector<std::filesystem::path> talks_beside(const std::filesystem::path& scenario);

void print_text(const TalksReport& report, Terminal& terminal);
void print_json(const std::vector<TalksReport>& reports, Terminal& terminal);

} // namespace aplomo::cli
