#include "desktop/state/check.hpp"

#include "analysis/everything.hpp"
#include "analysis/findings.hpp"
#include "wording/findings.hpp"

namespace aplomo::state {
namespace {

constexpr std::uint64_t most_states = 1'000'000;

} // namespace

const Checked* find_check(const Checks& checks, const script::Opened& opened) {
    const auto found = checks.find(opened.id);
    return found == checks.end() || found->second.source != opened.source ? nullptr : &found->second;
}

Checked check(const script::Opened& opened, machine::Errand& errand) {
    const auto& scenario = opened.loaded.scenario;
    const auto place_of = [&](const std::string& key) { return opened.loaded.places.of(key); };
    const auto stops = [&] { return errand.stop.load(); };
    errand.total = static_cast<int>(scenario->variants.size());
    std::vector<analysis::VariantResult> results;
    for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant, ++errand.done) {
        results.push_back(analysis::play_everything(scenario, variant, most_states, stops));
        if (errand.stop) return {opened.id, opened.source, {}};
    }
    Checked checked{opened.id, opened.source, wording::findings(*scenario, place_of)};
    const auto found = analysis::findings(results, place_of);
    checked.findings.insert(checked.findings.end(), found.begin(), found.end());
    return checked;
}

} // namespace aplomo::state
