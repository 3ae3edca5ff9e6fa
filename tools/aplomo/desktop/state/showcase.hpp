#pragma once

#include <map>
#include <memory>
#include <vector>

#include "desktop/state/library.hpp"
#include "desktop/state/task.hpp"
#include "reports/scenes.hpp"

namespace aplomo::state {

/// What the library's scenarios show of each tag, looked for on another thread, each scenario once.
class Showcase {
  public:
    /// Begins with the scenarios of the library that were not looked at yet, the easiest first.
    void want(const Library& library);

    /// Takes what has been found meanwhile. True when something new has come.
    bool collect();

    bool busy() const { return task_.has_value(); }

    /// The best scene of each tag in the library, without those of one scenario, by id.
    std::vector<reports::Scene> scenes(const Library& library, const std::string& except) const;

  private:
    using Held = std::shared_ptr<const scenario::Scenario>;
    using Found = std::map<Held, std::vector<reports::Scene>>;

    Found found_;
    std::optional<Task<Found>> task_;
};

} // namespace aplomo::state
