// What keeping costs: a decision in a file against the disk itself, an attempt on a server, and the sums.
#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <soci/soci.h>
#include <unistd.h>

#include <fmt/format.h>

#include <filesystem>

#include "attempts/server_rows.hpp"
#include "attempts/store.hpp"
#include "bench/firm.hpp"
#include "company/verdicts.hpp"

namespace aplomo::bench {
namespace {

namespace fs = std::filesystem;

/// A folder on a disk, not in memory, gone with the benchmark.
class DiskFolder {
  public:
    DiskFolder() : path_(fs::temp_directory_path() / fmt::format("aplomo-bench-{}", getpid())) {
        fs::create_directories(path_);
    }
    ~DiskFolder() { fs::remove_all(path_); }
    DiskFolder(const DiskFolder&) = delete;
    DiskFolder& operator=(const DiskFolder&) = delete;
    fs::path operator/(const std::string& name) const { return path_ / name; }

  private:
    fs::path path_;
};

std::string new_id() {
    static int made = 0;
    return fmt::format("{:08x}-0000-4000-8000-{:012x}", getpid(), ++made);
}

/// What the disk itself can do: 4 KB written where there was something before, and forced out.
void keeping_disk(benchmark::State& state) {
    const DiskFolder folder;
    const int file = open((folder / "raw").c_str(), O_CREAT | O_RDWR, 0600);
    const std::string page(4096, 'x');
    for (int i = 0; i < 1024; ++i) benchmark::DoNotOptimize(pwrite(file, page.data(), page.size(), i * 4096));
    fsync(file);
    int at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(pwrite(file, page.data(), page.size(), (at++ % 1024) * 4096));
        fdatasync(file);
    }
    close(file);
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(keeping_disk)->UseRealTime()->Unit(benchmark::kMicrosecond);

void keeping_decision(benchmark::State& state) {
    const DiskFolder folder;
    const auto store = attempts::Store::open("sqlite:" + (folder / "attempts.db").string());
    store->keep_text("s", "scenario");
    store->keep_text("r", "rubric");
    auto attempt = attempt_of_the_firm(new_id(), "nadia");
    std::size_t position = 0;
    store->begin(attempt);
    for (auto _ : state) {
        store->add(attempt.id, position++, attempt.decisions[0]);
        if (position < 12) continue;
        state.PauseTiming();
        attempt.id = new_id();
        store->begin(attempt);
        position = 0;
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(keeping_decision)->UseRealTime()->Unit(benchmark::kMicrosecond);

/// The keeper's own server, on which the keeper may also practise. Null where there is none.
std::unique_ptr<attempts::Database> server(benchmark::State& state) {
    if (firm_address(true).empty()) {
        state.SkipWithError("APLOMO_BENCH_SERVER names no server");
        return nullptr;
    }
    auto database = open_firm(true);
    database->change([&] {
        database->sql() << "insert into person values (:n, '') on conflict do nothing",
            soci::use(database->login());
    });
    return database;
}

void keeping_on_server(benchmark::State& state) {
    const auto database = server(state);
    if (database == nullptr) return;
    for (auto _ : state)
        database->change([&] {
            attempts::keep_attempt(database->sql(), attempt_of_the_firm(new_id(), database->login()));
        });
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(keeping_on_server)->UseRealTime()->Unit(benchmark::kMicrosecond);

/// Keeping and then marking with its sums, as many at once as `verify_new` takes.
void keeping_with_sums(benchmark::State& state) {
    const auto database = server(state);
    if (database == nullptr) return;
    tests::Dice dice(2);
    std::vector<company::Judged> judged;
    std::size_t number = 0;
    const auto mark = [&] {
        company::mark(*database, judged, database->login(), "2026-11-23T08:00:00Z");
        judged.clear();
    };
    for (auto _ : state) {
        const auto id = new_id();
        database->change(
            [&] { attempts::keep_attempt(database->sql(), attempt_of_the_firm(id, database->login())); });
        judged.push_back({id, true, "", entry_of_the_firm(dice, number++)});
        if (judged.size() == 500) mark();
    }
    mark();
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(keeping_with_sums)->UseRealTime()->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace aplomo::bench
