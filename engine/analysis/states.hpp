#pragma once

#include "analysis/large.hpp"
#include "analysis/packing.hpp"

namespace aplomo::analysis {

/// States by number, packed.
class States {
  public:
    States() = default;
    explicit States(const Packing& packing) : packing_(packing) {}

    std::size_t size() const { return words_.size() / packing_.length(); }
    scenario::State operator[](std::size_t at) const {
        return packing_.unpack(&words_[at * packing_.length()]);
    }

    template <std::size_t length>
    void push_back(const Words<length>& words) {
        words_.insert(words_.end(), words.begin(), words.end());
    }

    const Packing& packing() const { return packing_; }

    /// The same states in the same order, of scenarios that pack alike.
    bool operator==(const States& other) const { return words_ == other.words_; }

  private:
    Packing packing_;
    Large<Word> words_;
};

} // namespace aplomo::analysis
