#include "desktop/state/showcase.hpp"

#include <algorithm>

namespace aplomo::state {
namespace {

using Held = std::shared_ptr<const scenario::Scenario>;

/// The easiest first: of equally good scenes theirs are taken.
std::vector<Held> by_level(const Library& library) {
    std::vector<Held> all;
    for (const auto& entry : library.entries())
        if (entry.loaded.scenario) all.push_back(entry.loaded.scenario);
    std::stable_sort(all.begin(), all.end(),
                     [](const Held& a, const Held& b) { return a->level < b->level; });
    return all;
}

} // namespace

Showcase::Showcase()
    : worker_(
          [](const std::vector<Held>& scenarios, machine::Errand& errand) {
              Found found;
              for (const auto& scenario : scenarios) {
                  if (errand.stop) break;
                  const auto study = analysis::study(scenario, 0);
                  found[scenario] =
                      study.space.exhaustive ? reports::scenes(study) : std::vector<reports::Scene>{};
              }
              return found;
          },
          {}) {}

void Showcase::want(const Library& library) {
    if (busy()) return;
    std::vector<Held> missing;
    for (auto& scenario : by_level(library))
        if (!found_.contains(scenario)) missing.push_back(std::move(scenario));
    if (!missing.empty()) worker_.ask(std::move(missing));
}

bool Showcase::collect() {
    auto all = worker_.take();
    for (auto& found : all) found_.merge(found);
    return !all.empty();
}

std::vector<reports::Scene> Showcase::scenes(const Library& library,
                                             const std::set<std::string>& except) const {
    std::vector<reports::Scene> all;
    for (const auto& scenario : by_level(library)) {
        const auto found = found_.find(scenario);
        if (found == found_.end() || except.contains(scenario->id)) continue;
        all.insert(all.end(), found->second.begin(), found->second.end());
    }
    return reports::best_scenes(all);
}

} // namespace aplomo::state
