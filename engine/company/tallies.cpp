#include "company/tallies.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

#include <algorithm>

#include "attempts/postgres_connection.hpp"
#include "company/early.hpp"
#include "company/sums.hpp"

namespace aplomo::company {
namespace {

using soci::into;
using soci::use;

std::string month_of(const std::string& iso) { return iso.substr(0, 7); }

/// All sums of people and teams, before they are written.
struct Tallies {
    Sums person_axis{"person_axis", {"person", "axis"}, {"n", "total", "squares"}};
    Sums person_technique{"person_technique", {"person", "tag"}, {"offered", "taken"}};
    Sums team_axis{"team_axis", {"team", "axis"}, {"n", "total", "squares"}, Sums::Added::by_many};
    Sums team_technique{"team_technique", {"team", "tag"}, {"offered", "taken"}, Sums::Added::by_many};
    Sums team_decile{"team_decile", {"team", "decile"}, {"n"}, Sums::Added::by_many};
    Sums team_month{"team_month", {"team", "cohort", "month"}, {"n", "total"}, Sums::Added::by_many};
    Sums team_survey{"team_survey", {"team", "stars"}, {"n"}, Sums::Added::by_many};
    Sums team_reply{"team_reply",
                    {"team", "scenario", "reply"},
                    {"offered", "total", "squares", "chosen", "chosen_total", "cost"},
                    Sums::Added::by_many};
};

void add_person(Tallies& tallies, const Entry& entry) {
    for (std::size_t i = 0; i < axes.size(); ++i)
        if (const long long score = entry.scores[i].value_or(-1); score >= 0)
            tallies.person_axis.add({entry.person, axes[i]}, {1, score, score * score});
    for (const auto& technique : entry.techniques)
        tallies.person_technique.add({entry.person, technique.tag}, {technique.offered, technique.taken});
}

/// `sign` −1 takes away what was added.
void add_team(Tallies& tallies, const Entry& entry, const std::string& team, const std::string& cohort,
              long long sign) {
    for (std::size_t i = 0; i < axes.size(); ++i)
        if (const long long score = entry.scores[i].value_or(-1); score >= 0)
            tallies.team_axis.add({team, axes[i]}, {sign, sign * score, sign * score * score});
    const long long overall = entry.scores[0].value_or(0);
    tallies.team_decile.add({team, std::to_string(std::min(9LL, overall / 1000))}, {sign});
    tallies.team_month.add({team, cohort, month_of(entry.started)}, {sign, sign * overall});
    if (entry.stars > 0) tallies.team_survey.add({team, std::to_string(entry.stars)}, {sign});
    for (const auto& technique : entry.techniques)
        tallies.team_technique.add({team, technique.tag}, {sign * technique.offered, sign * technique.taken});
    for (const auto& offer : entry.offers) {
        const auto chosen = offer.chosen ? sign : 0;
        tallies.team_reply.add(
            {team, entry.scenario, offer.reply},
            {sign, sign * overall, sign * overall * overall, chosen, chosen * overall, chosen * offer.cost});
    }
}

std::vector<std::string> teams_of(soci::session& sql, const std::string& person) {
    const soci::rowset<std::string> rows =
        (sql.prepare << "select team from membership where person = :p and role = 'trainee' order by team",
         use(person));
    return {rows.begin(), rows.end()};
}

/// The month of a person's first attempt.
std::string cohort_of(soci::session& sql, const std::string& person, const std::string& otherwise) {
    std::string first;
    sql << "select coalesce(min(first_begun), '') from person_course where person = :p", use(person),
        into(first);
    return month_of(first.empty() ? otherwise : first);
}

void write_courses(soci::session& sql, const Entry& entry) {
    const int passed = entry.passed ? 1 : 0, score = entry.scores[0].value_or(0);
    sql << "insert into person_course (person, scenario, n, passes, first, first_begun, best, last, "
           "last_begun) "
           "values (:p, :s, 1, :a, :f, :fb, :b, :l, :lb) on conflict (person, scenario) do update set "
           "n = person_course.n + 1, passes = person_course.passes + excluded.passes, "
           "first = case when excluded.first_begun < person_course.first_begun then excluded.first "
           "else person_course.first end, "
           "first_begun = case when excluded.first_begun < person_course.first_begun then "
           "excluded.first_begun "
           "else person_course.first_begun end, "
           "best = case when excluded.best > person_course.best then excluded.best else person_course.best "
           "end, "
           "last = case when excluded.last_begun >= person_course.last_begun then excluded.last "
           "else person_course.last end, "
           "last_begun = case when excluded.last_begun >= person_course.last_begun then excluded.last_begun "
           "else person_course.last_begun end",
        use(entry.person), use(entry.scenario), use(passed), use(score), use(entry.started), use(score),
        use(score), use(entry.started);
}

/// What is the same for all entries of a person, asked for once.
struct Standing {
    std::vector<std::string> teams;
    std::string cohort;
};

class Standings {
  public:
    explicit Standings(soci::session& sql) : sql_(sql) {}
    const Standing& of(const Entry& entry) {
        const auto found = known_.find(entry.person);
        if (found != known_.end()) return found->second;
        return known_[entry.person] = {teams_of(sql_, entry.person),
                                       cohort_of(sql_, entry.person, entry.started)};
    }

