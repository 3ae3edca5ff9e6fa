#include "company/standings.hpp"

#include <soci/soci.h>

#include <algorithm>
#include <tuple>

#include "company/leaderboard.hpp"

namespace aplomo::company {
namespace {

std::vector<Standing> by_name(attempts::Database& database, const std::string& team) {
    return database.read([&] {
        Standing row;
        soci::statement rows =
            (database.sql().prepare << "select m.person, coalesce(a.n, 0), coalesce(a.total, 0), "
                                       "coalesce(a.squares, 0) from membership m left join person_axis a on "
                                       "a.person = m.person and a.axis = 'overall' where m.team = :t and "
                                       "m.role = 'trainee' order by m.person",
             soci::use(team), soci::into(row.person), soci::into(row.overall.n),
             soci::into(row.overall.total), soci::into(row.overall.squares));
        std::vector<Standing> found;
        for (rows.execute(); rows.fetch();) found.push_back(row);
        return found;
    });
}

bool is_placed(const Standing& standing) { return standing.overall.n >= least_to_place; }

/// Who is not placed counts as equal to all others who are not.
auto rank(const Standing& standing) {
    return std::tuple(!is_placed(standing), is_placed(standing) ? -points(standing.overall) : 0);
}

} // namespace

long long points(const Sum& sum) { return sum.n == 0 ? 0 : (2 * sum.total + 100 * sum.n) / (200 * sum.n); }

std::vector<Standing> standings(attempts::Database& database, const std::string& team) {
    if (!leaderboard(database)) return {};
    auto ranked = by_name(database, team);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Standing& a, const Standing& b) { return rank(a) < rank(b); });
    for (std::size_t i = 0; i < ranked.size() && is_placed(ranked[i]); ++i) {
        const bool tied = i > 0 && rank(ranked[i]) == rank(ranked[i - 1]);
        ranked[i].place = tied ? ranked[i - 1].place : static_cast<int>(i + 1);
    }
    return ranked;
}

} // namespace aplomo::company
