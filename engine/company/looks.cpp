#include "company/looks.hpp"

#include <soci/soci.h>

#include <algorithm>

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

Look look_of(const soci::row& row) {
    const auto text = [&](std::size_t column) { return row.get<std::string>(column); };
    const auto kind = std::find(look_ids.begin(), look_ids.end(), text(2)) - look_ids.begin();
    return {text(0), text(1), static_cast<Look::Kind>(kind % static_cast<std::ptrdiff_t>(look_ids.size())),
            text(3), text(4), text(5),
            text(6)};
}

constexpr const char* columns = "select id, who, kind, what, team, whom, at from look ";

} // namespace

Look look_of_file(const std::filesystem::path& file, const std::string& whom) {
    Look look;
    look.kind = Look::Kind::file;
    look.what = std::filesystem::absolute(file).string();
    look.whom = whom;
    return look;
}

void note(Database& database, const Look& look) {
    const std::string kind(id_of(look.kind));
    database.change([&] {
        database.sql()
            << "insert into look (id, who, kind, what, team, whom, at) values (:i, :w, :k, :t, :e, :p, :a)",
            use(look.id), use(look.who), use(kind), use(look.what), use(look.team), use(look.whom),
            use(look.at);
    });
}

std::vector<Look> looks_at(Database& database, const std::string& person) {
    return database.read(
        [&] {
            const soci::rowset<soci::row> rows =
                (database.sql().prepare
                     << std::string(columns) +
                            "where whom = :p or (whom = '' and team in (select team from membership where "
                            "person = :q)) order by at desc, id",
                 use(person, "p"), use(person, "q"));
            std::vector<Look> found;
            for (const auto& row : rows) found.push_back(look_of(row));
            return found;
        });
}

std::vector<Look> looks(Database& database) {
    return database.read([&] {
        const soci::rowset<soci::row> rows =
            (database.sql().prepare << std::string(columns) + "order by at desc, id");
        std::vector<Look> found;
        for (const auto& row : rows) found.push_back(look_of(row));
        return found;
    });
}

} // namespace aplomo::company
