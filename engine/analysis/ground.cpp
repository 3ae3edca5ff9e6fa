#include "analysis/ground.hpp"

#include "analysis/standing.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Term;

/// Collects the different states that a condition can tell apart.
class Collector {
  public:
    Collector(const Scenario& scenario, const scenario::Condition& when) : packing_(scenario) {
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
        Words<3> words{};
        packing_.pack(seen, words.data());
        auto& slot = known_.slot_of(hash(words), words);
        if (!slot.is_empty()) return;
        known_.put(slot, words, static_cast<std::uint32_t>(ground_.size()));
        ground_.push_back(seen);
    }

    Ground ground() && { return std::move(ground_); }

  private:
    std::array<std::uint8_t, scenario::max_meters> meters_{};
    std::uint32_t facts_ = 0;
    std::uint8_t patience_ = 0;
    Ground ground_;
    Packing packing_;
    StateIndex<3> known_; ///< over ground_
};

} // namespace

std::vector<Ground> grounds_of(const Scenario& scenario, const std::vector<const Space*>& spaces,
                               const std::vector<Index>& gates) {
    const auto numbered = gates_of(scenario);
    std::vector<Collector> collectors;
    std::vector<std::size_t> collector_of(numbered.all.size());
    for (const auto gate : gates) {
        collector_of[gate] = collectors.size();
        collectors.emplace_back(scenario, condition_of(scenario, numbered.all[gate]));
    }
    for (const auto* space : spaces)
        Standing(scenario, gates).visit(*space, [&](Index gate, const State& state) {
            collectors[collector_of[gate]].add(state);
            return true;
        });
    std::vector<Ground> grounds;
    for (auto& collector : collectors) grounds.push_back(std::move(collector).ground());
    return grounds;
}

} // namespace aplomo::analysis
