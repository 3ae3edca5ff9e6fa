#include "company/team_view.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

#include <cmath>

namespace aplomo::company {

using attempts::Database;
using soci::into;
using soci::use;

namespace {

/// The trainees of a team, some of them, by name.
const std::string some_trainees = "(select person from membership where team = :t and role = 'trainee' "
                                  "order by person limit :c offset :f)";

/// On a server a sum is spread over lanes: whoever adds at once adds to rows of their own.
std::string sums(const std::vector<std::string>& columns) {
    std::string all;
    for (const auto& column : columns)
        all += (all.empty() ? "" : ", ") + fmt::format("cast(sum({}) as bigint)", column);
    return all;
}

/// All rows of a question, which puts each into `row`; `finish` makes the rest of it there.
template <typename Row, typename Ask, typename Finish>
std::vector<Row> all(Database& database, Row& row, Ask ask, Finish finish) {
    return database.read([&] {
        std::vector<Row> found;
        soci::statement rows = ask(database.sql());
        for (rows.execute(); rows.fetch();) {
            finish();
            found.push_back(row);
        }
        return found;
    });
}

template <typename Row, typename Ask>
std::vector<Row> all(Database& database, Row& row, Ask ask) {
    return all(database, row, ask, [] {});
}

template <std::size_t size>
std::vector<long long> counted(soci::session& sql, const std::string& question, const std::string& team,
                               long long first) {
    std::vector<long long> counts(size);
    long long key = 0, n = 0;
    soci::statement rows = (sql.prepare << question, use(team), into(key), into(n));
    for (rows.execute(); rows.fetch();)
        if (key >= first && key < first + static_cast<long long>(size))
            counts[static_cast<std::size_t>(key - first)] = n;
    return counts;
}

/// Pearson's correlation of "chosen" (0 or 1) with the score, from sums over the decisions where the reply
/// was open: the point-biserial correlation of classical test theory.
double correlation(long long n, long long chosen, long long total, long long squares,
                   long long chosen_total) {
    const auto dn = static_cast<double>(n), dx = static_cast<double>(chosen), dy = static_cast<double>(total);
    const double covariance = dn * static_cast<double>(chosen_total) - dx * dy;
    const double spread = (dn * dx - dx * dx) * (dn * static_cast<double>(squares) - dy * dy);
    return spread <= 0 ? 0 : covariance / std::sqrt(spread);
}

} // namespace

std::vector<PersonScore> people_scores(Database& database, const std::string& team, int from, int count) {
    PersonScore row;
    return all(database, row, [&](soci::session& sql) -> soci::statement {
        return (sql.prepare << "select person, axis, n, total, squares from person_axis where person in " +
                                   some_trainees + " order by person, axis",
                use(team), use(count), use(from), into(row.person), into(row.axis), into(row.sum.n),
                into(row.sum.total), into(row.sum.squares));
    });
}

std::vector<TechniqueUse> people_techniques(Database& database, const std::string& team, int from,
                                            int count) {
    TechniqueUse row;
    return all(database, row, [&](soci::session& sql) -> soci::statement {
        return (sql.prepare << "select person, tag, offered, taken from person_technique where person in " +
                                   some_trainees + " order by person, tag",
                use(team), use(count), use(from), into(row.person), into(row.tag), into(row.offered),
                into(row.taken));
    });
}

std::vector<std::string> trainee_names(Database& database, const std::string& team, int from, int count) {
    return database.read([&] {
        const soci::rowset<std::string> rows =
            (database.sql().prepare << "select person from membership where team = :t and role = 'trainee' "
                                       "order by person limit :c offset :f",
             use(team), use(count), use(from));
        return std::vector<std::string>(rows.begin(), rows.end());
    });
}

std::vector<PersonCourse> people_courses(Database& database, const std::string& team, int from, int count) {
    PersonCourse row;
    return all(database, row, [&](soci::session& sql) -> soci::statement {
        return (
            sql.prepare << "select person, scenario, n, passes, first_begun, last_begun from person_course "
                           "where person in " +
                               some_trainees + " order by person, scenario",
            use(team), use(count), use(from), into(row.person), into(row.scenario), into(row.attempts),
            into(row.passes), into(row.first_begun), into(row.last_begun));
    });
}

std::vector<PersonScore> team_scores(Database& database, const std::string& team) {
    PersonScore row;
    return all(database, row, [&](soci::session& sql) -> soci::statement {
        return (sql.prepare << "select axis, " + sums({"n", "total", "squares"}) +
                                   " from team_axis where team = :t group by axis order by axis",
                use(team), into(row.axis), into(row.sum.n), into(row.sum.total), into(row.sum.squares));
    });
}

std::vector<TechniqueUse> team_techniques(Database& database, const std::string& team) {
    TechniqueUse row;
    return all(database, row, [&](soci::session& sql) -> soci::statement {
        return (sql.prepare << "select tag, " + sums({"offered", "taken"}) +
                                   " from team_technique where team = :t group by tag order by tag",
                use(team), into(row.tag), into(row.offered), into(row.taken));
    });
}

std::vector<CohortMonth> team_months(Database& database, const std::string& team) {
    CohortMonth row;
    return all(database, row, [&](soci::session& sql) -> soci::statement {
        return (
            sql.prepare << "select cohort, month, " + sums({"n", "total"}) +
                               " from team_month where team = :t group by cohort, month having sum(n) > 0 "
                               "order by cohort, month",
            use(team), into(row.cohort), into(row.month), into(row.sum.n), into(row.sum.total));
    });
}

std::vector<long long> team_deciles(Database& database, const std::string& team) {
    return database.read([&] {
        return counted<10>(database.sql(),
                           "select cast(decile as integer), " + sums({"n"}) +
                               " from team_decile where team = :t group by decile",
                           team, 0);
    });
}

std::vector<long long> team_survey(Database& database, const std::string& team) {
    return database.read([&] {
        return counted<5>(database.sql(),
                          "select cast(stars as integer), " + sums({"n"}) +
                              " from team_survey where team = :t group by stars",
                          team, 1);
    });
}

std::vector<CourseGain> team_courses(Database& database, const std::string& team) {
    CourseGain row;
    long long first = 0, best = 0;
    return all(
        database, row,
        [&](soci::session& sql) -> soci::statement {
            return (sql.prepare << "select scenario, count(*), cast(sum(n) as bigint), "
                                   "sum(case when passes > 0 then 1 else 0 end), cast(sum(first) as bigint), "
                                   "cast(sum(best) as bigint) from person_course where person in "
                                   "(select person from membership where team = :t and role = 'trainee') "
                                   "group by scenario "
                                   "order by scenario",
                    use(team), into(row.scenario), into(row.people), into(row.attempts), into(row.passed),
                    into(first), into(best));
        },
        [&] {
            row.first = static_cast<double>(first) / static_cast<double>(row.people) / 100;
            row.best = static_cast<double>(best) / static_cast<double>(row.people) / 100;
        });
}

std::vector<ReplyUse> team_replies(Database& database, const std::string& team, const std::string& scenario) {
    ReplyUse row;
    long long total = 0, squares = 0, chosen_total = 0, cost = 0;
    return all(
        database, row,
        [&](soci::session& sql) -> soci::statement {
            return (
                sql.prepare << "select reply, " +
                                   sums({"offered", "total", "squares", "chosen", "chosen_total", "cost"}) +
                                   " from team_reply where team = :t and scenario = :s group by reply having "
                                   "sum(offered) > 0 order by reply",
                use(team), use(scenario), into(row.reply), into(row.offered), into(total), into(squares),
                into(row.chosen), into(chosen_total), into(cost));
        },
        [&] {
            const auto mean = [&](long long sum) {
                return row.chosen == 0 ? 0 : static_cast<double>(sum) / static_cast<double>(row.chosen) / 100;
            };
            row.cost = mean(cost);
            row.score = mean(chosen_total);
            row.discrimination = correlation(row.offered, row.chosen, total, squares, chosen_total);
        });
}

Unverified team_unverified(Database& database, const std::string& team) {
    return database.read([&] {
        Unverified found;
        database.sql()
            << "select cast(coalesce(sum(awaiting), 0) as bigint), cast(coalesce(sum(disagreeing), "
               "0) as bigint) from person_unverified where person in "
               "(select person from membership where team = :t and role = 'trainee')",
            use(team), into(found.awaiting), into(found.disagreeing);
        return found;
    });
}

int trainees(Database& database, const std::string& team) {
    return database.read([&] {
        int n = 0;
        database.sql() << "select count(*) from membership where team = :t and role = 'trainee'", use(team),
            into(n);
        return n;
    });
}

} // namespace aplomo::company
