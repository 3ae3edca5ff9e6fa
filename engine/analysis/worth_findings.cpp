#include "analysis/worth_findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;
using Details = std::vector<std::string>;

constexpr std::uint32_t short_stretch = 2; ///< decisions after a conversation is lost that nobody minds

std::string listed(const std::vector<std::string>& ids) {
    return ids.empty() ? "—" : fmt::format("{}", fmt::join(ids, ", "));
}

std::string score(double percent) { return fmt::format("{:.1f}", percent); }

/// What is wrong in one place of one variant.
struct Fault {
    std::string id; ///< of the turn, reply or ending where it is told; empty: of the file
    Details details;
};

/// Puts a run at the end of the details.
Fault shown(Fault fault, const conversation::Decisions& run) {
    fault.details.push_back(listed(run.read));
    fault.details.push_back(listed(run.replies));
    return fault;
}

/// Gathers the faults of all variants: what several have in one place is told once, as the first has it.
class Telling {
  public:
    Telling(const Scenario& scenario, const std::vector<Worth>& worths, const PlaceOf& place_of)
        : scenario_(scenario), worths_(worths), place_of_(place_of) {}

    /// `faults_of(worth)`: every fault of this name in one variant.
    template <typename FaultsOf>
    void tell(const char* name, FaultsOf faults_of) {
        std::vector<std::pair<Fault, std::vector<std::string>>> told;
        for (const auto& worth : worths_)
            for (const Fault& fault : faults_of(worth)) {
                auto known = std::find_if(told.begin(), told.end(),
                                          [&](const auto& each) { return each.first.id == fault.id; });
                if (known == told.end()) known = told.insert(told.end(), {fault, {}});
                const auto& variant = scenario_.variants[worth.variant].id;
                if (!variant.empty()) known->second.push_back(variant);
            }
        for (auto& [fault, variants] : told) {
            fault.details.insert(fault.details.begin(), listed(variants));
            found.push_back({name, place_of_(fault.id), fault.details, {}});
        }
    }

    std::vector<Finding> found;

  private:
    const Scenario& scenario_;
    const std::vector<Worth>& worths_;
    const PlaceOf& place_of_;
};

using Faults = std::vector<Fault>;

/// How the best run ends and what it scores on each principle that counts.
std::string shortcomings(const BestRun& best) {
    std::vector<std::string> scores;
    for (const auto principle : scenario::all_principles)
        if (const auto& each = best.principles[static_cast<std::size_t>(principle)])
            scores.push_back(fmt::format("{} {}", id_of(principle), score(*each)));
    return listed(scores);
}

Faults unpassable(const Scenario& scenario, const Worth& worth) {
    const auto& best = worth.best;
    if (best.passes) return {};
    const auto ending = best.ending ? scenario.endings[*best.ending].id : "—";
    return {shown({{}, {ending, shortcomings(best)}}, best.run)};
}

Faults farmable(const Scenario& scenario, const Worth& worth) {
    if (!worth.farmable) return {};
    const auto& [turn, gain, before, run] = *worth.farmable;
    const auto& id = scenario.turns[turn].id;
    return {shown({id, {id, std::to_string(gain), std::to_string(before + 1)}}, run)};
}

Faults inverted(const Scenario& scenario, const Worth& worth) {
    if (!worth.inversion) return {};
    const auto& [turn, ending, lost, resolved, before, run] = *worth.inversion;
    const auto& id = scenario.turns[turn].id;
    return {shown({id, {id, scenario.endings[ending].id, std::to_string(lost - resolved)}}, run)};
}

Faults kind_losses(const Scenario& scenario, const Worth& worth) {
    if (!worth.best_loss || !worth.best_loss->kind()) return {};
    const auto& [ending, part, whole, run] = *worth.best_loss;
    const auto& id = scenario.endings[ending].id;
    return {shown({id, {id, score(100.0 * static_cast<double>(part) / static_cast<double>(whole))}}, run)};
}

Faults lost_long(const Scenario& scenario, const Worth& worth) {
    if (!worth.lost_stretch || worth.lost_stretch->decisions <= short_stretch) return {};
    const auto& [turn, decisions, before, run] = *worth.lost_stretch;
    const auto& id = scenario.turns[turn].id;
    return {shown({id, {id, std::to_string(decisions)}}, run)};
}

Faults fillers(const Scenario& scenario, const Worth& worth) {
    Faults faults;
    for (const auto& decision : worth.decisions)
        if (const auto& id = scenario.turns[decision.turn].id; decision.filler) faults.push_back({id, {id}});
    return faults;
}

Faults equals(const Scenario& scenario, const Worth& worth) {
    Faults faults;
    for (const auto& decision : worth.decisions)
        for (const auto& [reply, other] : decision.equal) {
            const auto& replies = scenario.turns[decision.turn].replies;
            faults.push_back({replies[other].id, {replies[reply].id, replies[other].id}});
        }
    return faults;
}

} // namespace

std::vector<Finding> worth_findings(const Scenario& scenario, const std::vector<Worth>& worths,
                                    const PlaceOf& place_of) {
    Telling telling(scenario, worths, place_of);
    const auto tell = [&](const char* name, auto faults_of) {
        telling.tell(name, [&](const Worth& worth) { return faults_of(scenario, worth); });
    };
    tell("unpassable", unpassable);
    tell("farmable", farmable);
    tell("inversion", inverted);
    tell("kind_loss", kind_losses);
    tell("lost-long", lost_long);
    tell("filler", fillers);
    tell("replies-equal", equals);
    return std::move(telling.found);
}

} // namespace aplomo::analysis
