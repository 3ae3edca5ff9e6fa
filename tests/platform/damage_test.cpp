#include "desktop/platform/damage.hpp"

#include <imgui.h>

#include <functional>

#include "support/catch.hpp"

using namespace aplomo;
using platform::Box;
using platform::Damage;

namespace {

const ImVec2 size{400, 300};

/// ImGui without a window.
class Pictures {
  public:
    Pictures() {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().Fonts->Build();
        ImGui::GetIO().DisplaySize = size;
    }
    ~Pictures() { ImGui::DestroyContext(); }
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;

    ImDrawData& picture(const std::function<void(ImDrawList&)>& draw) {
        ImGui::GetIO().DeltaTime = 0.1F;
        ImGui::NewFrame();
        draw(*ImGui::GetBackgroundDrawList());
        ImGui::Render();
        return *ImGui::GetDrawData();
    }
};

void desk(ImDrawList& list) { list.AddRectFilled({0, 0}, size, IM_COL32(240, 240, 230, 255)); }

void hand(ImDrawList& list, float x, ImU32 colour = IM_COL32(0, 0, 0, 255)) {
    list.AddRectFilled({x, 100}, {x + 20, 110}, colour);
}

void circle(ImDrawList& list) { list.AddCircleFilled({300, 200}, 20, IM_COL32(200, 0, 0, 255)); }

bool holds(const Box& box, float left, float top, float right, float bottom) {
    return box.left <= left && box.top <= top && box.right >= right && box.bottom >= bottom;
}

} // namespace

TEST_CASE("the first picture is painted everywhere, and the same again nowhere", "[platform]") {
    Pictures pictures;
    Damage damage;
    CHECK(damage.since_last(pictures.picture(desk)) == Box{0, 0, size.x, size.y});
    CHECK(damage.since_last(pictures.picture(desk)).empty());
}

TEST_CASE("a thing that moved is painted where it was and where it is, and not far around", "[platform]") {
    Pictures pictures;
    Damage damage;
    const auto at = [](float x) {
        return [x](ImDrawList& list) { desk(list), hand(list, x), circle(list); };
    };
    (void)damage.since_last(pictures.picture(at(50)));
    const auto box = damage.since_last(pictures.picture(at(90)));
    CHECK(holds(box, 50, 100, 110, 110));
    CHECK(holds({40, 90, 120, 120}, box.left, box.top, box.right, box.bottom));
}

TEST_CASE("a thing that changed colour is painted", "[platform]") {
    Pictures pictures;
    Damage damage;
    (void)damage.since_last(pictures.picture([](ImDrawList& list) { desk(list), hand(list, 50); }));
    const auto box = damage.since_last(
        pictures.picture([](ImDrawList& list) { desk(list), hand(list, 50, IM_COL32(255, 0, 0, 255)); }));
    CHECK(holds(box, 50, 100, 70, 110));
}

TEST_CASE("a thing that came or went between others is painted, and not far around", "[platform]") {
    Pictures pictures;
    Damage damage;
    const auto with = [](ImDrawList& list) { desk(list), hand(list, 50), circle(list); };
    const auto without = [](ImDrawList& list) { desk(list), circle(list); };
    (void)damage.since_last(pictures.picture(without));
    for (const auto& next :
         {std::function<void(ImDrawList&)>(with), std::function<void(ImDrawList&)>(without)}) {
        const auto box = damage.since_last(pictures.picture(next));
        CHECK(holds(box, 50, 100, 70, 110));
        CHECK(holds({40, 90, 80, 120}, box.left, box.top, box.right, box.bottom));
    }
}

TEST_CASE("what is clipped otherwise is painted everywhere", "[platform]") {
    Pictures pictures;
    Damage damage;
    const auto clipped = [](float bottom) {
        return [bottom](ImDrawList& list) {
            list.PushClipRect({0, 0}, {400, bottom});
            desk(list);
            list.PopClipRect();
        };
    };
    (void)damage.since_last(pictures.picture(clipped(200)));
    CHECK(damage.since_last(pictures.picture(clipped(250))) == Box{0, 0, size.x, size.y});
}

TEST_CASE("another size and a lost picture are painted everywhere", "[platform]") {
    Pictures pictures;
    Damage damage;
    (void)damage.since_last(pictures.picture(desk));
    damage.forget();
    CHECK(damage.since_last(pictures.picture(desk)) == Box{0, 0, size.x, size.y});
    ImGui::GetIO().DisplaySize = {500, 300};
    CHECK(damage.since_last(pictures.picture(desk)) == Box{0, 0, 500, size.y});
}

TEST_CASE("a picture that is cut down draws nothing outside of the box", "[platform]") {
    Pictures pictures;
    auto& picture = pictures.picture([](ImDrawList& list) {
        desk(list);
        list.PushClipRect({200, 200}, {400, 300});
        circle(list);
        list.PopClipRect();
    });
    platform::cut(picture, {10, 20, 110, 120});
    int painted = 0;
    for (const auto& command : picture.CmdLists[0]->CmdBuffer) {
        if (command.ElemCount == 0) continue;
        ++painted;
        CHECK(command.ClipRect.x == 10);
        CHECK(command.ClipRect.y == 20);
        CHECK(command.ClipRect.z == 110);
        CHECK(command.ClipRect.w == 120);
    }
    CHECK(painted == 1);
}
