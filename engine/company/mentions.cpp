#include "company/mentions.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

struct Place {
    Mention::Kind kind;
    const char* found;   ///< where it is and who wrote it
    const char* in;      ///< the tables
    const char* written; ///< the words
};

constexpr Place places[] = {
    {Mention::Kind::remark, "r.attempt, r.written_by", "remark r", "r.words"},
    {Mention::Kind::typed, "a.id, a.person", "attempt a join decision d on d.attempt = a.id", "d.typed"},
    {Mention::Kind::reflection, "a.id, a.person", "attempt a join reflection r on r.attempt = a.id",
     "r.words || ' ' || r.goal"},
    {Mention::Kind::team, "t.name, ''", "team t", "t.name"},
    {Mention::Kind::file, "l.what, l.who", "(select what, who from look where kind = 'file') l", "l.what"},
};

/// Both kinds of store know `replace`; a name's own signs mean nothing to it.
std::string question(const Place& place) {
    return fmt::format(
        "select distinct {} from {} where replace(lower({}), lower(:n), '') <> lower({}) order "
        "by 1, 2",
        place.found, place.in, place.written, place.written);
}

} // namespace

std::vector<Mention> mentions(Database& database, const std::string& name) {
    return database.read([&] {
        std::vector<Mention> found;
        for (const auto& place : places) {
            const soci::rowset<soci::row> rows = (database.sql().prepare << question(place), use(name, "n"));
            for (const auto& row : rows)
                found.push_back({place.kind, row.get<std::string>(0), row.get<std::string>(1)});
        }
        return found;
    });
}

} // namespace aplomo::company
