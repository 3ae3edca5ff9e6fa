#include <benchmark/benchmark.h>
#include <libfyaml.h>

#include <cstring>
#include <vector>

#include "bench/models.hpp"
#include "script/load.hpp"

namespace aplomo::bench {
namespace {

const std::string& generated_text() {
    static const auto text = tests::generated_scenario_text({.turns = 1000, .words = 12});
    return text;
}

const std::string& written_text() {
    static const auto text = file_text("scenarios/missed_delivery/scenario.yaml");
    return text;
}

void tell_bytes(benchmark::State& state, const std::string& text) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(text.size()));
}

/// The tree that libfyaml makes by itself.
void document(benchmark::State& state, const std::string& text) {
    fy_parse_cfg config{};
    config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_JSON_NONE);
    for (auto _ : state)
        fy_document_destroy(fy_document_build_from_string(&config, text.data(), text.size()));
    tell_bytes(state, text);
}

/// Its events and nothing else.
void parse(benchmark::State& state, const std::string& text) {
    fy_parse_cfg config{};
    config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_JSON_NONE);
    for (auto _ : state) {
        auto* parser = fy_parser_create(&config);
        fy_parser_set_string(parser, text.data(), text.size());
        while (auto* event = fy_parser_parse(parser)) fy_parser_event_free(parser, event);
        fy_parser_destroy(parser);
    }
    tell_bytes(state, text);
}

void load(benchmark::State& state, const std::string& text) {
    for (auto _ : state) benchmark::DoNotOptimize(script::load_scenario(text, "scenario.yaml", "", rubric()));
    tell_bytes(state, text);
}

void copy(benchmark::State& state, const std::string& text) {
    std::vector<char> target(text.size());
    for (auto _ : state) {
        std::memcpy(target.data(), text.data(), text.size());
        benchmark::ClobberMemory();
    }
    tell_bytes(state, text);
}

void document_generated(benchmark::State& state) { document(state, generated_text()); }
void document_written(benchmark::State& state) { document(state, written_text()); }
void parse_generated(benchmark::State& state) { parse(state, generated_text()); }
void load_generated(benchmark::State& state) { load(state, generated_text()); }
void copy_generated(benchmark::State& state) { copy(state, generated_text()); }

/// A shipped scenario, with the shipped rubric.
void parse_written(benchmark::State& state) { parse(state, written_text()); }

void load_written(benchmark::State& state) {
    const auto rubric = script::load_rubric(file_text("assets/rubric.yaml"), "rubric.yaml").rubric;
    for (auto _ : state)
        benchmark::DoNotOptimize(script::load_scenario(written_text(), "scenario.yaml", "", rubric));
    tell_bytes(state, written_text());
}

BENCHMARK(copy_generated)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_generated)->Unit(benchmark::kMillisecond);
BENCHMARK(load_generated)->Unit(benchmark::kMillisecond);
BENCHMARK(document_generated)->Unit(benchmark::kMillisecond);
BENCHMARK(document_written)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_written)->Unit(benchmark::kMillisecond);
BENCHMARK(load_written)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aplomo::bench
