#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace aplomo::analysis {

/// Runs that are the same from here on, for the marks: they stand in one state and may still lose the same.
struct Situation {
    std::uint64_t allowance = 0;
    double mass = 0;          ///< the probability of being here
    double decisions = 0;     ///< mass × the mean number of decisions that led here
    std::uint32_t place = 0;  ///< of its state, among the states of the layer
    std::uint32_t next = 0;   ///< of the same state; `none`: the last
    std::uint32_t fewest = 0; ///< decisions that led here

    static constexpr std::uint32_t none = 0xffff'ffff;
};

/// A state that some run reaches.
struct Reached {
    std::uint32_t state = 0;
    std::uint32_t first = Situation::none; ///< of its situations
    double mass = 0;                       ///< the probability of being here, hopeless runs included
};

/// The states of one patience and their situations. Reused: it keeps its memory when cleared.
class Layer {
  public:
    std::vector<Reached> states;
    std::vector<Situation> situations; ///< settled ones

    /// Adds to the situation with this place and allowance, a new one if there is none: in a while, for
    /// memory is slow to answer, and is asked some additions ahead.
    void add(const Situation& more) {
        auto& now = waiting_[next_ % waiting_.size()];
        if (next_ >= waiting_.size()) settle(now);
        now = {more, hash(more)};
        __builtin_prefetch(&slots_[now.hashed & (slots_.size() - 1)]);
        if (next_ >= ahead) expect(waiting_[(next_ - ahead) % waiting_.size()]);
        ++next_;
    }

    /// Settles what is still to be added.
    void settle();

    void clear();

  private:
    struct Addition {
        Situation more;
        std::uint64_t hashed = 0;
    };
    static constexpr std::size_t ahead = 8;

    static std::uint64_t hash(const Situation& situation) {
        auto word = (situation.allowance + 1) * 0x9e3779b97f4a7c15ULL;
        word = (word ^ (word >> 32) ^ situation.place) * 0xd6e8feb86659fd93ULL;
        return word ^ (word >> 32);
    }

    void expect(const Addition& addition) const {
        const auto known = slots_[addition.hashed & (slots_.size() - 1)];
        if (known != Situation::none) __builtin_prefetch(&situations[known]);
    }

    void settle(const Addition& addition);
    std::size_t slot_of(const Situation& situation, std::uint64_t hashed) const;
    void grow();

    std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(smallest, Situation::none);
    std::array<Addition, 2 * ahead> waiting_;
    std::size_t next_ = 0; ///< how many have been added

    static constexpr std::size_t smallest = 64;
};

} // namespace aplomo::analysis
