#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "analysis/study.hpp"
#include "attempts/rebuild.hpp"

namespace aplomo::reports {

/// A kept attempt played again: its run, and the study that grades it.
struct Replayed {
    conversation::Run run;
    const analysis::Study* study; ///< of the Replayer; valid until its next replay
};

/// Plays attempts again one by one. Keeps the scenario and the study of the last, so that attempts of one
/// variant in a row cost little: see `arrange`. Needs no store, only its texts; may work on any thread.
class Replayer {
  public:
    /// `accepted`: an attempt by any other text is not played again.
    explicit Replayer(attempts::KeptTexts texts, attempts::AcceptedTexts accepted = {})
        : texts_(std::move(texts)), accepted_(std::move(accepted)) {}

    /// An attempt that reached an ending; or why it cannot be played again; or nothing when its decisions
    /// reach none, or when the scenario is too large to be graded.
    std::variant<std::monostate, Replayed, attempts::Unrebuildable> replay(const attempts::Attempt& attempt);

  private:
    using Loaded = std::variant<std::shared_ptr<const scenario::Scenario>, attempts::Unrebuildable>;
    const Loaded& scenario_of(const attempts::Attempt& attempt);
    const analysis::Study& study_of(const std::shared_ptr<const scenario::Scenario>& scenario,
                                    std::size_t variant);

    attempts::KeptTexts texts_;
    attempts::AcceptedTexts accepted_;
    std::string scenario_fingerprint_;
    std::string rubric_fingerprint_;
    Loaded loaded_;
    std::optional<analysis::Study> study_;
};

/// Puts attempts of the same texts and variant side by side.
void arrange(std::vector<attempts::Attempt>& attempts);

} // namespace aplomo::reports
