#include "desktop/state/assigned.hpp"

#include <algorithm>
#include <set>

#include "company/team_view.hpp"

namespace aplomo::state {

using attempts::Database;

Assigned answer(Database& database, const AskAssigned& asked) {
    const int count = company::trainees(database, asked.team);
    const auto names = company::trainee_names(database, asked.team, 0, count);
    const std::set<std::string> people(names.begin(), names.end());
    Assigned read;
    read.team = asked.team;
    read.me = database.is_server() ? database.login() : asked.person;
    read.assignments = company::assignments(database);
    std::erase_if(read.assignments, [&](const company::Assignment& each) {
        return each.team != asked.team && (!each.team.empty() || !people.contains(each.person));
    });
    if (read.assignments.empty()) return read; // nothing to look at everybody's attempts for
    std::set<std::string> ids;
    for (const auto& each : read.assignments) ids.insert(each.id);
    read.dues = company::dues(database, "");
    std::erase_if(read.dues, [&](const company::Due& due) { return !ids.contains(due.assignment); });
    return read;
}

Gave answer(Database& database, const AskGive& asked) {
    auto assignment = asked.assignment;
    if (database.is_server()) assignment.given_by = database.login();
    company::give(database, assignment);
    return {asked.team};
}

/// A file lets anybody take back anything: that it is one's own is seen to here.
TookBack answer(Database& database, const AskTakeBack& asked) {
    const auto all = company::assignments(database);
    const auto& me = database.is_server() ? database.login() : asked.person;
    const bool own = std::any_of(all.begin(), all.end(), [&](const auto& each) {
        return each.id == asked.assignment && each.given_by == me;
    });
    if (own) company::take_back(database, asked.assignment);
    return {asked.team};
}

} // namespace aplomo::state
