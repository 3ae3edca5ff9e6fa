#include "support/load.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"

namespace aplomo::tests {

std::string file_text(std::string_view path) {
    std::ifstream file(std::filesystem::path(APLOMO_SOURCE_DIR) / path, std::ios::binary);
    INFO(path);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

std::shared_ptr<const scenario::Rubric> small_rubric() {
    static const auto loaded = script::load_rubric(file_text("tests/support/rubric.yaml"), "rubric.yaml");
    REQUIRE(loaded.rubric != nullptr);
    return loaded.rubric;
}

std::shared_ptr<const scenario::Scenario> scenario_from(std::string_view text) {
    auto loaded = script::load_scenario(text, "scenario.yaml", "", small_rubric());
    for (const auto& finding : loaded.findings)
        UNSCOPED_INFO(diagnostics::print(finding, text, Language::en));
    REQUIRE(loaded.scenario != nullptr);
    return loaded.scenario;
}

std::string full_scenario_text() { return file_text("tests/support/full.yaml"); }

} // namespace aplomo::tests
