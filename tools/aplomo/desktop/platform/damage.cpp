#include "desktop/platform/damage.hpp"

#include <imgui.h>

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace aplomo::platform {
namespace {

constexpr float far = std::numeric_limits<float>::max();
constexpr Box nothing{far, far, -far, -far};

using Vertices = std::span<const ImDrawVert>;

bool same(const ImDrawVert& a, const ImDrawVert& b) {
    return a.pos.x == b.pos.x && a.pos.y == b.pos.y && a.uv.x == b.uv.x && a.uv.y == b.uv.y && a.col == b.col;
}

bool same(const ImVec4& a, const ImVec4& b) { return a.x == b.x && a.y == b.y && a.z == b.z && a.w == b.w; }

/// One pixel more on each side, for soft edges.
void include(Box& box, ImVec2 at) {
    box = {std::min(box.left, at.x - 1), std::min(box.top, at.y - 1), std::max(box.right, at.x + 1),
           std::max(box.bottom, at.y + 1)};
}

/// A shape has changed its place or colour: vertex by vertex.
Box difference_of_pairs(Vertices before, Vertices now) {
    Box box = nothing;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (same(before[i], now[i])) continue;
        include(box, before[i].pos);
        include(box, now[i].pos);
    }
    return box;
}

/// A shape has come or gone: all between what is alike at the beginning and what is alike at the end.
Box difference_of_middles(Vertices before, Vertices now) {
    const std::size_t most = std::min(before.size(), now.size());
    std::size_t head = 0;
    while (head < most && same(before[head], now[head])) ++head;
    std::size_t tail = 0;
    while (tail < most - head && same(before[before.size() - 1 - tail], now[now.size() - 1 - tail])) ++tail;
    Box box = nothing;
    for (const auto& vertex : before.subspan(head, before.size() - head - tail)) include(box, vertex.pos);
    for (const auto& vertex : now.subspan(head, now.size() - head - tail)) include(box, vertex.pos);
    return box;
}

/// A copy of one of ImGui's lists.
struct Layer {
    std::vector<ImDrawVert> vertices;
    std::vector<ImVec4> clips;

    explicit Layer(const ImDrawList& list) : vertices(list.VtxBuffer.begin(), list.VtxBuffer.end()) {
        for (const auto& command : list.CmdBuffer) clips.push_back(command.ClipRect);
    }

    bool clipped_like(const Layer& other) const {
        return std::equal(clips.begin(), clips.end(), other.clips.begin(), other.clips.end(),
                          [](const ImVec4& a, const ImVec4& b) { return same(a, b); });
    }
};

Box united(const Box& a, const Box& b) {
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
            std::max(a.bottom, b.bottom)};
}

} // namespace

struct Damage::Before {
    std::vector<Layer> layers;
    ImVec2 size{-1, -1};
};

Damage::Damage() : before_(std::make_unique<Before>()) {}

Damage::~Damage() = default;

void Damage::forget() { before_->size = {-1, -1}; }

Box Damage::since_last(const ImDrawData& picture) {
    Before now{{}, picture.DisplaySize};
    for (int i = 0; i < picture.CmdListsCount; ++i) now.layers.emplace_back(*picture.CmdLists[i]);
    const Box whole{0, 0, now.size.x, now.size.y};
    const auto& before = *before_;
    const bool comparable =
        before.size.x == now.size.x && before.size.y == now.size.y &&
        std::equal(before.layers.begin(), before.layers.end(), now.layers.begin(), now.layers.end(),
                   [](const Layer& a, const Layer& b) { return a.clipped_like(b); });
    Box box = comparable ? nothing : whole;
    for (std::size_t i = 0; comparable && i < now.layers.size(); ++i) {
        const Vertices old(before.layers[i].vertices);
        const Vertices fresh(now.layers[i].vertices);
        box = united(box, old.size() == fresh.size() ? difference_of_pairs(old, fresh)
                                                     : difference_of_middles(old, fresh));
    }
    *before_ = std::move(now);
    return {std::max(box.left, whole.left), std::max(box.top, whole.top), std::min(box.right, whole.right),
            std::min(box.bottom, whole.bottom)};
}

void cut(ImDrawData& picture, const Box& box) {
    for (int i = 0; i < picture.CmdListsCount; ++i)
        for (auto& command : picture.CmdLists[i]->CmdBuffer) {
            auto& clip = command.ClipRect;
            clip = {std::max(clip.x, box.left), std::max(clip.y, box.top), std::min(clip.z, box.right),
                    std::min(clip.w, box.bottom)};
            if (clip.z > clip.x && clip.w > clip.y) continue;
            clip = {0, 0, 1, 1};
            command.ElemCount = 0;
        }
}

} // namespace aplomo::platform
