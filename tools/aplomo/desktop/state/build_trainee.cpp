#include <algorithm>

#include "desktop/state/build.hpp"
#include "desktop/state/build_team.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/titles.hpp"
#include "reports/expectation.hpp"
#include "reports/likely.hpp"

namespace aplomo::state {
namespace {

screens::MasteryRow row_of(const company::TechniqueUse& use, const scenario::Rubric& rubric,
                           std::uint16_t tag, Language language) {
    const int taken = static_cast<int>(use.taken);
    const int offered = static_cast<int>(use.offered);
    const auto likely = reports::likely(taken, offered);
    return {used_tag(rubric, tag, language), taken, offered, static_cast<float>(likely.least),
            static_cast<float>(likely.most)};
}

std::optional<screens::Doubt> doubt_of(const std::string& attempt, const TraineeNumbers& numbers) {
    if (numbers.agreeing.contains(attempt)) return {};
    return numbers.disagreeing.contains(attempt) ? screens::Doubt::disagrees : screens::Doubt::awaiting;
}

/// The last of the attempts at each conversation beside what came of others there, and what comes next.
std::vector<screens::ExpectedRow> expected_of(const TraineeNumbers& numbers, const TeamNumbers& team,
                                              const Library& library, Language language) {
    std::vector<screens::ExpectedRow> rows;
    const auto expected = [&](const std::string& scenario, int number) {
        return reports::expectation_of(team.outcomes, scenario, number, team.smallest_group);
    };
    for (std::size_t i = 0; i < numbers.early.size(); ++i) {
        const auto& [scenario, number, score, passed] = numbers.early[i];
        if (i + 1 < numbers.early.size() && numbers.early[i + 1].scenario == scenario) continue;
        rows.push_back({title_now(library, scenario, language),
                        reports::against_words(numbers.early[i], expected(scenario, number), language),
                        number == company::early_attempts
                            ? ""
                            : reports::next_words(number + 1, expected(scenario, number + 1), language)});
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.title < b.title; });
    return rows;
}

} // namespace

screens::TraineeScreen build_trainee(const std::string& person, const TraineeNumbers* numbers,
                                     const TeamNumbers* team, const Library& library, Language language) {
    screens::TraineeScreen made;
    made.person = person;
    made.reading = numbers == nullptr;
    if (numbers != nullptr)
        for (const auto& attempt : numbers->attempts) {
            made.rows.push_back(build_row(attempt, library, language));
            made.rows.back().doubt = doubt_of(attempt.id, *numbers);
        }
    if (numbers != nullptr && team != nullptr)
        made.expected = expected_of(*numbers, *team, library, language);
    const auto& rubric = *library.rubric();
    for (std::uint16_t tag = 0; team != nullptr && tag < rubric.tags.size(); ++tag) {
        const auto use =
            std::find_if(team->techniques.begin(), team->techniques.end(), [&](const auto& each) {
                return each.person == person && each.tag == rubric.tags[tag].id && each.offered > 0;
            });
        if (use == team->techniques.end()) continue;
        const auto row = row_of(*use, rubric, tag, language);
        (row.tag.pitfall ? made.pitfalls : made.techniques).push_back(row);
    }
    return made;
}

} // namespace aplomo::state
