#include <benchmark/benchmark.h>

#include <cstring>
#include <fstream>
#include <span>
#include <string>

#include "analysis/bounds.hpp"
#include "analysis/values.hpp"
#include "analysis/visit.hpp"
#include "bench/models.hpp"

namespace aplomo::bench {
namespace {

using analysis::Large;
using analysis::Word;

/// More than ten million states, from a thousand turns.
std::shared_ptr<const scenario::Scenario> large_model() {
    return model({.turns = 1000, .cyclic = true, .states = 9'000'000});
}

/// What exploring the large model asks the index, in the same order: for each open reply that does not end
/// the run, the state it leads to.
const Large<Word>& offers() {
    static const auto offers = [] {
        const auto space = analysis::explore(*large_model(), 0);
        const auto& packing = space.states.packing();
        Large<Word> words;
        analysis::visit_forwards(space, [&](std::uint32_t, std::span<const analysis::Arrow> arrows) {
            for (const auto arrow : arrows)
                if (!arrow.ends()) words.push_back(packing.pack<1>(space.states[arrow.state()]).word[0]);
        });
        return words;
    }();
    return offers;
}

/// The quickest set of words there is here: one array, at most half full, grown by doubling, asked in batches
/// whose memory is called for beforehand.
class PlainSet {
  public:
    void offer(std::span<const Word> batch) {
        for (const auto word : batch) __builtin_prefetch(&slots_[start(word)], 1);
        for (const auto word : batch) {
            auto at = start(word);
            while (slots_[at] != empty && slots_[at] != word) at = (at + 1) & (slots_.size() - 1);
            if (slots_[at] == word) continue;
            slots_[at] = word;
            if (++used_ * 2 > slots_.size()) grow();
        }
    }
    std::size_t size() const { return used_; }

  private:
    static constexpr Word empty = 0; ///< no state's: patience is at least 1

    std::size_t start(Word word) const { return analysis::hash(analysis::Words<1>{{word}}) >> shift_; }

    void grow() {
        const auto old = std::exchange(slots_, Large<Word>(slots_.size() * 2));
        --shift_;
        for (const auto word : old) {
            if (word == empty) continue;
            auto at = start(word);
            while (slots_[at] != empty) at = (at + 1) & (slots_.size() - 1);
            slots_[at] = word;
        }
    }

    Large<Word> slots_ = Large<Word>(1024);
    unsigned shift_ = 64 - 10;
    std::size_t used_ = 0;
};

void tell(benchmark::State& state, std::size_t states, std::size_t arrows) {
    const auto times = static_cast<double>(state.iterations());
    state.counters["states"] = static_cast<double>(states);
    state.counters["states/s"] = {static_cast<double>(states) * times, benchmark::Counter::kIsRate};
    state.counters["offers/s"] = {static_cast<double>(arrows) * times, benchmark::Counter::kIsRate};
}

void set_offers(benchmark::State& state) {
    const auto& words = offers();
    std::size_t size = 0;
    for (auto _ : state) {
        PlainSet set;
        for (std::size_t first = 0; first < words.size(); first += 64)
            set.offer(std::span(words).subspan(first, std::min<std::size_t>(64, words.size() - first)));
        size = set.size();
    }
    tell(state, size, words.size());
}

void copy_offers(benchmark::State& state) {
    const auto& words = offers();
    Large<Word> target(words.size());
    for (auto _ : state) {
        std::memcpy(target.data(), words.data(), words.size() * sizeof(Word));
        benchmark::ClobberMemory();
    }
    tell(state, 0, words.size());
}

void explore(benchmark::State& state) {
    const auto scenario = large_model();
    std::size_t states = 0;
    for (auto _ : state) states = analysis::explore(*scenario, 0).states.size();
    tell(state, states, offers().size());
}

void explore_and_evaluate(benchmark::State& state) {
    const auto scenario = large_model();
    std::size_t states = 0;
    for (auto _ : state) {
        const auto space = analysis::explore(*scenario, 0);
        benchmark::DoNotOptimize(analysis::evaluate(space, scenario->weights));
        states = space.states.size();
    }
    tell(state, states, offers().size());
}

void evaluate(benchmark::State& state) {
    const auto scenario = large_model();
    const auto space = analysis::explore(*scenario, 0);
    for (auto _ : state) benchmark::DoNotOptimize(analysis::evaluate(space, scenario->weights));
    tell(state, space.states.size(), offers().size());
}

/// A number of /proc/self/status, in bytes.
double memory(const std::string& name) {
    std::ifstream status("/proc/self/status");
    std::string word;
    double kilobytes = 0;
    while (status >> word)
        if (word == name + ":") status >> kilobytes;
    return kilobytes * 1024;
}

void bounds(benchmark::State& state) {
    const auto scenario = large_model();
    analysis::Bounds found;
    std::ofstream("/proc/self/clear_refs") << 5; // the peak is what is there now
    const double before = memory("VmRSS");
    for (auto _ : state) found = analysis::bounds(*scenario, 0, scenario->weights);
    tell(state, found.states, offers().size());
    state.counters["bytes/state"] = (memory("VmHWM") - before) / static_cast<double>(found.states);
}

BENCHMARK(copy_offers)->Unit(benchmark::kMillisecond);
BENCHMARK(set_offers)->Unit(benchmark::kMillisecond);
BENCHMARK(explore)->Unit(benchmark::kMillisecond);
BENCHMARK(evaluate)->Unit(benchmark::kMillisecond);
BENCHMARK(explore_and_evaluate)->Unit(benchmark::kMillisecond);
BENCHMARK(bounds)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

} // namespace
} // namespace aplomo::bench
