#pragma once

#include <vector>

#include "analysis/bot.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::analysis {

/// What can be seen of every reply of a variant in one language, words filled in; made once, so that nothing
/// reads text afterwards.
class Surface {
  public:
    Surface(const scenario::Scenario& scenario, std::size_t variant, Language language);

    /// Every reply of a turn, by position, where the customer says that line of the turn's.
    std::span<const Look> looks(scenario::Index turn, std::size_t line) const { return looks_[turn][line]; }

  private:
    std::vector<std::vector<std::vector<Look>>> looks_; ///< by turn, line and reply
};

/// The position of the line that is said in a state of its turn.
std::size_t line_said(const scenario::Turn& turn, const scenario::State& state);

} // namespace aplomo::analysis
