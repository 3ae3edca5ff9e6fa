#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "bench/models.hpp"
#include "cli/check.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::bench {
namespace {

/// `aplomo check` of a file with a thousand turns and nearly a million states: read, played, told.
void check(benchmark::State& state) {
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "generated";
    std::filesystem::create_directory(path);
    std::ofstream(path / "scenario.yaml")
        << tests::generated_scenario_text({.turns = 1000, .states = 600'000});
    cli::CheckOptions options;
    options.paths = {path.string()};
    options.rubric = APLOMO_SOURCE_DIR "/tests/support/rubric.yaml";
    for (auto _ : state) {
        std::istringstream in;
        std::ostringstream out, err;
        cli::Terminal terminal{in, out, err};
        cli::check(options, {}, terminal);
        benchmark::DoNotOptimize(out.str());
    }
}

BENCHMARK(check)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace aplomo::bench
