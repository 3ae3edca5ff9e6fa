#include <soci/soci.h>

#include "attempts/fault.hpp"
#include "attempts/rows.hpp"

namespace aplomo::attempts {

using soci::into;
using soci::use;

void require_theirs(soci::session& sql, const std::string& place, const std::string& person,
                    const std::string& attempt) {
    const auto owner = read_owner(sql, attempt);
    if (!owner) throw Fault(FaultKind::out_of_turn, place, attempt + " is not there");
    if (*owner != person) throw Fault(FaultKind::not_yours, place, attempt + " is of " + *owner);
}

void write_reflection(soci::session& sql, const std::string& attempt, const Reflection& reflection) {
    sql << "delete from reflection where attempt = :a", use(attempt);
    if (reflection.empty()) return;
    sql << "insert into reflection (attempt, moment, feeling, words, goal, goal_tag) values (:a, :m, :f, :w, "
           ":g, :t)",
        use(attempt), use(reflection.moment), use(reflection.feeling), use(reflection.words),
        use(reflection.goal), use(reflection.goal_tag);
}

std::optional<Reflection> read_reflection(soci::session& sql, const std::string& person,
                                          const std::string& attempt) {
    Reflection found;
    sql << "select moment, feeling, words, goal, goal_tag from reflection r join attempt a on a.id = "
           "r.attempt where r.attempt = :a and a.person = :p",
        use(attempt), use(person), into(found.moment), into(found.feeling), into(found.words),
        into(found.goal), into(found.goal_tag);
    return sql.got_data() ? std::optional(found) : std::nullopt;
}

std::vector<Goal> read_goals(soci::session& sql, const std::string& person, const std::string& scenario) {
    const soci::rowset<soci::row> rows =
        (sql.prepare << "select a.id, a.scenario, a.started, r.goal, r.goal_tag from reflection r join "
                        "attempt a on a.id = r.attempt where a.person = :p and (:s = '' or a.scenario = :s2) "
                        "and r.goal <> '' order by a.started desc, a.rowid desc",
         use(person, "p"), use(scenario, "s"), use(scenario, "s2"));
    std::vector<Goal> goals;
    for (const auto& row : rows)
        goals.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2),
                         row.get<std::string>(3), row.get<std::string>(4)});
    return goals;
}

} // namespace aplomo::attempts
