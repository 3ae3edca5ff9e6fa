#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "desktop/state/library.hpp"
#include "machine/worker.hpp"
#include "reports/scenes.hpp"

namespace aplomo::state {

/// What the library's scenarios show of each tag, looked for on another thread, each scenario once.
class Showcase {
  public:
    Showcase();

    /// Begins with the scenarios of the library that were not looked at yet, the easiest first.
    void want(const Library& library);

    /// Takes what has been found meanwhile. True when something new has come.
    bool collect();

    bool busy() const { return worker_.is_busy(); }

    /// The best scene of each tag in the library, without those of some scenarios, by id.
    std::vector<reports::Scene> scenes(const Library& library, const std::set<std::string>& except) const;

  private:
    using Held = std::shared_ptr<const scenario::Scenario>;
    using Found = std::map<Held, std::vector<reports::Scene>>;

    Found found_;
    machine::Worker<std::vector<Held>, Found> worker_;
};

} // namespace aplomo::state
