#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>

#include "script/pool.hpp"

namespace aplomo::script {

/// A line and a column of the file being read, both from 1; line 0 is the file as a whole.
struct Spot {
    int line = 0;
    int column = 0;
    auto operator<=>(const Spot&) const = default;
};

/// One element of a YAML file.
struct Node {
    enum class Kind : std::uint8_t {
        null,
        scalar,
        sequence,
        mapping,
        reported ///< what it should have been is unknown, and a finding says so already
    };
    Kind kind = Kind::null;
    bool plain = true;     ///< a scalar without quotes, so that it may be a number
    bool verbatim = false; ///< a scalar whose characters stand in one line of the file just as in `text`
    Spot spot;
    std::string_view text{};           ///< of a scalar
    std::span<const Node*> children{}; ///< a sequence's items; a mapping's keys and values in turn
    std::uint32_t weight = 1; ///< nodes in this subtree, what aliases repeat counted each time; see yaml.hpp
    std::uint32_t height = 1; ///< levels of this subtree
};

/// A file as a tree. Aliases share nodes. Texts are views of the file's text or of `texts`.
struct Tree {
    const Node* root = nullptr;
    Pool<Node> nodes;
    Pool<const Node*> children;
    std::deque<std::string> texts;
};

} // namespace aplomo::script
