#pragma once

#include <array>
#include <cstdint>

#include "scenario/scenario.hpp"

namespace aplomo::analysis {

/// A state as it is kept by the million: one word, or three in a scenario whose states do not fit 64 bits.
using Word = std::uint64_t;
template <std::size_t length>
struct Words {
    Word word[length];

    bool operator==(const Words&) const = default;
};

/// Any state, of whatever scenario, in three words, and back.
Words<3> whole_words(const scenario::State& state);
scenario::State state_of(const Words<3>& words);

/// How the states of one scenario become words and states again.
class Packing {
  public:
    Packing() = default;
    explicit Packing(const scenario::Scenario& scenario);

    /// How many words a state takes: 1 or 3.
    std::size_t length() const { return length_; }

    /// `length` is length().
    template <std::size_t length>
    Words<length> pack(const scenario::State& state) const {
        if constexpr (length == 1)
            return Words<1>{{packed(state)}};
        else
            return whole_words(state);
    }

    /// From length() words.
    scenario::State unpack(const Word* words) const {
        return length_ == 1 ? unpacked(*words) : state_of({{words[0], words[1], words[2]}});
    }

  private:
    /// Where a part of the state stands in the one word, and all its bits.
    struct Part {
        unsigned first = 0;
        Word mask = 0;

        Word of(Word word) const { return (word >> first) & mask; }
    };

    Word packed(const scenario::State& state) const {
        Word word = state.turn | Word{state.patience} << patience_.first | Word{state.facts} << facts_.first |
                    state.used << used_.first;
        for (std::size_t i = 0; i < meters_.size(); ++i) word |= Word{state.meters[i]} << meters_[i].first;
        return word;
    }

    scenario::State unpacked(Word word) const {
        scenario::State state;
        state.turn = static_cast<std::uint32_t>(turn_.of(word));
        state.patience = static_cast<std::uint8_t>(patience_.of(word));
        for (std::size_t i = 0; i < meters_.size(); ++i)
            state.meters[i] = static_cast<std::uint8_t>(meters_[i].of(word));
        state.facts = static_cast<std::uint32_t>(facts_.of(word));
        state.used = used_.of(word);
        return state;
    }

    Part turn_, patience_, facts_, used_;
    std::array<Part, scenario::max_meters> meters_;
    std::size_t length_ = 1;
};

/// Mixes a state's words into 64 bits, of which the upper ones are the best.
template <std::size_t length>
std::uint64_t hash(const Words<length>& words) {
    std::uint64_t mixed = 0;
    for (const auto word : words.word) {
        mixed = (mixed ^ word ^ (word >> 32)) * 0x9e3779b97f4a7c15ULL;
        if (length > 1) mixed ^= mixed >> 32;
    }
    return mixed;
}

} // namespace aplomo::analysis
