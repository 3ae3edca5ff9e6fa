#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace aplomo::script {

/// Keeps things where they were put, many in one piece of memory.
template <typename Thing>
class Pool {
  public:
    Thing& keep(Thing thing) {
        make_room(1);
        return pieces_.back().emplace_back(std::move(thing));
    }

    /// Side by side.
    std::span<Thing> keep(std::span<const Thing> things) {
        if (things.empty()) return {};
        make_room(things.size());
        auto& piece = pieces_.back();
        piece.insert(piece.end(), things.begin(), things.end());
        return std::span(piece).last(things.size());
    }

  private:
    static constexpr std::size_t usual = 1024;

    void make_room(std::size_t more) {
        if (pieces_.empty() || pieces_.back().capacity() - pieces_.back().size() < more)
            pieces_.emplace_back().reserve(std::max(usual, more));
    }

    std::vector<std::vector<Thing>> pieces_;
};

} // namespace aplomo::script
