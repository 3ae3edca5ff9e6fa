#include "every_run.hpp"

#include <algorithm>

namespace aplomo::tests {
namespace {

using conversation::Run;
using scenario::Index;
using scenario::Points;
using scenario::Scenario;

std::string written(const scenario::State& state) {
    auto text = std::to_string(state.turn) + "|" + std::to_string(state.patience) + "|" +
                std::to_string(state.facts) + "|" + std::to_string(state.used);
    for (const auto meter : state.meters) text += "|" + std::to_string(meter);
    return text;
}

void add(Axes& sum, const Points& points, const scenario::Weights& weights) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        sum[i + 1] += points[i];
        sum[0] += std::int64_t{points[i]} * weights[i];
    }
}

class Player {
  public:
    explicit Player(std::shared_ptr<const Scenario> scenario) : scenario_(std::move(scenario)) {}

    void begin(std::size_t variant, std::vector<Index> read, double probability) {
        const Run run(scenario_, variant, std::move(read));
        PlayedRun played;
        played.probability = probability;
        add(played.value, run.transcript().briefing.points, scenario_->weights);
        play_on(run, played);
    }

    std::vector<PlayedRun> runs;

  private:
    void play_on(const Run& run, const PlayedRun& so_far) {
        if (run.finished()) {
            runs.push_back(so_far);
            runs.back().decisions = conversation::decisions(run);
            runs.back().ending = run.ending();
            runs.back().last =
                written(run.state()) + (run.ending() ? "#" + std::to_string(*run.ending()) : "");
            return;
        }
        const auto open = run.open();
        for (std::size_t i = 0; i < open.count; ++i) {
            auto next = run;
            const auto reply = open.positions[i];
            const auto& step = next.choose(reply);
            auto played = so_far;
            played.probability /= static_cast<double>(open.count);
            played.played.push_back(
                {written(run.state()), run.state().turn, reply, open.count, i, step.points, so_far.value});
            add(played.value, step.points, scenario_->weights);
            play_on(next, played);
        }
    }

    std::shared_ptr<const Scenario> scenario_;
};

} // namespace

std::vector<PlayedRun> every_run(const std::shared_ptr<const Scenario>& scenario, std::size_t variant) {
    const std::size_t items = scenario->briefing ? scenario->briefing->dossier.size() : 0;
    const std::size_t reads = scenario->briefing ? scenario->briefing->reads : 0;
    std::vector<std::vector<Index>> sets;
    for (std::uint32_t bits = 0; bits < (1u << items); ++bits) {
        std::vector<Index> set;
        for (Index item = 0; item < items; ++item)
            if ((bits >> item & 1u) != 0) set.push_back(item);
        if (set.size() <= reads) sets.push_back(set);
    }
    Player player(scenario);
    for (const auto& set : sets) player.begin(variant, set, 1.0 / static_cast<double>(sets.size()));
    return std::move(player.runs);
}

Range range_of(const std::vector<PlayedRun>& runs) {
    Range range{runs.front().value, runs.front().value};
    for (const auto& run : runs)
        for (std::size_t axis = 0; axis < 4; ++axis) {
            range.best[axis] = std::max(range.best[axis], run.value[axis]);
            range.worst[axis] = std::min(range.worst[axis], run.value[axis]);
        }
    return range;
}

bool reaches(const Range& range, std::size_t axis, std::int64_t value, int mark) {
    return 100 * (value - range.worst[axis]) >= mark * (range.best[axis] - range.worst[axis]);
}

} // namespace aplomo::tests
