#include "desktop/sample.hpp"

#include <iterator>
#include <stdexcept>

#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

std::vector<Sample> samples(const std::string& language) {
    const Chooser in(language == "es");
    std::vector<Sample> all;
    for (const auto of_screen :
         {home_samples, briefing_samples, conversation_samples, channel_samples, debrief_samples,
          attempts_samples, findings_samples, handbook_samples, progress_samples, team_samples, lock_samples,
          replies_samples, settings_samples, around_samples}) {
        auto some = of_screen(in);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

screens::Screen sample(const std::string& name, const std::string& language) {
    for (auto& each : samples(language))
        if (each.name == name) return std::move(each.screen);
    throw std::out_of_range("no sample " + name);
}

} // namespace aplomo::tests
