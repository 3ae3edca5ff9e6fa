#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include "analysis/study.hpp"
#include "analysis/visit.hpp"
#include "script/library.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

using Lesson = std::set<std::string>; ///< ids of scenarios

/// By tag: where it is part of a best reply, and where a reply that uses it costs.
struct Matrix {
    std::map<std::uint16_t, Lesson> best, tempting;
};

void add(Matrix& matrix, const analysis::Study& study) {
    const auto& scenario = *study.scenario;
    visit_forwards(study.space, [&](std::uint32_t at, std::span<const analysis::Arrow> arrows) {
        const auto& turn = scenario.turns[study.space.states[at].turn];
        for (const auto arrow : arrows) {
            const bool best = study.overall.best_by(arrow) == study.overall.best[at];
            for (const auto tag : turn.replies[arrow.reply()].uses)
                (best ? matrix.best : matrix.tempting)[tag].insert(scenario.id);
        }
    });
}

Matrix matrix_of(const std::shared_ptr<const scenario::Rubric>& rubric) {
    Matrix matrix;
    const std::filesystem::path library = APLOMO_SOURCE_DIR "/scenarios";
    for (const auto& file : script::scenario_files(library.string(), library)) {
        const auto scenario = script::open_scenario(file, rubric).loaded.scenario;
        REQUIRE(scenario);
        for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant)
            add(matrix, analysis::study(scenario, variant));
    }
    return matrix;
}

std::string listed(const Lesson& scenarios) {
    std::string text;
    for (const auto& id : scenarios) text += " " + id;
    return text.empty() ? " nowhere" : text;
}

} // namespace

TEST_CASE("every technique is the best answer somewhere, and every pitfall costs somewhere", "[catalogue]") {
    const auto rubric =
        script::load_rubric(tests::file_text("assets/rubric.yaml"), "assets/rubric.yaml").rubric;
    auto matrix = matrix_of(rubric);
    for (std::uint16_t i = 0; i < rubric->tags.size(); ++i) {
        const auto& tag = rubric->tags[i];
        const bool technique = tag.kind == scenario::Tag::Kind::technique;
        const auto& where = technique ? matrix.best[i] : matrix.tempting[i];
        std::cout << tag.id << (technique ? ", best in:" : ", tempting in:") << listed(where) << "\n";
        INFO(tag.id);
        CHECK_FALSE(where.empty());
    }
}
