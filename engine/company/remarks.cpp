#include "company/remarks.hpp"

#include <soci/soci.h>

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

bool deleted(soci::session& sql, const std::string& remark) {
    soci::statement statement = (sql.prepare << "delete from remark where id = :i", use(remark));
    statement.execute(true);
    return statement.get_affected_rows() > 0;
}

/// On a server only by who said it.
bool taken_back(soci::session& sql, const std::string& remark) {
    long long gone = 0;
    sql << "select take_back_remark(:i)", use(remark), soci::into(gone);
    return gone > 0;
}

} // namespace

void say(Database& database, const Remark& remark) {
    database.change([&] {
        database.sql()
            << "insert into remark (id, attempt, decision, written_by, written, words) values (:i, :a, :d, "
               ":b, :w, :t)",
            use(remark.id), use(remark.attempt), use(remark.decision), use(remark.written_by),
            use(remark.written), use(remark.words);
    });
}

bool unsay(Database& database, const std::string& remark) {
    bool found = false;
    database.change([&] {
        found = database.is_server() ? taken_back(database.sql(), remark) : deleted(database.sql(), remark);
    });
    return found;
}

std::vector<Remark> remarks(Database& database, const std::string& attempt) {
    return database.read(
        [&] {
            const soci::rowset<soci::row> rows =
                (database.sql().prepare
                     << "select id, attempt, cast(decision as text), written_by, written, words from "
                        "remark where attempt = :a order by decision, written, id",
                 use(attempt));
            std::vector<Remark> found;
            for (const auto& row : rows)
                found.push_back({row.get<std::string>(0), row.get<std::string>(1),
                                 std::stoi(row.get<std::string>(2)), row.get<std::string>(3),
                                 row.get<std::string>(4), row.get<std::string>(5)});
            return found;
        });
}

std::set<std::string> remarked(Database& database, const std::string& person) {
    return database.read(
        [&] {
            const soci::rowset<std::string> rows =
                (database.sql().prepare
                     << "select distinct r.attempt from remark r join attempt a on a.id = r.attempt "
                        "where a.person = :p",
                 use(person));
            return std::set<std::string>(rows.begin(), rows.end());
        });
}

} // namespace aplomo::company
