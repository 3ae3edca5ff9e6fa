#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/journal.hpp"
#include "cli/play.hpp"
#include "conversation/run.hpp"

namespace aplomo::cli {

/// One conversation being played in the terminal.
struct Session {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::size_t variant = 0;
    std::uint64_t seed = 0;
    attempts::Mode mode = attempts::Mode::practice;
    Language language = Language::en; ///< of the conversation
    analysis::Study study;
    conversation::Run run;
    attempts::Journal journal;
    std::string typed{}; ///< own words for the decision to come; empty: none

    std::string text(const Text& of) const { return fill(of, *scenario, variant, language); }
};

/// Takes an open reply and keeps it, and the own words with it.
void choose(Session& session, scenario::Index reply, std::int64_t milliseconds);

/// In guided mode, once there is a decision to take back.
bool may_go_back(const Session& session);

/// Takes the last decision back; it must be allowed.
void go_back(Session& session);

/// The open replies in the order in which they are shown: shuffled in an assessment.
std::vector<scenario::Index> shown_replies(const Session& session);

/// The open reply of an id or of the number shown; nothing when there is none such.
std::optional<scenario::Index> find_shown(const Session& session, const std::string& word);

/// Grades the finished run and seals the attempt.
void seal(Session& session);

} // namespace aplomo::cli
