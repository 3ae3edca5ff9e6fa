#include "bench/models.hpp"

#include <fmt/core.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <tuple>

#include "script/load.hpp"

namespace aplomo::bench {
namespace {

[[noreturn]] void give_up(const std::string& reason) {
    fmt::print(stderr, "bench: {}\n", reason);
    std::exit(1);
}

} // namespace

std::string file_text(const std::string& path) {
    std::ifstream file(std::string(APLOMO_SOURCE_DIR "/") + path, std::ios::binary);
    if (!file) give_up(path + " cannot be opened");
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

std::shared_ptr<const scenario::Rubric> rubric() {
    static const auto rubric =
        script::load_rubric(file_text("tests/support/rubric.yaml"), "rubric.yaml").rubric;
    return rubric;
}

std::shared_ptr<const scenario::Scenario> scenario_from(const std::string& text) {
    auto loaded = script::load_scenario(text, "scenario.yaml", "", rubric());
    if (!loaded.scenario) give_up("a scenario has errors: " + loaded.findings.front().name);
    return loaded.scenario;
}

std::shared_ptr<const scenario::Scenario> model(const tests::Plan& plan) {
    static std::map<std::tuple<std::size_t, bool, double>, std::shared_ptr<const scenario::Scenario>> made;
    auto& model = made[{plan.turns, plan.cyclic, plan.states}];
    if (!model) model = scenario_from(tests::generated_scenario_text(plan));
    return model;
}

} // namespace aplomo::bench
