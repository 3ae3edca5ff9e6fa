#include "company/statements.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <soci/soci.h>

namespace aplomo::company {

using attempts::Database;
using soci::into;
using soci::use;

namespace {

std::vector<Statement> read_statements(soci::session& sql, const std::string& attempt) {
    Statement row;
    soci::statement rows =
        (sql.prepare << "select id, attempt, position, body, sent from statement "
                        "where attempt = :a order by position",
         use(attempt), into(row.id), into(row.attempt), into(row.position), into(row.body), into(row.sent));
    std::vector<Statement> found;
    for (rows.execute(); rows.fetch();) found.push_back(row);
    return found;
}

/// What a server's function reads.
std::string json_of(const std::vector<Statement>& made) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
    json.StartArray();
    for (const auto& statement : made) {
        json.StartObject();
        json.Key("id");
        json.String(statement.id.c_str());
        json.Key("position");
        json.Int(statement.position);
        json.Key("body");
        json.String(statement.body.data(), static_cast<rapidjson::SizeType>(statement.body.size()));
        json.EndObject();
    }
    json.EndArray();
    return buffer.GetString();
}

void hand_over(soci::session& server, const std::vector<Statement>& made) {
    const auto json = json_of(made);
    std::string kept;
    server << "select keep_statements(:a, cast(:m as jsonb))", use(made.front().attempt), use(json),
        into(kept);
}

void write_statement(soci::session& sql, const Statement& statement) {
    sql << "insert into statement (id, attempt, position, body, sent) values (:i, :a, :p, :b, '') "
           "on conflict (attempt, position) do nothing",
        use(statement.id), use(statement.attempt), use(statement.position), use(statement.body);
}

} // namespace

std::vector<Statement> statements_of(Database& database, const std::string& attempt) {
    return database.read([&] { return read_statements(database.sql(), attempt); });
}

std::vector<Statement> keep_statements(Database& database, const std::vector<Statement>& made) {
    std::vector<Statement> standing;
    database.change([&] {
        standing.clear();
        if (made.empty()) return;
        if (database.is_server()) hand_over(database.sql(), made);
        if (!database.is_server())
            for (const auto& statement : made) write_statement(database.sql(), statement);
        standing = read_statements(database.sql(), made.front().attempt);
    });
    return standing;
}

void mark_sent(Database& database, const std::string& attempt, const std::string& when) {
    database.change([&] {
        std::string told;
        if (database.is_server())
            database.sql() << "select mark_told(:a, :w)", use(attempt), use(when), into(told);
        else
            database.sql() << "update statement set sent = :w where attempt = :a and sent = ''", use(when),
                use(attempt);
    });
}

std::vector<std::string> telling(Database& database, const std::string& person, bool waiting) {
    const int all = waiting ? 0 : 1;
    return database.read(
        [&] {
            const soci::rowset<std::string> rows =
                (database.sql().prepare
                     << "select id from attempt a where sealed = 1 and retry_of = '' and (:p = '' or person "
                        "= :q) "
                        "and (:all = 1 or not exists (select 1 from statement s where s.attempt = a.id and "
                        "s.sent <> '')) order by started, id",
                 use(person, "p"), use(person, "q"), use(all, "all"));
            return std::vector<std::string>(rows.begin(), rows.end());
        });
}

} // namespace aplomo::company
