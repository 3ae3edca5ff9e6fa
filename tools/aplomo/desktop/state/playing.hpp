#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/beginning.hpp"
#include "attempts/journal.hpp"
#include "company/assignments.hpp"
#include "conversation/run.hpp"
#include "desktop/state/studies.hpp"

namespace aplomo::state {

using Moment = std::chrono::system_clock::time_point;

/// A conversation about to begin: the dossier is on the desk.
struct Preparing {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::size_t variant = 0;
    std::uint64_t seed = 0;
    std::vector<scenario::Index> read; ///< in the order of reading
    attempts::Mode mode = attempts::Mode::guided;
    std::optional<company::Due> given{}; ///< it is done for somebody who gave it
};

/// A conversation under way. Its study is made meanwhile, so that the debrief need not wait.
struct Playing {
    conversation::Run run;
    std::size_t variant = 0;
    std::uint64_t seed = 0;
    attempts::Mode mode = attempts::Mode::practice;
    Language language = Language::en; ///< of the conversation
    attempts::Journal journal;
    ComingStudy study;
    Moment begun;
    Moment asked;            ///< when the replies now open were shown
    std::string typed{};     ///< own words for the decision to come
    std::string draft{};     ///< written for it and skipped: there again when they are asked for
    bool said_first = false; ///< they were asked for already

    const scenario::Scenario& scenario() const { return run.scenario(); }
    std::string text(const Text& of) const { return fill(of, scenario(), variant, language); }
};

Playing begin(const Preparing& preparing, const attempts::Circumstances& circumstances,
              attempts::Store* store, Studies& studies, Moment now);

/// The same where the study of its scenario and variant is made already.
Playing begin(const Preparing& preparing, const attempts::Circumstances& circumstances,
              attempts::Store* store, ComingStudy study, Moment now);

/// Goes on with a kept attempt; its run must have been rebuilt from the store.
Playing resume(const attempts::Attempt& attempt, conversation::Run run, attempts::Store* store,
               Studies& studies, Moment now);

/// The open replies in the order in which they are shown: words first, then acts, which stand apart from
/// them, a breath last.
std::vector<scenario::Index> shown_replies(const Playing& playing);

/// Keeps the own words with it; the next decision has none yet.
void choose(Playing& playing, scenario::Index reply, Moment now);

/// Takes the last decision back; there must be one.
void go_back(Playing& playing, Moment now);

} // namespace aplomo::state
