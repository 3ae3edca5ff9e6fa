#include "reports/expectation.hpp"

#include <algorithm>

namespace aplomo::reports {
namespace {

/// The point below which `quarters` quarters of the people scored, rounded half up: exact in fractions of 4
/// k, where k people stand in the ten points that hold it.
int quartile(const std::array<long long, 10>& deciles, long long people, long long quarters) {
    long long before = 0;
    for (std::size_t i = 0; i < deciles.size(); ++i) {
        const auto here = deciles[i];
        if (here > 0 && 4 * (before + here) >= quarters * people) {
            const auto part = quarters * people - 4 * before;
            return static_cast<int>(static_cast<long long>(10 * i) + (10 * part + 2 * here) / (4 * here));
        }
        before += here;
    }
    return 100;
}

bool enough(long long people, int smallest_group) {
    return people >= std::max(least_to_expect, smallest_group);
}

} // namespace

std::optional<Expectation> expectation(const company::EarlyOutcome& outcome, int smallest_group) {
    if (!enough(outcome.people, smallest_group)) return std::nullopt;
    return Expectation{outcome.number, static_cast<int>(outcome.people), static_cast<int>(outcome.passed),
                       quartile(outcome.deciles, outcome.people, 1),
                       quartile(outcome.deciles, outcome.people, 3)};
}

std::optional<Expectation> expectation_of(const std::vector<company::EarlyOutcome>& outcomes,
                                          const std::string& scenario, int number, int smallest_group) {
    for (const auto& outcome : outcomes)
        if (outcome.scenario == scenario && outcome.number == number)
            return expectation(outcome, smallest_group);
    return std::nullopt;
}

std::optional<UsualPass> usual_pass(const std::vector<company::EarlyOutcome>& outcomes,
                                    const std::string& scenario, int smallest_group) {
    UsualPass usual;
    for (const auto& outcome : outcomes) {
        if (outcome.scenario != scenario) continue;
        if (outcome.number == 1) usual.people = static_cast<int>(outcome.people);
        usual.passed += static_cast<int>(outcome.first_passed);
        if (2 * usual.passed < usual.people) continue;
        usual.number = outcome.number;
        break;
    }
    if (!enough(usual.people, smallest_group)) return std::nullopt;
    return usual;
}

Against against(int score, const Expectation& expected) {
    const int points = (score + 50) / 100;
    if (points < expected.low) return Against::below;
    return points > expected.high ? Against::above : Against::within;
}

} // namespace aplomo::reports
