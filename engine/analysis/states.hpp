#pragma once

#include "analysis/large.hpp"
#include "analysis/packing.hpp"

namespace aplomo::analysis {

/// States by number, packed.
class States {
  public:
    States() = default;
    explicit States(const Packing& packing) : packing_(packing) {}

    std::size_t size() const { return size_; }
    scenario::State operator[](std::size_t at) const {
        return packing_.unpack(&words_[at * packing_.length()]);
    }

    template <std::size_t length>
    void push_back(const Words<length>& words) {
        for (const auto word : words.word) words_.push_back(word);
        ++size_;
    }

    /// The number of a state among those from `first` to before `last`; `last` when it is not there.
    std::size_t find(const scenario::State& state, std::size_t first, std::size_t last) const {
        return packing_.length() == 1 ? find(packing_.pack<1>(state), first, last)
                                      : find(packing_.pack<3>(state), first, last);
    }

    const Packing& packing() const { return packing_; }

    /// The same states in the same order, of scenarios that pack alike.
    bool operator==(const States& other) const { return words_ == other.words_; }

  private:
    template <std::size_t length>
    std::size_t find(const Words<length>& wanted, std::size_t first, std::size_t last) const {
        const auto is_there = [&](std::size_t at) {
            return std::equal(std::begin(wanted.word), std::end(wanted.word), &words_[at * length]);
        };
        while (first < last && !is_there(first)) ++first;
        return first;
    }

    Packing packing_;
    Large<Word> words_;
    std::size_t size_ = 0;
};

} // namespace aplomo::analysis
