// A hundred people whose attempts reach a company's server at once, for a minute: nothing is lost, nothing is
// kept twice.
#include <benchmark/benchmark.h>

#include <soci/soci.h>

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "attempts/fault.hpp"
#include "attempts/server_rows.hpp"
#include "bench/firm.hpp"
#include "company/people.hpp"

namespace aplomo::bench {
namespace {

constexpr int clients = 100;

std::chrono::seconds how_long() {
    const char* said = std::getenv("APLOMO_BENCH_SECONDS");
    return std::chrono::seconds(said == nullptr ? 60 : std::strtol(said, nullptr, 10));
}

std::string name_of(int client) { return fmt::format("client{:03}", client); }

/// Keeps attempts until the time is over, each twice, as somebody does who never learnt that it was kept.
long long keep_until(std::chrono::steady_clock::time_point end, int client, int session) {
    const auto database = attempts::Database::open(address_of(name_of(client)));
    long long kept = 0;
    while (std::chrono::steady_clock::now() < end) {
        const auto id = fmt::format("{:08x}-{:04x}-4000-8000-{:012x}", session, client, kept);
        const auto attempt = attempt_of_the_firm(id, name_of(client));
        for (int time = 0; time < 2; ++time)
            database->change([&] { attempts::keep_attempt(database->sql(), attempt); });
        ++kept;
    }
    return kept;
}

long long rows_of_clients(attempts::Database& keeper, const std::string& what, const std::string& table) {
    return keeper.read([&] {
        long long n = 0;
        keeper.sql() << "select " + what + " from " + table, soci::into(n);
        return n;
    });
}

void add_clients(attempts::Database& keeper) {
    for (int i = 0; i < clients; ++i) {
        company::add_person(keeper, name_of(i), "");
        company::set_password(keeper, name_of(i), name_of(i));
    }
}

void a_hundred_clients(benchmark::State& state) {
    if (firm_address(true).empty()) return state.SkipWithError("APLOMO_BENCH_SERVER names no server");
    const auto keeper = open_firm(true);
    add_clients(*keeper);
    const auto attempts = [&] {
        return rows_of_clients(*keeper, "count(*)", "attempt where person like 'client%'");
    };
    const auto decisions = [&] {
        return rows_of_clients(*keeper, "count(*)",
                               "decision d join attempt a on a.id = d.attempt where a.person like 'client%'");
    };
    for (auto _ : state) {
        const auto before = attempts(), decisions_before = decisions();
        const auto end = std::chrono::steady_clock::now() + how_long();
        const auto session =
            static_cast<int>(std::chrono::system_clock::now().time_since_epoch().count() % 0x7fffffff);
        std::atomic<long long> kept = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < clients; ++i)
            threads.emplace_back([&, i] { kept += keep_until(end, i, session); });
        for (auto& thread : threads) thread.join();
        if (attempts() - before != kept || decisions() - decisions_before != 12 * kept)
            state.SkipWithError("lost or doubled");
        state.counters["attempts"] = static_cast<double>(kept);
        state.counters["attempts_per_second"] =
            static_cast<double>(kept) / static_cast<double>(how_long().count());
    }
}
BENCHMARK(a_hundred_clients)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

} // namespace
} // namespace aplomo::bench
