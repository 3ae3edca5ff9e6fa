#pragma once

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
    std::vector<Situation> situations;

    /// Adds to the situation with this place and allowance, a new one if there is none.
    void add(const Situation& more);

    void clear();

  private:
    std::size_t slot_of(const Situation& situation) const;
    void grow();

    std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(64, Situation::none);
};

} // namespace aplomo::analysis
