#include "analysis/packing.hpp"

#include <bit>

namespace aplomo::analysis {

Packing::Packing(const scenario::Scenario& scenario) {
    unsigned used = 0;
    const auto next = [&](unsigned bits) {
        const Part part{used % 64, bits == 64 ? ~Word{0} : (Word{1} << bits) - 1};
        used += bits;
        return part;
    };
    const auto bits_for = [](std::uint64_t most) { return static_cast<unsigned>(std::bit_width(most)); };
    turn_ = next(bits_for(scenario.turns.size() - 1));
    patience_ = next(bits_for(scenario.patience));
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        meters_[i] = next(bits_for(scenario.meters[i].max));
    facts_ = next(static_cast<unsigned>(scenario.facts.size()));
    used_ = next(static_cast<unsigned>(scenario.repeatable.size()));
    if (used > 64) length_ = 3;
}

Words<3> whole_words(const scenario::State& state) {
    Word mood = state.patience;
    for (const auto meter : state.meters) mood = mood << 8 | meter;
    return {{state.used, Word{state.facts} << 32 | state.turn, mood}};
}

scenario::State state_of(const Words<3>& words) {
    scenario::State state;
    state.used = words.word[0];
    state.facts = static_cast<std::uint32_t>(words.word[1] >> 32);
    state.turn = static_cast<std::uint32_t>(words.word[1]);
    auto mood = words.word[2];
    for (auto i = state.meters.size(); i-- > 0; mood >>= 8) state.meters[i] = static_cast<std::uint8_t>(mood);
    state.patience = static_cast<std::uint8_t>(mood);
    return state;
}

} // namespace aplomo::analysis
