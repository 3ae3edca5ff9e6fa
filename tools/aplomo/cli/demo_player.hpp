#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "analysis/study.hpp"
#include "conversation/run.hpp"

namespace aplomo::cli {

/// Somebody invented who practises: takes the best decision as often as their skill says, and any other one
/// else.
class DemoPlayer {
  public:
    explicit DemoPlayer(std::uint64_t seed) : seed_(seed) {}

    /// @param skill 0 to 100: in how many of 100 decisions the best one is seen
    conversation::Run play(const std::shared_ptr<const scenario::Scenario>& scenario, std::size_t variant,
                           int skill);

    /// Takes a conversation from where it stands to its end.
    void go_on(conversation::Run& run, int skill);

    /// The study of a scenario's variant, made once.
    const analysis::Study& study(const std::shared_ptr<const scenario::Scenario>& scenario,
                                 std::size_t variant);

    /// 0 to below − 1.
    std::uint64_t roll(std::uint64_t below);

  private:
    scenario::Index choice(const analysis::Study& study, const conversation::Run& run, int skill);

    std::uint64_t seed_;
    std::map<std::pair<std::string, std::size_t>, analysis::Study> studies_;
};

} // namespace aplomo::cli
