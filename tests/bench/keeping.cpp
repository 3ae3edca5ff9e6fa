// What keeping costs: a decision in a file against the disk itself, an attempt on a server, and the sums.
#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <vector>

#include "attempts/server_rows.hpp"
#include "attempts/store.hpp"
#include "bench/firm.hpp"
#include "company/people.hpp"
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

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point began) {
    return std::chrono::duration<double>(Clock::now() - began).count();
}

/// What the disk itself can do: 4 KB written where there was something before, and forced out.
class Disk {
  public:
    explicit Disk(const fs::path& path) : file_(open(path.c_str(), O_CREAT | O_RDWR, 0600)) {
        for (at_ = 0; at_ < pages; ++at_) put();
        fsync(file_);
    }
    ~Disk() { close(file_); }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    double force() {
        const auto began = Clock::now();
        put();
        fdatasync(file_);
        ++at_;
        return seconds_since(began);
    }

  private:
    static constexpr int pages = 1024;
    void put() {
        benchmark::DoNotOptimize(
            pwrite(file_, page_.data(), page_.size(), at_ % pages * static_cast<off_t>(page_.size())));
    }

    int file_;
    off_t at_ = 0;
    std::string page_ = std::string(4096, 'x');
};

/// By turns with the disk itself, whose rate may change fiftyfold from one minute to the next.
void keeping_decision(benchmark::State& state) {
    const DiskFolder folder;
    Disk disk(folder / "raw");
    const auto store = attempts::Store::open("sqlite:" + (folder / "attempts.db").string());
    store->keep_text("s", "scenario");
    store->keep_text("r", "rubric");
    auto attempt = attempt_of_the_firm(new_id(), "nadia");
    std::size_t position = 12;
    double of_disk = 0, of_decisions = 0;
    for (auto _ : state) {
        if (position == 12) {
            attempt.id = new_id();
            store->begin(attempt);
            position = 0;
        }
        of_disk += disk.force();
        const auto began = Clock::now();
        store->add(attempt.id, position++, attempt.decisions[0]);
        const auto taken = seconds_since(began);
        state.SetIterationTime(taken);
        of_decisions += taken;
    }
    state.counters["of_disk"] = of_disk / of_decisions;
}
BENCHMARK(keeping_decision)->UseManualTime()->MinTime(5)->Unit(benchmark::kMicrosecond);

/// Fifty people of the firm, each by their own login, and who judges them.
class Practising {
  public:
    Practising() : keeper_(open_firm(true)), judge_(open_as_manager(true)) {
        for (std::size_t i = 0; i < 50; ++i) {
            const auto name = entry_of_the_firm(dice_, i).person;
            company::add_person(*keeper_, name, "");
            company::set_password(*keeper_, name, name);
            people_.push_back(attempts::Database::open(address_of(name)));
        }
    }

    /// The next one's attempt, kept; and what it comes to.
    company::Entry keep() {
        auto entry = entry_of_the_firm(dice_, kept_ % people_.size() + 1000 * (kept_ / people_.size()));
        entry.attempt = new_id();
        auto& person = *people_[kept_++ % people_.size()];
        person.change([&] { attempts::keep_attempt(person.sql(), attempt_of(entry)); });
        return entry;
    }
    void mark(const std::vector<company::Judged>& judged) {
        if (company::mark(*judge_, judged, "boss", "2026-11-23T08:00:00Z").size() != judged.size())
            throw std::runtime_error("not all were marked");
    }

  private:
    std::unique_ptr<attempts::Database> keeper_, judge_;
    std::vector<std::unique_ptr<attempts::Database>> people_;
    tests::Dice dice_{2};
    std::size_t kept_ = 0;
};

void keeping_on_server(benchmark::State& state) {
    if (firm_address(true).empty()) return state.SkipWithError("APLOMO_BENCH_SERVER names no server");
    Practising firm;
    for (auto _ : state) firm.keep();
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(keeping_on_server)->UseRealTime()->MinTime(2)->Unit(benchmark::kMicrosecond);

/// Keeping and then marking with its sums, as many at once as `verify_new` takes.
void keeping_with_sums(benchmark::State& state) {
    if (firm_address(true).empty()) return state.SkipWithError("APLOMO_BENCH_SERVER names no server");
    Practising firm;
    std::vector<company::Judged> judged;
    const auto mark = [&] {
        firm.mark(judged);
        judged.clear();
    };
    for (auto _ : state) {
        auto entry = firm.keep();
        const auto id = entry.attempt;
        judged.push_back({id, true, "", std::move(entry)});
        if (judged.size() == 500) mark();
    }
    mark();
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(keeping_with_sums)->UseRealTime()->MinTime(2)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace aplomo::bench
