#include "company/privacy.hpp"

#include <soci/soci.h>

#include <charconv>

#include "attempts/fault.hpp"
#include "attempts/postgres_connection.hpp"
#include "company/choices.hpp"
#include "company/early.hpp"
#include "company/logins.hpp"
#include "company/tallies.hpp"

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

/// A text stays accepted, once.
constexpr const char* acceptances_without_a_name =
    "update company_text set accepted_by = '' where accepted_by = :p and not exists (select 1 from "
    "company_text as o where o.fingerprint = company_text.fingerprint and o.accepted_by = '')";

/// In this order: an attempt takes with it all that hangs on it.
constexpr const char* erasures[] = {
    "delete from attempt where person = :p",
    "delete from remark where written_by = :p",
    acceptances_without_a_name,
    "delete from company_text where accepted_by = :p",
    "update verdict set given_by = '' where given_by = :p",
    "delete from assignment where person = :p",
    "update assignment set given_by = '' where given_by = :p",
    "delete from look where whom = :p",
    "update look set who = '' where who = :p",
    "delete from person_axis where person = :p",
    "delete from person_technique where person = :p",
    "delete from person_course where person = :p",
    "delete from person_unverified where person = :p",
    "delete from membership where person = :p",
    "delete from person where name = :p",
};

/// What of these asks for the least comes first.
constexpr const char* namings[] = {
    "select count(*) from person where name = :p",
    "select count(*) from membership where person = :p",
    "select count(*) from attempt where person = :p",
    "select count(*) from assignment where person = :p",
    "select count(*) from assignment where given_by = :p",
    "select count(*) from remark where written_by = :p",
    "select count(*) from company_text where accepted_by = :p",
    "select count(*) from look where whom = :p",
    "select count(*) from look where who = :p",
    "select count(*) from verdict where given_by = :p",
};

/// A text that no attempt was played in, none of the company's own, names people as its author liked. Whoever
/// plays it again brings it.
void forget_texts(Database& database) {
    auto& sql = database.sql();
    if (database.is_server()) return attempts::run_as_is(sql, "select forget_texts()");
    sql << "delete from kept_text where fingerprint not in (select scenario_fingerprint from attempt) and "
           "fingerprint not in (select rubric_fingerprint from attempt) and "
           "fingerprint not in (select fingerprint from company_text)";
}

/// What is deleted from a file is overwritten there and then, should nobody come to write it anew.
void overwrite_what_goes(Database& database) {
    if (database.is_server()) return;
    database.read([&] {
        database.sql() << "pragma secure_delete = on";
        return true;
    });
}

/// Who reads in the file meanwhile keeps the pages from before.
bool overwrite_in_file(Database& file) {
    return file.read([&] {
        file.sql() << "vacuum";
        int busy = 0;
        file.sql() << "pragma wal_checkpoint(truncate)", soci::into(busy);
        return busy == 0;
    });
}

/// No transaction may hold the command, and each of the tables is only held for as long as its own takes.
bool overwrite_on_server(Database& server) {
    return server.read([&] {
        const soci::rowset<std::string> found =
            (server.sql().prepare << "select cast(tablename as text) from pg_tables where schemaname = "
                                     "'aplomo' order by tablename");
        const std::vector<std::string> tables(found.begin(), found.end());
        for (const auto& table : tables)
            attempts::run_as_is(server.sql(), "vacuum full " + attempts::quoted_name(server.sql(), table));
        return true;
    });
}

/// Whoever hands something over at this moment has done so before what follows, or cannot any more.
void stop_adding(Database& database, const std::string& person) {
    if (!database.is_server()) return;
    end_sessions(database.sql(), person);
    database.sql() << "select name from person where name = :p for update", use(person);
}

void count_unverified_anew(soci::session& sql, const std::string& person) {
    sql << "delete from person_unverified where person = :p", use(person);
    sql << "insert into person_unverified (person, awaiting, disagreeing) select a.person, count(w.attempt), "
           "count(v.attempt) from attempt a left join awaiting w on w.attempt = a.id left join verdict v on "
           "v.attempt = a.id and v.agrees = 0 where a.person = :p group by a.person",
        use(person);
}

/// Those that began before a moment, or those that did not.
std::vector<Entry> begun(const std::vector<Entry>& entries, const std::string& moment, bool before) {
    std::vector<Entry> chosen;
    for (const auto& entry : entries)
        if ((entry.started < moment) == before) chosen.push_back(entry);
    return chosen;
}

} // namespace

bool is_named(Database& database, const std::string& person) {
    return database.read([&] {
        for (const auto* question : namings) {
            long long rows = 0;
            database.sql() << question, use(person), soci::into(rows);
            if (rows > 0) return true;
        }
        return false;
    });
}

void erase(Database& database, const std::string& person, const std::vector<Entry>& entries) {
    overwrite_what_goes(database);
    database.change([&] {
        stop_adding(database, person);
        take_from_teams(database.sql(), entries);
        take_early(database.sql(), person); // however many of the attempts can still be replayed
        for (const auto* erasure : erasures) database.sql() << erasure, use(person);
        forget_texts(database);
        if (database.is_server()) drop_login(database.sql(), person);
    });
}

bool overwrite_deleted(Database& database) {
    try {
        return database.is_server() ? overwrite_on_server(database) : overwrite_in_file(database);
    } catch (const attempts::Fault&) {
        return false; // what was to go is gone all the same
    }
}

std::vector<std::string> people_before(Database& database, const std::string& moment) {
    return database.read(
        [&] {
            const soci::rowset<std::string> names =
                (database.sql().prepare
                     << "select distinct person from attempt where started < :m order by person",
                 use(moment));
            return std::vector<std::string>(names.begin(), names.end());
        });
}

std::size_t purge(Database& database, const std::string& person, const std::string& moment,
                  const std::vector<Entry>& entries) {
    overwrite_what_goes(database);
    long long gone = 0;
    database.change([&] {
        auto& sql = database.sql();
        take_from_teams(sql, begun(entries, moment, true));
        soci::statement statement = (sql.prepare << "delete from attempt where person = :p and started < :m",
                                     use(person, "p"), use(moment, "m"));
        statement.execute(true);
        gone = statement.get_affected_rows();
        count_unverified_anew(sql, person);
        sum_up_anew(sql, person, begun(entries, moment, false));
    });
    return static_cast<std::size_t>(gone);
}

void purge_rest(Database& database, const std::string& moment) {
    database.change([&] {
        database.sql() << "delete from look where at < :m", use(moment);
        forget_texts(database);
    });
}

std::optional<int> months_kept(Database& database) {
    const auto kept = choice(database, "months_kept");
    int months = 0;
    std::from_chars(kept.data(), kept.data() + kept.size(), months);
    return months > 0 ? std::optional(months) : std::nullopt;
}

void keep_months(Database& database, std::optional<int> months) {
    choose(database, "months_kept", months ? std::to_string(*months) : "");
}

} // namespace aplomo::company