  private:
    soci::session& sql_;
    std::map<std::string, Standing> known_;
};

void write(soci::session& sql, const Tallies& tallies) {
    for (const auto* sums :
         {&tallies.person_axis, &tallies.person_technique, &tallies.team_axis, &tallies.team_technique,
          &tallies.team_decile, &tallies.team_month, &tallies.team_survey, &tallies.team_reply})
        sums->write(sql);
}

/// In which team's sums an attempt is, and under which month of its person's beginning.
struct Counting {
    std::string attempt;
    std::string team;
    std::string cohort;
};

std::vector<const Entry*> oldest_first(const std::vector<Entry>& entries) {
    std::vector<const Entry*> sorted;
    sorted.reserve(entries.size());
    for (const auto& entry : entries) sorted.push_back(&entry);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* a, const auto* b) { return a->started < b->started; });
    return sorted;
}

/// Many in one statement: a server would be asked once for each otherwise.
void keep_countings(soci::session& sql, const std::vector<Counting>& countings) {
    constexpr std::size_t rows_of_a_statement = 1000;
    for (std::size_t begin = 0; begin < countings.size(); begin += rows_of_a_statement) {
        const auto end = std::min(countings.size(), begin + rows_of_a_statement);
        std::string places;
        soci::statement statement(sql);
        for (auto i = begin; i < end; ++i) {
            places += fmt::format("{}(:a{}, :t{}, :c{})", i == begin ? "" : ", ", i, i, i);
            for (const auto* word : {&countings[i].attempt, &countings[i].team, &countings[i].cohort})
                statement.exchange(use(*word));
        }
        statement.alloc();
        statement.prepare("insert into counted (attempt, team, cohort) values " + places);
        statement.define_and_bind();
        statement.execute(true);
    }
}

std::vector<Counting> countings_of(soci::session& sql, const std::string& attempt) {
    Counting row{attempt, {}, {}};
    soci::statement rows = (sql.prepare << "select team, cohort from counted where attempt = :a",
                            use(attempt), into(row.team), into(row.cohort));
    std::vector<Counting> found;
    for (rows.execute(); rows.fetch();) found.push_back(row);
    return found;
}

/// A team that nobody's attempts are in any more looks as if nobody's ever had been. What else a row holds is
/// asked too: on a server somebody's share of a sum may be nothing in number alone.
void drop_empty_sums(soci::session& sql) {
    for (const std::string table : {"team_axis", "team_month"})
        sql << "delete from " + table + " where n = 0 and total = 0";
    for (const std::string table : {"team_decile", "team_survey"})
        sql << "delete from " + table + " where n = 0";
    for (const std::string table : {"team_technique", "team_reply"})
        sql << "delete from " + table + " where offered = 0";
}

/// On a server those who judge at once add to rows of their own.
void gather(soci::session& sql) {
    if (sql.get_backend_name() == "postgresql") attempts::run_as_is(sql, "select gather_lanes()");
}

} // namespace

void add_to_sums(soci::session& sql, const std::vector<Entry>& entries) {
    Tallies tallies;
    Standings standings(sql);
    std::vector<Counting> countings;
    for (const auto* entry : oldest_first(entries)) {
        const auto& standing = standings.of(*entry);
        add_person(tallies, *entry);
        for (const auto& team : standing.teams) {
            add_team(tallies, *entry, team, standing.cohort, 1);
            countings.push_back({entry->attempt, team, standing.cohort});
        }
    }
    for (const auto& entry : entries) write_courses(sql, entry);
    add_early(sql, entries); // after the courses, whose rows keep another judge of the same person waiting
    write(sql, tallies);
    keep_countings(sql, countings);
}

void take_from_teams(soci::session& sql, const std::vector<Entry>& entries) {
    gather(sql);
    Tallies tallies;
    for (const auto& entry : entries)
        for (const auto& counting : countings_of(sql, entry.attempt))
            add_team(tallies, entry, counting.team, counting.cohort, -1);
    write(sql, tallies);
    drop_empty_sums(sql);
}

void sum_up_anew(soci::session& sql, const std::string& person, const std::vector<Entry>& entries) {
    for (const std::string table : {"person_axis", "person_technique", "person_course"})
        sql << "delete from " + table + " where person = :p", use(person);
    Tallies tallies;
    for (const auto& entry : entries) {
        add_person(tallies, entry);
        write_courses(sql, entry);
    }
    write(sql, tallies);
    take_early(sql, person);
    add_early(sql, entries);
}

} // namespace aplomo::company
