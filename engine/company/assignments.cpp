#include "company/assignments.hpp"

#include <soci/soci.h>

#include <algorithm>

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

attempts::Mode mode_of(const std::string& id) {
    return attempts::mode_of(id).value_or(attempts::Mode::assessment);
}

/// Each person for each assignment: by name, or as a trainee of its team. `given` is read once, since a
/// server asks each time who may see it.
constexpr const char* due_question =
    "with given as (select * from assignment)"
    " select a.id, w.person, s.scenario, a.mode, cast(a.mark as text), a.until, a.given_by, coalesce(("
    " select t.started from attempt t join score x on x.attempt = t.id and x.axis = 'overall'"
    " where t.person = w.person and t.scenario = s.scenario and t.mode = a.mode and t.started >= a.given"
    " and t.sealed = 1 and t.retry_of = '' and not exists"
    " (select 1 from verdict v where v.attempt = t.id and v.agrees = 0)"
    " and (case when a.mark > 0 then x.part * 100 >= a.mark * x.whole else t.passed = 1 end)"
    " order by t.started limit 1), '')"
    " from given a join assigned_scenario s on s.assignment = a.id join ("
    " select id, person from given where person <> ''"
    " union select g.id, m.person from given g join membership m on m.team = g.team and m.role = "
    "'trainee'"
    " where g.team <> '') w on w.id = a.id"
    " where :p = '' or w.person = :q"
    " order by case when a.until = '' then 1 else 0 end, a.until, w.person, s.scenario, a.id";

Due due_of(const soci::row& row) {
    const auto text = [&](std::size_t column) { return row.get<std::string>(column); };
    Due due{text(0), text(1), text(2), mode_of(text(3)), std::stoi(text(4)), text(5), text(6), {}};
    if (!text(7).empty()) due.done = text(7);
    return due;
}

Assignment assignment_of(const soci::row& row) {
    const auto text = [&](std::size_t column) { return row.get<std::string>(column); };
    return {text(0), text(1), text(2), mode_of(text(3)), std::stoi(text(4)), text(5), text(6), text(7), {}};
}

/// Of one assignment after the other, in the order of `all`.
void add_scenarios(soci::session& sql, std::vector<Assignment>& all) {
    const soci::rowset<soci::row> rows =
        (sql.prepare << "select assignment, scenario from assigned_scenario order by scenario");
    for (const auto& row : rows) {
        const auto id = row.get<std::string>(0);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == id; });
        if (found != all.end()) found->scenarios.push_back(row.get<std::string>(1));
    }
}

} // namespace

void give(Database& database, const Assignment& assignment) {
    const std::string mode(id_of(assignment.mode));
    database.change([&] {
        auto& sql = database.sql();
        sql << "insert into assignment (id, team, person, mode, mark, until, given_by, given) values (:i, "
               ":t, :p, :m, "
               ":k, :u, :b, :g)",
            use(assignment.id), use(assignment.team), use(assignment.person), use(mode), use(assignment.mark),
            use(assignment.until), use(assignment.given_by), use(assignment.given);
        for (const auto& scenario : assignment.scenarios)
            sql << "insert into assigned_scenario (assignment, scenario) values (:a, :s) on conflict do "
                   "nothing",
                use(assignment.id), use(scenario);
    });
}

bool take_back(Database& database, const std::string& assignment) {
    bool found = false;
    database.change([&] {
        soci::statement statement =
            (database.sql().prepare << "delete from assignment where id = :i", use(assignment));
        statement.execute(true);
        found = statement.get_affected_rows() > 0;
    });
    return found;
}

std::vector<Assignment> assignments(Database& database) {
    return database.read(
        [&] {
            std::vector<Assignment> all;
            const soci::rowset<soci::row> rows =
                (database.sql().prepare
                 << "select id, team, person, mode, cast(mark as text), until, given_by, given from "
                    "assignment order by given desc, id");
            for (const auto& row : rows) all.push_back(assignment_of(row));
            add_scenarios(database.sql(), all);
            return all;
        });
}

std::vector<Due> dues(Database& database, const std::string& person) {
    return database.read([&] {
        const soci::rowset<soci::row> rows =
            (database.sql().prepare << due_question, use(person, "p"), use(person, "q"));
        std::vector<Due> found;
        for (const auto& row : rows) found.push_back(due_of(row));
        return found;
    });
}

} // namespace aplomo::company
