#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "bench/frame.hpp"

namespace {

/// Keeps the best of the repetitions of each benchmark: what else ran on the machine only ever costs time.
class Best : public benchmark::ConsoleReporter {
  public:
    Best() : ConsoleReporter(OO_None) {}

    void ReportRuns(const std::vector<Run>& runs) override {
        for (const auto& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
            const auto name = run.run_name.function_name + run.run_name.args;
            const double seconds =
                std::max(run.cpu_accumulated_time, 1e-12) / static_cast<double>(run.iterations);
            const bool better = !seconds_.contains(name) || seconds < seconds_[name];
            if (!better) continue;
            seconds_[name] = seconds;
            real_seconds_[name] = run.real_accumulated_time / static_cast<double>(run.iterations);
            for (const auto& [counter, value] : run.counters) counters_[name + " " + counter] = value.value;
        }
        ConsoleReporter::ReportRuns(runs);
    }

    /// Of the benchmark that took longest of those whose names begin and end so.
    double most_seconds(const std::string& prefix) const { return longest(seconds_, prefix, ""); }
    double most_real_seconds(const std::string& prefix, const std::string& suffix) const {
        return longest(real_seconds_, prefix, suffix);
    }

    double seconds(const std::string& name) const { return find(seconds_, name); }
    double real_seconds(const std::string& name) const { return find(real_seconds_, name); }
    double counter(const std::string& name) const { return find(counters_, name); }

  private:
    static double find(const std::map<std::string, double>& values, const std::string& name) {
        const auto found = values.find(name);
        return found == values.end() ? 0 : found->second;
    }

    static double longest(const std::map<std::string, double>& values, const std::string& prefix,
                          const std::string& suffix) {
        double most = 0;
        for (const auto& [name, value] : values)
            if (name.starts_with(prefix) && name.ends_with(suffix)) most = std::max(most, value);
        return most;
    }

    std::map<std::string, double> seconds_, real_seconds_, counters_;
};

void line(const char* figure, double value, const char* unit, const char* target, bool good) {
    if (value > 0)
        fmt::print("{:<58} {:>8.2f} {:<14} {:<8} {}\n", figure, value, unit, target, good ? "yes" : "NO");
}

void least(const char* figure, double value, const char* unit, double target) {
    line(figure, value, unit, fmt::format(">= {:g}", target).c_str(), value >= target);
}

void most(const char* figure, double value, const char* unit, double target) {
    line(figure, value, unit, fmt::format("<= {:g}", target).c_str(), value <= target);
}

double ratio(double one, double other) { return other > 0 ? one / other : 0; }

void print_company(const Best& best) {
    most("slowest tile of the team view, in a file", best.most_real_seconds("team_", "server:0") * 1000, "ms",
         10);
    most("slowest tile of the team view, on a server", best.most_real_seconds("team_", "server:1") * 1000,
         "ms", 20);
    least("a decision kept durably, of the disk's rate", best.counter("keeping_decision of_disk"), "", 0.9);
    most("keeping on a server with its sums, of keeping alone",
         ratio(best.real_seconds("keeping_with_sums"), best.real_seconds("keeping_on_server")), "x", 2);
    line("attempts of a hundred clients at once", best.counter("a_hundred_clients attempts_per_second"),
         "a second", "all", true);
}

/// The figures that were promised. Ratios are between benchmarks of this one run.
void print_figures(const Best& best) {
    const double million = 1e6;
    fmt::print("\n{:<58} {:>8} {:<14} {:<8} {}\n", "figure", "here", "", "target", "reached");
    least("steps, 1,000 turns", best.counter("step_1k items_per_second") / million, "M/s", 8);
    least("steps, 100,000 turns, of that", ratio(best.seconds("step_1k"), best.seconds("step_100k")), "",
          0.3);
    least("explored with best and worst", best.counter("explore_and_evaluate states/s") / million,
          "M states/s", 5);
    least("  of how many states", best.counter("explore_and_evaluate states") / million, "M states", 10);
    least("  of the plain set's offers",
          ratio(best.seconds("set_offers"), best.seconds("explore_and_evaluate")), "", 0.5);
    least("best and worst alone", best.counter("bounds states/s") / million, "M states/s", 5);
    most("  memory at most", best.counter("bounds bytes/state"), "bytes a state", 24);
    least("  of the plain set's offers", ratio(best.seconds("set_offers"), best.seconds("bounds")), "", 0.5);
    most("loading, of the parser's events (generated)",
         ratio(best.seconds("load_generated"), best.seconds("parse_generated")), "x", 1.5);
    most("loading, of the parser's events (shipped)",
         ratio(best.seconds("load_written"), best.seconds("parse_written")), "x", 1.5);
    most("loading, of the parser's own tree (generated)",
         ratio(best.seconds("load_generated"), best.seconds("document_generated")), "x", 1.5);
    most("loading, of the parser's own tree (shipped)",
         ratio(best.seconds("load_written"), best.seconds("document_written")), "x", 1.5);
    most("a frame of the busiest screen", best.most_seconds(aplomo::bench::frame_prefix) * 1000, "ms of CPU",
         0.2);
    most("whole check", best.real_seconds("check"), "s", 1);
    print_company(best);
}

} // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    aplomo::bench::register_frames();
    if (benchmark::ReportUnrecognizedArguments(count, words)) return 2;
    Best best;
    benchmark::RunSpecifiedBenchmarks(&best);
    print_figures(best);
}
