#include "cli/doctor.hpp"

#include <fmt/format.h>

#include "cli/health.hpp"
#include "cli/store.hpp"

namespace aplomo::cli {
namespace {

const char* word_of(Health::Kind kind, const Terminal& terminal) {
    switch (kind) {
    case Health::Kind::good: return terminal.say("bien ", "good ");
    case Health::Kind::lacking: return terminal.say("falta", "lacks");
    case Health::Kind::bad: break;
    }
    return terminal.say("mal  ", "bad  ");
}

/// Whether none is bad.
bool print(const std::vector<Health>& all, Terminal& terminal) {
    bool well = true;
    for (const auto& each : all) {
        terminal.out << fmt::format("{}  {}: {}\n", word_of(each.kind, terminal), each.what, each.told);
        well &= each.kind != Health::Kind::bad;
    }
    return well;
}

} // namespace

int doctor(const DoctorOptions& options, const machine::Places& places, Terminal& terminal) {
    const bool store =
        print(health_of_store(store_address(options.store, places), places, terminal), terminal);
    const bool machine = print(health_of_machine(places, terminal), terminal);
    return store && machine ? good : has_errors;
}

} // namespace aplomo::cli
