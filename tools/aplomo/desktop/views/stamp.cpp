#include "desktop/views/stamp.hpp"

#include <imgui.h>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace aplomo::views {

/// Triangles as they were drawn at `at`, in screen pixels.
struct Stamp {
    ImVec2 at;
    std::vector<ImDrawVert> corners;
    std::vector<unsigned> order; ///< positions in `corners`
};

namespace {

constexpr std::size_t most = 256; ///< more than anybody looks at; then it begins anew

ImVec2 place_of(const Frame& frame, const Rect& rect) {
    return {rect.x * frame.paint.scale, rect.y * frame.paint.scale};
}

/// The display decides too: its scale, and where the texture has its white.
Id id_of_look(const Frame& frame, const Rect& rect, std::string_view look) {
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    const float numbers[]{rect.w, rect.h, frame.paint.scale, white.x, white.y};
    std::string all(sizeof numbers, '\0');
    std::memcpy(all.data(), numbers, sizeof numbers);
    return id_of(all.append(look));
}

/// What was drawn since the list had so many corners and indices; nothing when it went on in another part of
/// the list.
std::shared_ptr<const Stamp> cut_out(const ImDrawList& list, ImVec2 at, int corners, int indices) {
    auto made = std::make_shared<Stamp>();
    made->at = at;
    made->corners.assign(list.VtxBuffer.begin() + corners, list.VtxBuffer.end());
    if (made->corners.size() > list._VtxCurrentIdx) return nullptr;
    const auto first = list._VtxCurrentIdx - static_cast<unsigned>(made->corners.size());
    for (int i = indices; i < list.IdxBuffer.Size; ++i) made->order.push_back(list.IdxBuffer[i] - first);
    return made;
}

void put(ImDrawList& list, const Stamp& stamp, ImVec2 at) {
    list.PrimReserve(static_cast<int>(stamp.order.size()), static_cast<int>(stamp.corners.size()));
    const ImVec2 moved{at.x - stamp.at.x, at.y - stamp.at.y};
    const unsigned first = list._VtxCurrentIdx;
    for (ImDrawVert corner : stamp.corners) {
        corner.pos = {corner.pos.x + moved.x, corner.pos.y + moved.y};
        *list._VtxWritePtr++ = corner;
    }
    for (const unsigned index : stamp.order) *list._IdxWritePtr++ = static_cast<ImDrawIdx>(first + index);
    list._VtxCurrentIdx += static_cast<unsigned>(stamp.corners.size());
}

} // namespace

void stamp(Frame& frame, const Rect& rect, std::string_view look, const std::function<void()>& draw) {
    if (frame.measuring()) return draw();
    ImDrawList& list = *frame.paint.list;
    auto& stamps = frame.memory.stamps;
    const Id id = id_of_look(frame, rect, look);
    const ImVec2 at = place_of(frame, rect);
    frame.paint.clip(rect);
    if (const auto known = stamps.find(id); known != stamps.end()) {
        put(list, *known->second, at);
    } else {
        const int corners = list.VtxBuffer.Size;
        const int indices = list.IdxBuffer.Size;
        draw();
        if (stamps.size() >= most) stamps.clear();
        if (auto made = cut_out(list, at, corners, indices)) stamps.emplace(id, std::move(made));
    }
    frame.paint.unclip();
}

} // namespace aplomo::views
