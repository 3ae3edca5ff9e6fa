// The tiles of the team view over a filled store: a file, and a server where APLOMO_BENCH_SERVER names one.
#include <benchmark/benchmark.h>

#include <stdexcept>

#include "bench/firm.hpp"
#include "company/assignments.hpp"
#include "company/early.hpp"
#include "company/standings.hpp"
#include "company/team_view.hpp"

namespace aplomo::bench {
namespace {

using attempts::Database;

/// How many people a heat map shows at once.
constexpr int people_shown = 50;

attempts::Database* firm(benchmark::State& state) {
    const bool server = state.range(0) != 0;
    static std::array<std::unique_ptr<Database>, 2> open;
    if (firm_address(server).empty()) {
        state.SkipWithError("APLOMO_BENCH_SERVER names no server");
        return nullptr;
    }
    auto& database = open[server ? 1 : 0];
    if (database == nullptr) database = open_as_manager(server);
    return database.get();
}

template <typename Tile>
void tile(benchmark::State& state, Tile read) {
    auto* database = firm(state);
    if (database == nullptr) return;
    for (auto _ : state) benchmark::DoNotOptimize(read(*database));
}

void team_heat_scores(benchmark::State& state) {
    tile(state, [](Database& database) {
        return company::people_scores(database, the_team, 0, people_of_the_firm);
    });
}
void team_heat_techniques(benchmark::State& state) {
    tile(state,
         [](Database& database) { return company::people_techniques(database, the_team, 0, people_shown); });
}
void team_own_scores(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_scores(database, the_team); });
}
void team_own_techniques(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_techniques(database, the_team); });
}
void team_cohorts(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_months(database, the_team); });
}
void team_distribution(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_deciles(database, the_team); });
}
void team_surveys(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_survey(database, the_team); });
}
void team_gains(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_courses(database, the_team); });
}
void company_early(benchmark::State& state) {
    tile(state, [](Database& database) { return company::early_outcomes(database, ""); });
}
void team_standings(benchmark::State& state) {
    tile(state, [](Database& database) { return company::standings(database, the_team); });
}
void team_items(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_replies(database, the_team, "scenario3"); });
}
void team_awaiting(benchmark::State& state) {
    tile(state, [](Database& database) { return company::team_unverified(database, the_team).awaiting; });
}

void team_due(benchmark::State& state) {
    tile(state, [](Database& database) {
        auto dues = company::dues(database, "");
        if (dues.size() != people_of_the_firm) throw std::runtime_error("not everybody was given it");
        return dues;
    });
}

#define TILE(name) BENCHMARK(name)->Arg(0)->Arg(1)->ArgName("server")->Unit(benchmark::kMillisecond)
TILE(team_heat_scores);
TILE(team_heat_techniques);
TILE(team_own_scores);
TILE(team_own_techniques);
TILE(team_cohorts);
TILE(team_distribution);
TILE(team_surveys);
TILE(team_gains);
TILE(company_early);
TILE(team_standings);
TILE(team_items);
TILE(team_awaiting);
TILE(team_due);
#undef TILE

} // namespace
} // namespace aplomo::bench
