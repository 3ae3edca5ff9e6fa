#include "company/verdicts.hpp"

#include <soci/soci.h>

#include "attempts/rows.hpp"
#include "company/judged_json.hpp"
#include "company/tallies.hpp"

namespace aplomo::company {

using attempts::Database;
using soci::use;

namespace {

/// Takes an attempt off the list of what awaits: true for exactly one of all that try.
bool take(soci::session& sql, const std::string& attempt) {
    soci::statement statement = (sql.prepare << "delete from awaiting where attempt = :a", use(attempt));
    statement.execute(true);
    return statement.get_affected_rows() == 1;
}

void write_verdict(soci::session& sql, const Judged& judged, const std::string& judge,
                   const std::string& given) {
    const int agrees = judged.agrees ? 1 : 0;
    sql << "insert into verdict (attempt, agrees, given_by, given, note) values (:a, :g, :b, :t, :n)",
        use(judged.attempt), use(agrees), use(judge), use(given), use(judged.note);
    attempts::count_no_longer_awaiting(sql, judged.attempt, !judged.agrees);
}

std::set<std::string> mark_on_server(Database& server, const std::vector<Judged>& judged,
                                     const std::string& given) {
    const auto json = json_of(judged);
    std::set<std::string> marked;
    server.change([&] {
        const soci::rowset<std::string> ids =
            (server.sql().prepare << "select * from mark_attempts(cast(:j as jsonb), :g)", use(json),
             use(given));
        marked = {ids.begin(), ids.end()};
    });
    return marked;
}

std::set<std::string> mark_in_file(Database& file, const std::vector<Judged>& judged,
                                   const std::string& judge, const std::string& given) {
    std::set<std::string> marked;
    file.change([&] {
        auto& sql = file.sql();
        std::vector<Entry> entries;
        marked.clear();
        for (const auto& each : judged) {
            if (!take(sql, each.attempt)) continue;
            write_verdict(sql, each, judge, given);
            if (each.entry) entries.push_back(*each.entry);
            marked.insert(each.attempt);
        }
        add_to_sums(sql, entries);
    });
    return marked;
}

} // namespace

std::vector<Awaiting> awaiting(Database& database, const Awaiting& last, std::size_t at_most) {
    return database.read([&] {
        const auto limit = static_cast<long long>(at_most);
        Awaiting row;
        // On a server one's own attempts are seen, but somebody else judges them; and nobody judges those of
        // people whom it does not know, as after a file was restored into it.
        const std::string known = database.is_server() ? "a.person in (select name from person) and " : "";
        soci::statement rows =
            (database.sql().prepare << "select w.attempt, w.started from awaiting w join attempt a on a.id = "
                                       "w.attempt where " +
                                           known +
                                           "a.person <> :p and (w.started, w.attempt) > (:s, :a) "
                                           "order by w.started, w.attempt limit :n",
             use(database.login()), use(last.started), use(last.attempt), use(limit), soci::into(row.attempt),
             soci::into(row.started));
        std::vector<Awaiting> found;
        for (rows.execute(); rows.fetch();) found.push_back(row);
        return found;
    });
}

std::size_t count_awaiting(Database& database) {
    return database.read([&] {
        long long count = 0;
        database.sql()
            << "select cast(coalesce(sum(awaiting), 0) as bigint) from person_unverified where person "
               "<> :p",
            use(database.login()), soci::into(count);
        return static_cast<std::size_t>(count);
    });
}

std::vector<attempts::Attempt> attempts_of(Database& database, const std::vector<std::string>& ids) {
    return database.read([&] { return attempts::read_attempts_of(database.sql(), ids); });
}

std::vector<attempts::Attempt> attempts_by(Database& database, const std::string& person) {
    return database.read([&] { return attempts::read_attempts(database.sql(), person); });
}

std::vector<std::string> finished(Database& database, const std::string& person) {
    return database.read([&] {
        const soci::rowset<std::string> rows =
            (database.sql().prepare << "select id from attempt where sealed = 1 and (:p = '' or person = :q) "
                                       "order by started, rowid",
             use(person, "p"), use(person, "q"));
        return std::vector<std::string>(rows.begin(), rows.end());
    });
}

std::optional<std::string> text(Database& database, const std::string& fingerprint) {
    return database.read([&] { return attempts::read_text(database.sql(), fingerprint); });
}

std::set<std::string> mark(Database& database, const std::vector<Judged>& judged, const std::string& judge,
                           const std::string& given) {
    return database.is_server() ? mark_on_server(database, judged, given)
                                : mark_in_file(database, judged, judge, given);
}

std::vector<std::string> agreeing(Database& database, const std::string& person) {
    return database.read([&] {
        const soci::rowset<std::string> rows =
            (database.sql().prepare << "select v.attempt from verdict v join attempt a on a.id = v.attempt "
                                       "where v.agrees = 1 and a.person = :p order by v.attempt",
             use(person));
        return std::vector<std::string>(rows.begin(), rows.end());
    });
}

std::vector<Disagreement> disagreements(Database& database, const std::string& team) {
    return database.read([&] {
        Disagreement row;
        soci::statement rows =
            (database.sql().prepare
                 << "select a.id, a.person, a.scenario, a.started, v.note from verdict v join attempt a on "
                    "a.id = v.attempt where v.agrees = 0 and (:t = '' or a.person in (select person from "
                    "membership where team = :u and role = 'trainee')) order by a.started desc",
             use(team, "t"), use(team, "u"), soci::into(row.attempt), soci::into(row.person),
             soci::into(row.scenario), soci::into(row.started), soci::into(row.note));
        std::vector<Disagreement> found;
        for (rows.execute(); rows.fetch();) found.push_back(row);
        return found;
    });
}

} // namespace aplomo::company
