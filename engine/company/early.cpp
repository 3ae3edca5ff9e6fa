#include "company/early.hpp"

#include <soci/soci.h>

#include <algorithm>
#include <map>

#include "company/sums.hpp"

namespace aplomo::company {
namespace {

using soci::into;
using soci::use;

/// Ordered by when they began; those of one second by what they came to, so that the order in which they are
/// added changes nothing.
struct Early {
    std::string begun;
    int score = 0;
    int passed = 0;
    auto operator<=>(const Early&) const = default;
};

/// One person's at one scenario, in order.
using Earlies = std::vector<Early>;

Sums no_sums() {
    return {"early_decile",
            {"scenario", "number", "decile"},
            {"n", "passes", "first_passes"},
            Sums::Added::by_many};
}

/// `sign` −1 takes away what was added.
void count(Sums& sums, const std::string& scenario, const Earlies& earlies, long long sign) {
    bool before = false;
    for (std::size_t i = 0; i < earlies.size(); ++i) {
        const auto& [begun, score, passed] = earlies[i];
        const bool first = passed != 0 && !before;
        before = before || passed != 0;
        sums.add({scenario, std::to_string(i + 1), std::to_string(std::min(9, score / 1000))},
                 {sign, sign * passed, first ? sign : 0});
    }
}

Earlies kept(soci::session& sql, const std::string& person, const std::string& scenario) {
    Early row;
    soci::statement rows = (sql.prepare << "select begun, score, passed from person_early where person = :p "
                                           "and scenario = :s order by number",
                            use(person), use(scenario), into(row.begun), into(row.score), into(row.passed));
    Earlies found;
    for (rows.execute(); rows.fetch();) found.push_back(row);
    return found;
}

void keep(soci::session& sql, const std::string& person, const std::string& scenario,
          const Earlies& earlies) {
    for (std::size_t i = 0; i < earlies.size(); ++i) {
        const auto number = static_cast<int>(i + 1);
        sql << "insert into person_early (person, scenario, number, begun, score, passed) values (:p, :s, "
               ":n, :b, :c, :a) on conflict (person, scenario, number) do update set begun = excluded.begun, "
               "score = excluded.score, passed = excluded.passed",
            use(person), use(scenario), use(number), use(earlies[i].begun), use(earlies[i].score),
            use(earlies[i].passed);
    }
}

} // namespace

void add_early(soci::session& sql, const std::vector<Entry>& entries) {
    std::map<std::pair<std::string, std::string>, Earlies> added; // by person and scenario
    for (const auto& entry : entries)
        added[{entry.person, entry.scenario}].push_back(
            {entry.started, entry.scores[0].value_or(0), entry.passed ? 1 : 0});
    auto sums = no_sums();
    for (auto& [whose, earlies] : added) {
        const auto& [person, scenario] = whose;
        const auto before = kept(sql, person, scenario);
        earlies.insert(earlies.end(), before.begin(), before.end());
        std::sort(earlies.begin(), earlies.end());
        earlies.resize(std::min<std::size_t>(earlies.size(), early_attempts));
        if (earlies == before) continue;
        count(sums, scenario, before, -1);
        count(sums, scenario, earlies, 1);
        keep(sql, person, scenario, earlies);
    }
    sums.write(sql);
}

void take_early(soci::session& sql, const std::string& person) {
    std::map<std::string, Earlies> taken; // by scenario
    std::string scenario;
    Early row;
    soci::statement rows = (sql.prepare << "select scenario, begun, score, passed from person_early where "
                                           "person = :p order by scenario, number",
                            use(person), into(scenario), into(row.begun), into(row.score), into(row.passed));
    for (rows.execute(); rows.fetch();) taken[scenario].push_back(row);
    auto sums = no_sums();
    for (const auto& [at, earlies] : taken) count(sums, at, earlies, -1);
    sums.write(sql);
    sql << "delete from person_early where person = :p", use(person);
    sql << "delete from early_decile where n = 0 and passes = 0 and first_passes = 0";
}

std::vector<EarlyOutcome> early_outcomes(attempts::Database& database, const std::string& scenario) {
    return database.read([&] {
        EarlyOutcome row;
        int decile = 0;
        long long n = 0, passes = 0, first_passes = 0;
        soci::statement rows =
            (database.sql().prepare << "select scenario, number, decile, cast(sum(n) as bigint), "
                                       "cast(sum(passes) as bigint), cast(sum(first_passes) as bigint) from "
                                       "early_decile where :s = '' or scenario = :t group by scenario, "
                                       "number, decile having sum(n) > 0 order by scenario, number, decile",
             use(scenario, "s"), use(scenario, "t"), into(row.scenario), into(row.number), into(decile),
             into(n), into(passes), into(first_passes));
        std::vector<EarlyOutcome> found;
        for (rows.execute(); rows.fetch();) {
            if (found.empty() || found.back().scenario != row.scenario || found.back().number != row.number)
                found.push_back(row);
            auto& outcome = found.back();
            outcome.people += n;
            outcome.passed += passes;
            outcome.first_passed += first_passes;
            outcome.deciles.at(static_cast<std::size_t>(decile)) = n;
        }
        return found;
    });
}

std::vector<EarlyAttempt> early_of(attempts::Database& database, const std::string& person) {
    return database.read([&] {
        EarlyAttempt row;
        int passed = 0;
        soci::statement rows =
            (database.sql().prepare << "select scenario, number, score, passed from person_early where "
                                       "person = :p order by scenario, number",
             use(person), into(row.scenario), into(row.number), into(row.score), into(passed));
        std::vector<EarlyAttempt> found;
        for (rows.execute(); rows.fetch();) {
            row.passed = passed != 0;
            found.push_back(row);
        }
        return found;
    });
}

} // namespace aplomo::company
