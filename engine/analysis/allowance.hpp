#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/study.hpp"

namespace aplomo::analysis {

/// Which marks are looked at: the overall one alone, or also those of the principles that are not thin.
enum class Marks : std::uint8_t { overall, all };

/// What a run may still lose on each axis before its mark is out of reach, packed into one word, a lane for
/// each axis. A lane never holds more than can be lost at all from where the run stands, so that runs which
/// no longer differ for the marks have the same word.
class Allowance {
  public:
    /// What one arrow does to an allowance.
    struct Toll {
        std::uint64_t loss = 0;
        std::uint64_t most = 0; ///< what can be lost at all after it
    };

    /// The study must be exhaustive and outlive it.
    Allowance(const Study& study, Marks marks);

    /// False: an axis has too many values for its lane, and nothing else here may be asked for.
    bool fits() const { return fits_; }

    /// After the briefing; nothing when it alone rules the marks out.
    std::optional<std::uint64_t> after(const Opening& opening) const;

    Toll toll(std::uint32_t from, Arrow arrow) const;

    /// What is left when the toll is paid; nothing when a mark is then out of reach.
    std::optional<std::uint64_t> pay(std::uint64_t allowance, const Toll& toll) const {
        const auto left = (allowance | guards_) - toll.loss;
        if ((left & guards_) != guards_) return std::nullopt;
        // A guard bit that survives the second subtraction marks a lane that is within `most`.
        const auto within = ((toll.most | guards_) - (left & ~guards_)) & guards_;
        const auto kept = within - (within >> (width_ - 1));
        return (left & kept) | (toll.most & ~kept);
    }

  private:
    struct Axis {
        const Values* values = nullptr;
        scenario::Weights weights{};
        std::int64_t need = 0; ///< the least value that reaches the mark
    };

    void add(const Values& values, const scenario::Weights& weights, int mark);
    std::uint64_t lane(std::size_t axis, std::int64_t amount) const {
        return static_cast<std::uint64_t>(amount) << (axis * width_);
    }

    std::vector<Axis> axes_;
    unsigned width_ = 64; ///< bits of a lane, the highest of which is its guard
    std::uint64_t guards_ = 0;
    bool fits_ = true;
};

} // namespace aplomo::analysis
