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

constexpr const char* in_team =
    "person in (select person from membership where team = :t and role = 'trainee') ";

GroupSizes sizes_of(Database& database, const std::string& question, const std::string& team) {
    return database.read([&] {
        const soci::rowset<soci::row> rows = (database.sql().prepare << question, use(team));
        return sizes_in(rows);
    });
}

} // namespace

GroupSizes people_scored(Database& database, const std::string& team) {
    return sizes_of(database,
                    std::string("select axis, cast(count(*) as text) from person_axis where n > 0 and ") +
                        in_team + "group by axis",
                    team);
}

GroupSizes people_offered(Database& database, const std::string& team) {
    return sizes_of(
        database,
        std::string("select tag, cast(count(*) as text) from person_technique where offered > 0 and ") +
            in_team + "group by tag",
        team);
}

GroupSizes people_choosing(Database& database, const std::string& team, const std::string& scenario) {
    return database.read([&] {
        const soci::rowset<soci::row> rows =
            (database.sql().prepare
                 << "select d.reply, cast(count(distinct a.person) as text) from attempt a join counted c on "
                    "c.attempt = a.id and c.team = :c join decision d on d.attempt = a.id where "
                    "a.scenario = :s and a.person in (select person from membership where team = :t and role "
                    "= 'trainee') group by d.reply",
             use(team, "c"), use(scenario, "s"), use(team, "t"));
        return sizes_in(rows);
    });
}

} // namespace aplomo::company
