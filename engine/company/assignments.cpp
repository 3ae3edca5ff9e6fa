#include "company/assignments.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
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
    " select t.received || ' ' || t.started from creditable_attempt t"
    " where t.person = w.person and t.scenario = s.scenario and t.mode = a.mode and t.received >= a.given"
    " and t.started >= a.given and (case when a.mark > 0 then t.points >= a.mark else t.passed = 1 end)"
    " order by t.received, t.started limit 1), '')"
    " from given a join assigned_scenario s on s.assignment = a.id join ("
    " select id, person from given where person <> ''"
    " union select g.id, m.person from given g join membership m on m.team = g.team and m.role = "
    "'trainee'"
    " where g.team <> '') w on w.id = a.id"
    " where :p = '' or w.person = :q"
    " order by case when a.until = '' then 1 else 0 end, a.until, w.person, s.scenario, a.id";

Due due_of(const soci::row& row) {
    const auto text = [&](std::size_t column) { return row.get<std::string>(column); };
    Due due{text(0), text(1), text(2), mode_of(text(3)), std::stoi(text(4)), text(5), text(6), {}, {}};
    const auto both = text(7);
    if (both.empty()) return due;
    due.received = both.substr(0, both.find(' '));
    due.done = both.substr(both.find(' ') + 1);
    return due;
}

Assignment assignment_of(const soci::row& row) {
    const auto text = [&](std::size_t column) { return row.get<std::string>(column); };
    return {text(0), text(1), text(2), mode_of(text(3)), std::stoi(text(4)), text(5), text(6), text(7), {}};
}

void write(soci::session& sql, const Assignment& assignment) {
    const std::string mode(id_of(assignment.mode));
    sql << "insert into assignment (id, team, person, mode, mark, until, given_by, given) values (:i, :t, "
           ":p, "
           ":m, :k, :u, :b, :g)",
        use(assignment.id), use(assignment.team), use(assignment.person), use(mode), use(assignment.mark),
        use(assignment.until), use(assignment.given_by), use(assignment.given);
    for (const auto& scenario : assignment.scenarios)
        sql << "insert into assigned_scenario (assignment, scenario) values (:a, :s) on conflict do nothing",
            use(assignment.id), use(scenario);
}

/// What a server's function reads.
std::string json_of(const Assignment& assignment) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
    const auto text = [&](const char* key, std::string_view value) {
        json.Key(key);
        json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    };
    json.StartObject();
    text("id", assignment.id);
    text("team", assignment.team);
    text("person", assignment.person);
    text("mode", id_of(assignment.mode));
    json.Key("mark");
    json.Int(assignment.mark);
    text("until", assignment.until);
    text("given_by", assignment.given_by);
    text("given", assignment.given);
    json.Key("scenarios");
    json.StartArray();
    for (const auto& scenario : assignment.scenarios) json.String(scenario.c_str());
    json.EndArray();
    json.EndObject();
    return buffer.GetString();
}

bool deleted(soci::session& sql, const std::string& assignment) {
    soci::statement statement = (sql.prepare << "delete from assignment where id = :i", use(assignment));
    statement.execute(true);
    return statement.get_affected_rows() > 0;
}

/// On a server only by who gave it.
bool taken_back(soci::session& sql, const std::string& assignment) {
    long long gone = 0;
    sql << "select take_back_assignment(:i)", use(assignment), soci::into(gone);
    return gone > 0;
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
    database.change([&] {
        auto& sql = database.sql();
        if (!database.is_server()) return write(sql, assignment);
        const auto json = json_of(assignment);
        std::string given;
        sql << "select give_assignment(cast(:a as jsonb))", use(json), soci::into(given);
    });
}

bool take_back(Database& database, const std::string& assignment) {
    bool found = false;
    database.change([&] {
        found = database.is_server() ? taken_back(database.sql(), assignment)
                                     : deleted(database.sql(), assignment);
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
