#pragma once

#include "analysis/cues.hpp"
#include "analysis/text_model.hpp"

namespace aplomo::analysis {

/// Can a catalogue of scenarios be passed without understanding it? One scenario has too few questions to
/// prove a cue, so all are asked together.
struct Guessability {
    std::size_t scenarios = 0; ///< that have a question
    std::size_t questions = 0;
    std::vector<CueScore> cues;
    std::vector<ModelScore> model; ///< empty with fewer than two scenarios that share a language

    bool too_few() const { return model.empty(); }
};

Guessability guessability(std::span<const Quiz> quizzes);

/// `cue-leaks` for each cue that leaks, `text-leaks` for each language whose wording as a whole does; they
/// are of no single file, so the caller says where they point to.
std::vector<diagnostics::Finding> guessability_findings(const Guessability& guessability,
                                                        const diagnostics::Place& place);

} // namespace aplomo::analysis
