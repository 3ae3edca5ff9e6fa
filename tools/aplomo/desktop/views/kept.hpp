#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What `make(from, width)` gives, made anew only when `from` or the width has changed since the label was
/// last asked for: a large drawing is not laid out for every frame.
template <typename From, typename Make>
const auto& kept(Frame& frame, std::string_view label, const From& from, float width, const Make& make) {
    struct Kept {
        From from;
        float width;
        decltype(make(from, width)) made;
    };
    auto& known = frame.memory.kept[id_of(label)];
    const auto* last = static_cast<const Kept*>(known.get());
    if (last == nullptr || last->width != width || !(last->from == from)) {
        auto fresh = std::make_shared<const Kept>(Kept{from, width, make(from, width)});
        last = fresh.get();
        known = std::move(fresh);
    }
    return last->made;
}

} // namespace aplomo::views
