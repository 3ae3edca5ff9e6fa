#include "analysis/ground.hpp"

#include <unordered_set>

#include "analysis/standing.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Term;

/// All that conditions can mention: no meter is above 10, patience not above 60.
std::uint64_t key_of(const State& state) {
    std::uint64_t key = state.facts;
    for (const auto meter : state.meters) key = key << 4 | meter;
    return key << 6 | state.patience;
}

/// Collects the different states that a condition can tell apart.
class Collector {
  public:
    explicit Collector(const scenario::Condition& when) {
        for (const auto& term : when.terms) {
            if (term.kind == Term::Kind::meter) meters_[term.subject] = 0xff;
            if (term.kind == Term::Kind::fact) facts_ |= 1u << term.subject;
            if (term.kind == Term::Kind::patience) patience_ = 0xff;
        }
    }

    void add(const State& state) {
        State seen;
        for (std::size_t i = 0; i < seen.meters.size(); ++i)
            seen.meters[i] = static_cast<std::uint8_t>(state.meters[i] & meters_[i]);
        seen.facts = state.facts & facts_;
        seen.patience = static_cast<std::uint8_t>(state.patience & patience_);
        if (!ground_.empty() && ground_.back() == seen) return;
        if (!known_.insert(key_of(seen)).second) return;
        ground_.push_back(seen);
    }

    Ground ground() && { return std::move(ground_); }

  private:
    std::array<std::uint8_t, scenario::max_meters> meters_{};
    std::uint32_t facts_ = 0;
    std::uint8_t patience_ = 0;
    Ground ground_;
    std::unordered_set<std::uint64_t> known_; ///< keys of ground_
};

} // namespace

std::vector<Ground> grounds_of(const Scenario& scenario, const std::vector<const Space*>& spaces,
                               const std::vector<Index>& gates) {
    const auto numbered = gates_of(scenario);
    std::vector<Collector> collectors;
    std::vector<std::size_t> collector_of(numbered.all.size());
    for (const auto gate : gates) {
        collector_of[gate] = collectors.size();
        collectors.emplace_back(condition_of(scenario, numbered.all[gate]));
    }
    for (const auto* space : spaces)
        Standing(scenario, gates).visit(*space, [&](Index gate, const State& state) {
            collectors[collector_of[gate]].add(state);
            return true;
        });
    std::vector<Ground> grounds;
    grounds.reserve(collectors.size());
    for (auto& collector : collectors) grounds.push_back(std::move(collector).ground());
    return grounds;
}

} // namespace aplomo::analysis
