#include "desktop/state/times.hpp"

#include <algorithm>

#include "machine/moment.hpp"

namespace aplomo::state {
namespace {

scenario::Channel channel_at(const Playing& playing, const scenario::State& state) {
    return playing.scenario().turns[state.turn].channel.value_or(playing.scenario().channel);
}

} // namespace

Moment begun_at(const Playing& playing) { return machine::moment_of(playing.journal.attempt().started); }

std::vector<Moment> decided_at(const Playing& playing) {
    const auto& kept = playing.journal.attempt().decisions;
    std::vector<Moment> times;
    Moment at = begun_at(playing);
    for (std::size_t i = 0; i < playing.run.transcript().exchanges.size(); ++i) {
        if (i < kept.size()) at += std::chrono::milliseconds(kept[i].milliseconds);
        times.push_back(at);
    }
    return times;
}

Moment connected_at(const Playing& playing) {
    const auto& exchanges = playing.run.transcript().exchanges;
    const auto times = decided_at(playing);
    const auto channel = channel_at(playing, playing.run.state());
    for (std::size_t i = exchanges.size(); i-- > 0;)
        if (channel_at(playing, exchanges[i].before) != channel) return std::max(playing.begun, times[i]);
    return playing.begun;
}

std::string clock_text(Moment moment) { return machine::iso_local(moment).substr(11, 5); }

} // namespace aplomo::state
