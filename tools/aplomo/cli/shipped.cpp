#include "cli/shipped.hpp"

#include "script/library.hpp"

namespace aplomo::cli {

std::vector<std::shared_ptr<const scenario::Scenario>>
shipped_scenarios(const machine::Places& places, const std::shared_ptr<const scenario::Rubric>& rubric) {
    std::vector<std::shared_ptr<const scenario::Scenario>> found;
    for (const auto& file : script::scenario_files(places.scenarios.string(), places.scenarios))
        if (auto scenario = script::open_scenario(file, rubric).loaded.scenario) found.push_back(scenario);
    return found;
}

} // namespace aplomo::cli
