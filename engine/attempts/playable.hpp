#pragma once

#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "attempts/rebuild.hpp"
#include "diagnostics/language.hpp"

namespace aplomo::attempts {

/// Says whether attempts can be played again, many of few scenarios: each is loaded once.
class Playable {
  public:
    explicit Playable(KeptTexts texts) : texts_(std::move(texts)) {}

    /// Why an attempt cannot be: its texts, its variant or one of its decisions, or that it tells another
    /// scenario or language than its text. Nothing when it can.
    std::optional<Text> why_not(const Attempt& attempt);

  private:
    using Loaded = std::variant<std::shared_ptr<const scenario::Scenario>, Unrebuildable>;
    const Loaded& scenario_of(const Attempt& attempt);

    KeptTexts texts_;
    std::map<std::pair<std::string, std::string>, Loaded> loaded_; ///< by fingerprints of scenario, rubric
};

} // namespace aplomo::attempts
