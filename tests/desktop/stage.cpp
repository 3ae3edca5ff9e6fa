#include "desktop/stage.hpp"

#include <imgui.h>

#include <algorithm>

#include "desktop/catalogue.hpp"
#include "desktop/views/aloud.hpp"
#include "desktop/views/window.hpp"
#include "support/catch.hpp"

namespace aplomo::tests {

const views::Area& Drawn::area(const std::string& label) const {
    const auto found =
        std::find_if(areas.begin(), areas.end(), [&](const auto& area) { return area.label == label; });
    INFO("there is no area “" << label << "”");
    REQUIRE(found != areas.end());
    return *found;
}

Stage::Stage(const std::string& language, int width, int height, float scale)
    : words_(words_in(language)), width_(static_cast<float>(width)), height_(static_cast<float>(height)) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.DisplaySize = {width_, height_};
    std::vector<std::string> missing;
    fonts_ = views::load_fonts(*io.Fonts, scale, views::usual_font_folders(), missing);
    CHECK(missing.empty());
    unsigned char* pixels = nullptr;
    int w = 0;
    int h = 0;
    io.Fonts->GetTexDataAsAlpha8(&pixels, &w, &h);
    shell.language = language;
    shell.still = true;
}

Stage::~Stage() { ImGui::DestroyContext(); }

void Stage::surround(const Sample& sample) {
    shell.notice = sample.around.notice;
    shell.faulty = sample.around.faulty;
    shell.busy = sample.around.busy;
    shell.keys_shown = sample.around.keys_shown;
}

Drawn Stage::draw(const screens::Screen& screen, views::Input input) {
    Drawn drawn;
    ImGui::GetIO().DeltaTime = 0.1F;
    input.seconds = 0.1F;
    ImGui::NewFrame();
    views::Frame frame = views::begin_frame(width_, height_, fonts_, views::theme_of(shell.theme), words_,
                                            std::move(input), memory);
    frame.written = &drawn.written;
    drawn.action = views::draw(screen, shell, frame);
    drawn.areas = frame.areas;
    for (const auto& area : frame.areas) drawn.said[area.label] = views::aloud(frame, area);
    ImGui::Render();
    drawn.vertices = ImGui::GetDrawData()->TotalVtxCount;
    return drawn;
}

std::optional<screens::Action> Stage::click(const screens::Screen& screen, const std::string& label) {
    const views::Rect seen = draw(screen).area(label).seen;
    views::Input input;
    input.mouse = {seen.centre().x * fonts_.scale, seen.centre().y * fonts_.scale};
    input.pressed = true;
    CHECK_FALSE(draw(screen, input).action.has_value());
    input.pressed = false;
    input.released = true;
    return draw(screen, input).action;
}

std::optional<screens::Action> Stage::type(const screens::Screen& screen, char32_t letter) {
    views::Input input;
    input.typed = letter;
    return draw(screen, input).action;
}

std::optional<screens::Action> Stage::press(const screens::Screen& screen, views::Key key) {
    views::Input input;
    input.keys = {key};
    return draw(screen, input).action;
}

std::string Stage::focus(const screens::Screen& screen) {
    for (const auto& area : draw(screen).areas)
        if (area.id == memory.focus) return area.label;
    return {};
}

} // namespace aplomo::tests
