#include "cli/demo_player.hpp"

#include <algorithm>

#include "scoring/scorecard.hpp"

namespace aplomo::cli {
namespace {

std::int64_t value_of(const analysis::Study& study, const conversation::Step& step) {
    return weigh(step.points, study.scenario->weights) + scoring::best_after(study, step);
}

} // namespace

std::uint64_t DemoPlayer::roll(std::uint64_t below) {
    // SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators",
    // 2014).
    std::uint64_t z = (seed_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return (z ^ (z >> 31)) % below;
}

const analysis::Study& DemoPlayer::study(const std::shared_ptr<const scenario::Scenario>& scenario,
                                         std::size_t variant) {
    const auto key = std::pair(scenario->id, variant);
    const auto found = studies_.find(key);
    return found != studies_.end() ? found->second
                                   : studies_.emplace(key, analysis::study(scenario, variant)).first->second;
}

scenario::Index DemoPlayer::choice(const analysis::Study& study, const conversation::Run& run, int skill) {
    const auto open = run.open();
    if (roll(100) >= static_cast<std::uint64_t>(skill)) return open.positions[roll(open.count)];
    return *std::max_element(open.begin(), open.end(), [&](auto a, auto b) {
        return value_of(study, conversation::take(*study.scenario, run.state(), a)) <
               value_of(study, conversation::take(*study.scenario, run.state(), b));
    });
}

conversation::Run DemoPlayer::play(const std::shared_ptr<const scenario::Scenario>& scenario,
                                   std::size_t variant, int skill) {
    const auto& known = study(scenario, variant);
    const auto& openings = known.space.openings;
    conversation::Run run(scenario, variant, openings[roll(openings.size())].read);
    go_on(run, skill);
    return run;
}

void DemoPlayer::go_on(conversation::Run& run, int skill) {
    const auto& known = study(run.shared_scenario(), run.transcript().variant);
    while (!run.finished()) run.choose(choice(known, run, skill));
}

} // namespace aplomo::cli
