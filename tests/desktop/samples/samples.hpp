#pragma once

#include <vector>

#include "desktop/sample.hpp"
#include "desktop/samples/cast.hpp"

namespace aplomo::tests {

// The samples of each screen, by file.

std::vector<Sample> home_samples(const Chooser& in);
std::vector<Sample> briefing_samples(const Chooser& in);
std::vector<Sample> conversation_samples(const Chooser& in);
std::vector<Sample> channel_samples(const Chooser& in);
std::vector<Sample> debrief_samples(const Chooser& in);
std::vector<Sample> attempts_samples(const Chooser& in);
std::vector<Sample> findings_samples(const Chooser& in);
std::vector<Sample> handbook_samples(const Chooser& in);
std::vector<Sample> progress_samples(const Chooser& in);
std::vector<Sample> team_samples(const Chooser& in);
std::vector<Sample> lock_samples(const Chooser& in);
std::vector<Sample> replies_samples(const Chooser& in);
std::vector<Sample> settings_samples(const Chooser& in);
std::vector<Sample> around_samples(const Chooser& in);

} // namespace aplomo::tests
