#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "analysis/prospects.hpp"
#include "analysis/study.hpp"

namespace aplomo::analysis {

/// How a mechanical trainee picks among the open replies of a state: fills `weights`, as many as `arrows`,
/// not negative and adding up to 1. Asked once per state that it reaches.
using Policy =
    std::function<void(std::uint32_t state, std::span<const Arrow> arrows, std::span<double> weights)>;

/// Every open reply is as likely.
Policy uniform();

/// When a run that will not pass has lost its last chance to. By the best value still to come on each axis
/// and by the endings still to come: what only all of them together rule out is noticed later.
struct NoReturn {
    double mean = 0;            ///< decisions taken until then, over all runs that do not pass
    std::uint32_t earliest = 0; ///< decisions; 0: the briefing alone can do it
};

/// What a mechanical trainee comes to. Errors are below 1e-9.
struct Odds {
    double overall = 0; ///< expected overall score, 0 to 100
    double passes =
        0; ///< probability to pass; when not exact, to reach the overall mark and not lose: a bound
    bool exact = true;                 ///< false: there were more situations than the limit
    std::optional<NoReturn> no_return; ///< nothing when every run passes, or when not exact
};

/// How many situations (a state, with what may still be lost there on each axis) are looked at before
/// `passes` becomes a bound.
inline constexpr std::uint64_t default_max_situations = 4'000'000;

/// Works out odds in one study, which must be exhaustive and outlive it. Its working memory is kept from one
/// call to the next, and only the states that a policy reaches are visited; so it is not shared among
/// threads.
class Oddsmaker {
  public:
    explicit Oddsmaker(const Study& study);
    ~Oddsmaker();
    Oddsmaker(const Oddsmaker&) = delete;
    Oddsmaker& operator=(const Oddsmaker&) = delete;

    /// From one allowed set of dossier items, a position in Space::openings.
    Odds from(std::size_t opening, const Policy& policy,
              std::uint64_t max_situations = default_max_situations);

    /// From some of Space::openings, at least one, each as likely.
    Odds from(std::span<const Opening> openings, const Policy& policy,
              std::uint64_t max_situations = default_max_situations);

    /// The same, but `overall` is left at 0: only runs that may still pass are followed, so a policy that
    /// reaches many states and seldom passes takes a fraction of the time. Where it takes long and `passes`
    /// is known to be below `enough`, it is left at what is known: a bound.
    Odds passes_from(std::size_t opening, const Policy& policy,
                     std::uint64_t max_situations = default_max_situations, double enough = 0);
    Odds passes_from(std::span<const Opening> openings, const Policy& policy,
                     std::uint64_t max_situations = default_max_situations, double enough = 0);

    /// The expected overall score alone, which takes a moment for a policy that reaches few states.
    double overall_from(std::size_t opening, const Policy& policy);

    /// From every allowed set, each as likely.
    Odds from_any(const Policy& policy, std::uint64_t max_situations = default_max_situations);

    /// Those of the study, by state: made here anyway.
    const std::vector<Prospect>& prospects() const;

  private:
    class Play;
    std::unique_ptr<Play> play_;
};

/// The odds of uniform random play, the dossier set included.
Odds random_odds(const Study& study, std::uint64_t max_situations = default_max_situations);

} // namespace aplomo::analysis
