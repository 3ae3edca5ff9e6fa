#include "company/group_sizes.hpp"

#include <soci/soci.h>

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

GroupSizes sizes_in(const soci::rowset<soci::row>& rows) {
    GroupSizes sizes;
    for (const auto& row : rows) sizes[row.get<std::string>(0)] = std::stoi(row.get<std::string>(1));
    return sizes;
}

/// The question binds the team once.
GroupSizes sizes_of(Database& database, const std::string& question, const std::string& team) {
    return database.read([&] {
        const soci::rowset<soci::row> rows = (database.sql().prepare << question, use(team));
        return sizes_in(rows);
    });
}

} // namespace

GroupSizes people_scored(Database& database, const std::string& team) {
    return sizes_of(database,
                    "select s.axis, cast(count(distinct a.person) as text) from counted c join attempt a on "
                    "a.id = c.attempt join score s on s.attempt = a.id and s.thin = 0 where c.team = :t "
                    "group by s.axis",
                    team);
}

GroupSizes people_offered(Database& database, const std::string& team) {
    return sizes_of(database,
                    "select u.tag, cast(count(*) as text) from (select a.person, count(*) as n from counted "
                    "c join attempt a on a.id = c.attempt where c.team = :t group by a.person) here join "
                    "person_axis p on p.person = here.person and p.axis = 'overall' and p.n = here.n join "
                    "person_technique u on u.person = here.person and u.offered > 0 group by u.tag",
                    team);
}

GroupSizes people_practising(Database& database, const std::string& team) {
    return sizes_of(database,
                    "select a.scenario, cast(count(distinct a.person) as text) from counted c join attempt a "
                    "on a.id = c.attempt where c.team = :t group by a.scenario",
                    team);
}

GroupSizes people_choosing(Database& database, const std::string& team, const std::string& scenario) {
    return database.read([&] {
        const soci::rowset<soci::row> rows =
            (database.sql().prepare
                 << "select d.reply, cast(count(distinct a.person) as text) from attempt a join counted c on "
                    "c.attempt = a.id and c.team = :t join decision d on d.attempt = a.id where "
                    "a.scenario = :s group by d.reply",
             use(team, "t"), use(scenario, "s"));
        return sizes_in(rows);
    });
}

} // namespace aplomo::company
