#include <benchmark/benchmark.h>

#include "bench/models.hpp"
#include "conversation/step.hpp"
#include "support/dice.hpp"

namespace aplomo::bench {
namespace {

constexpr int at_once = 1000;

/// Conversations with a trainee who replies at random: which replies are open, one is taken, and so on; after
/// an ending the next conversation begins.
void step(benchmark::State& state, std::size_t turns) {
    const auto scenario =
        model({.turns = turns, .cyclic = true, .states = 200.0 * static_cast<double>(turns)});
    const auto first = conversation::first_state(*scenario, 0);
    tests::Dice dice(1);
    auto at = first;
    for (auto _ : state)
        for (int i = 0; i < at_once; ++i) {
            const auto open = conversation::open_replies(*scenario, at);
            if (open.count == 0) {
                at = first;
                continue;
            }
            const auto taken = conversation::take(*scenario, at, open.positions[dice.roll(open.count)]);
            at = taken.to.kind == scenario::Target::Kind::turn ? taken.state : first;
            benchmark::DoNotOptimize(taken);
        }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * at_once);
}

void step_1k(benchmark::State& state) { step(state, 1000); }
void step_100k(benchmark::State& state) { step(state, 100'000); }

BENCHMARK(step_1k)->Unit(benchmark::kMicrosecond);
BENCHMARK(step_100k)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace aplomo::bench
