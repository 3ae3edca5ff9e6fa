#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "scenario/effect.hpp"
#include "scenario/phase.hpp"
#include "scenario/state.hpp"

namespace aplomo::scenario {

struct Scenario;

/// One comparison of a condition, and where to go on: `low <= (byte & mask) <= low + width`, the byte being
/// one of a State's. A way of 0 or more is the position of the next test; a negative one is the answer, ~way.
struct Test {
    std::uint8_t byte = 0; ///< offset in State
    std::uint8_t mask = 0xff;
    std::uint8_t low = 0;
    std::uint8_t width = 0;
    std::int32_t yes = 0;
    std::int32_t no = 0;
};

/// All that choosing a reply (or reading a dossier item) needs and does, without a look at texts. Ways are
/// those of Test.
struct alignas(64) Move {
    Worth worth;
    std::uint64_t uses = 0; ///< the bits of State::used that it sets
    std::uint32_t set = 0;
    std::uint32_t clear = 0;
    std::int32_t when = 0;     ///< a way to `open` or `hidden`
    std::int32_t next = 0;     ///< a way to where its links lead, a Moves::target
    std::int16_t patience = 0; ///< how much it takes, the one of every decision included
    Phase phase = Phase::opening;
};

/// A scenario as it is played, side by side in memory: a decision looks at one or two places, however long
/// the scenario. Built once from its turns; everything in it could be read from them.
struct Moves {
    static constexpr std::uint32_t hidden = 0, open = 1;     ///< answers of Move::when
    static constexpr std::uint32_t ending_bit = 0x4000'0000; ///< of a target: an ending, else a turn
    static constexpr std::uint32_t nowhere = 0x3fff'ffff;    ///< no interrupt holds

    std::vector<std::uint32_t> turns; ///< by turn: the position of its first move; one more for the end
    std::vector<Move> all;            ///< the replies', turn by turn, then the dossier items'
    std::vector<Test> tests;
    std::int32_t interrupts = 0;                 ///< a way to a target or `nowhere`
    std::int32_t interrupts_at_zero = 0;         ///< the same at patience 0, when only endings count
    std::array<std::int16_t, max_meters> most{}; ///< the meters' maxima; 0 for one that is not there

    /// By phase and bit of State::used: what is different when that tag has been used before.
    std::array<std::array<Worth, max_repeatable_tags>, phase_ids.size()> again{};

    /// Where a way leads in a state.
    std::uint32_t follow(std::int32_t way, const State& state) const {
        while (way >= 0) {
            const auto& test = tests[static_cast<std::size_t>(way)];
            const int byte = reinterpret_cast<const std::uint8_t*>(&state)[test.byte] & test.mask;
            way = static_cast<unsigned>(byte - test.low) <= test.width ? test.yes : test.no;
        }
        return static_cast<std::uint32_t>(~way);
    }
};

/// Of a scenario of which everything else is known.
Moves moves_of(const Scenario& scenario);

} // namespace aplomo::scenario
