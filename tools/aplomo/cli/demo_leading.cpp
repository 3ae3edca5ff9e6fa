// What the invented company's trainers and managers have given, and what they have said.
#include <algorithm>

#include "cli/demo_company.hpp"
#include "company/assignments.hpp"
#include "company/remarks.hpp"

namespace aplomo::cli {
using company::Role;
using std::chrono::hours;

/// To the team something for the whole half year and something new; to one of them something that is late.
void DemoCompany::give(const std::string& team, const std::string& one_of_them) {
    using attempts::Mode;
    const auto scenario = [&](std::size_t position) { return scenarios_[position % scenarios_.size()]->id; };
    company::Assignment assignment{next_id(),
                                   team,
                                   "",
                                   Mode::practice,
                                   0,
                                   "",
                                   words_.leader(Role::manager),
                                   "",
                                   {scenario(0), scenario(3)}};
    give(assignment, -170, 5);
    assignment = {
        next_id(), team, "", Mode::assessment, 75, "", assignment.given_by, "", {scenario(1), scenario(4)}};
    give(assignment, -20, 10);
    assignment = {next_id(), "", one_of_them, Mode::practice, 60, "", assignment.given_by, "", {scenario(2)}};
    give(assignment, -12, -2);
}

void DemoCompany::give(company::Assignment assignment, int given, int until) {
    std::sort(assignment.scenarios.begin(), assignment.scenarios.end());
    assignment.given = machine::iso_utc(today_ + hours(24 * given));
    assignment.until = machine::iso_utc(today_ + hours(24 * until)).substr(0, 10);
    company::give(database_, assignment);
}

/// About every third trainee's last conversation.
void DemoCompany::comment() {
    int number_of_trainee = 0;
    for (const auto& [person, latest] : latest_) {
        if (number_of_trainee++ % 3 != 0 || !latest.run.ending()) continue;
        const auto debrief = scoring::debrief(
            player_.study(latest.run.shared_scenario(), latest.run.transcript().variant), latest.run);
        const auto number = player_.roll(100);
        const auto said_on = [&](int decision, const std::string& words) {
            company::say(database_, {next_id(), latest.attempt, decision, words_.leader(Role::trainer),
                                     machine::iso_utc(latest.ended + hours(20)), words});
        };
        said_on(0, debrief.scorecard.passed ? words_.praise(number) : words_.advice(number));
        if (const int decision = costliest_decision(debrief); decision != 0)
            said_on(decision, words_.question(number));
    }
}

} // namespace aplomo::cli
