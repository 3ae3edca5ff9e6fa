#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/language.hpp"
#include "scenario/phase.hpp"
#include "scoring/scorecard.hpp"

namespace aplomo::attempts {

/// How a conversation is played. Guided and practice runs never count as assessment.
enum class Mode { guided, practice, assessment };

inline constexpr std::array<std::string_view, 3> mode_ids{"guided", "practice", "assessment"};
constexpr std::string_view id_of(Mode mode) { return mode_ids[static_cast<std::size_t>(mode)]; }
std::optional<Mode> mode_of(std::string_view id);

/// One decision as it is kept.
struct KeptDecision {
    std::string reply;             ///< id
    std::int64_t milliseconds = 0; ///< taken to decide; 0 when nobody measured
    std::string typed;             ///< the trainee's own words, if any
    bool operator==(const KeptDecision&) const = default;
};

/// What an attempt was worth when it was sealed. A claim: what is shown to others is recomputed from the
/// decisions.
struct Seal {
    std::string ending; ///< id
    scoring::Scorecard scorecard;
    bool operator==(const Seal&) const = default;
};

/// That an attempt began in the middle of another one.
struct Retry {
    std::string of;           ///< id of the attempt that was tried again
    std::size_t replayed = 0; ///< how many of its decisions were taken over, not decided anew
    bool operator==(const Retry&) const = default;
};

/// A kept run: its decisions, and the fingerprints of the texts that they were taken in.
struct Attempt {
    std::string id; ///< UUID, version 4
    std::string person;
    std::string scenario; ///< id
    std::string scenario_fingerprint;
    std::string rubric_fingerprint;
    std::string variant; ///< id; empty when the scenario has no variants
    std::uint64_t seed = 0;
    Mode mode = Mode::practice;
    Language language = Language::en;
    std::string started; ///< ISO 8601, UTC: "2026-11-22T09:30:00Z"
    std::string program_version;
    std::optional<Retry> retry;    ///< nothing: played from the start
    std::vector<std::string> read; ///< ids of the dossier items read
    std::vector<KeptDecision> decisions;
    std::optional<Seal> seal; ///< nothing: not finished
    /// What of its rows no program has written and cannot be read ("seed", "mode", "cost"…), so that it never
    /// agrees; empty: all can.
    std::string unreadable;
};

/// Whether an attempt counts for what a person can do: finished, and every decision taken without having seen
/// a debrief of it. A retry is practice and never counts. A guided attempt counts as played, and shows no
/// score, best or pass either, since the coach told each of its decisions.
inline bool counts(const Attempt& attempt) { return attempt.seal && !attempt.retry; }

/// Whether one of a person's attempts is an assessment of a scenario that is not finished: until it is, or is
/// discarded, nothing of that scenario is practised or looked back on.
bool is_being_assessed(const std::vector<Attempt>& attempts, const std::string& scenario);

} // namespace aplomo::attempts
