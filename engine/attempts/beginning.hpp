#pragma once

#include <string>

#include "attempts/attempt.hpp"
#include "conversation/run.hpp"

namespace aplomo::attempts {

/// Who plays, when and how: what an attempt keeps besides the conversation itself.
struct Circumstances {
    std::string id; ///< a fresh UUID, version 4
    std::string person;
    std::uint64_t seed = 0;
    Mode mode = Mode::practice;
    Language language = Language::en;
    std::string started; ///< ISO 8601, UTC
    std::string program_version;
    std::optional<Retry> retry = {};
};

/// An attempt about to begin, and the canonical texts that its fingerprints stand for.
struct Beginning {
    Attempt attempt;
    std::string scenario_text;
    std::string rubric_text;
};

/// The beginning of a run that has been briefed and not yet gone further.
Beginning beginning(const conversation::Run& run, const Circumstances& circumstances);

} // namespace aplomo::attempts
