#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "attempts/beginning.hpp"
#include "attempts/journal.hpp"
#include "conversation/run.hpp"

namespace aplomo::tests {

/// A conversation of the full scenario (support/full.yaml) and its journal, played as a program plays it.
struct Play {
    conversation::Run run;
    attempts::Journal journal;

    /// Chooses open replies by their ids, one after the other, and keeps each.
    void choose(const std::vector<std::string>& replies);
    /// Seals the finished run.
    void seal();
};

/// The replies that lead from the start to the end when the history was read.
inline const std::vector<std::string> whole_run{"listen", "check", "options"};

/// What an attempt of the full scenario begins with: the history read, variant julia, the largest seed but
/// two.
attempts::Beginning beginning(const std::string& id);

/// Begins; the store may be null. Without a scenario it is the full one.
Play begin(attempts::Store* store, const std::string& id,
           std::shared_ptr<const scenario::Scenario> scenario = nullptr);

/// Goes on with a kept attempt; fails the test when it cannot be rebuilt.
Play resume(attempts::Store& store, const std::string& id);

/// A whole conversation, sealed.
void keep_whole_run(attempts::Store& store, const std::string& id);

/// The ids of an attempt's replies.
std::vector<std::string> replies_of(const attempts::Attempt& attempt);

/// "sqlite:" and the path.
std::string address_of(const std::filesystem::path& file);

} // namespace aplomo::tests
