// The desk and the views of the window, without a window: tells where things lie, for a test that has only a
// mouse.
//
//     twin SCENARIOS RUBRIC STORE SETTINGS PERSON
//
// For each label on standard input (`reply 1`) it prints where the middle of that area is in a window of 1440
// by 900, presses it on its own desk, and prints the title of the window that follows: `412 300 Conversación
// – Aplomo`. STORE and SETTINGS are shown, never written.
#include <imgui.h>

#include <algorithm>
#include <iostream>
#include <thread>

#include "desktop/app/title.hpp"
#include "desktop/platform/translation.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/views/window.hpp"
#include "script/load.hpp"
#include "script/source.hpp"

namespace {

using namespace aplomo;

constexpr float width = 1440;
constexpr float height = 900;

class Twin {
  public:
    explicit Twin(state::Setup setup)
        : words_(platform::words_in(setup.settings.language,
                                    platform::usual_catalogue_folders(APLOMO_SOURCE_DIR "/assets"))),
          desk_(std::move(setup), now_) {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        io.DisplaySize = {width, height};
        std::vector<std::string> missing;
        fonts_ = views::load_fonts(*io.Fonts, 1, views::usual_font_folders(), missing);
        unsigned char* pixels = nullptr;
        int w = 0;
        int h = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &w, &h);
        rest();
    }

    /// The middle of the area; nothing when there is none. Scrolls it into view first, as the wheel would
    /// not: what is pressed by mouse must be seen.
    std::optional<views::Point> press(const std::string& label) {
        views::Input input;
        const auto areas = draw(input);
        const auto area =
            std::find_if(areas.begin(), areas.end(), [&](const auto& each) { return each.label == label; });
        if (area == areas.end() || area->seen.w <= 0 || area->seen.h <= 0) return {};
        input.mouse = area->seen.centre();
        input.pressed = true;
        draw(input);
        input.pressed = false;
        input.released = true;
        draw(input);
        rest();
        return input.mouse;
    }

    std::string title() const { return app::title_of(desk_.screen(), words_); }

  private:
    std::vector<views::Area> draw(views::Input input) {
        ImGui::GetIO().DeltaTime = 0.1F;
        input.seconds = 0.1F;
        ImGui::NewFrame();
        auto frame = views::begin_frame(width, height, fonts_, views::theme_of(desk_.shell().theme), words_,
                                        std::move(input), memory_);
        const auto action = views::draw(desk_.screen(), desk_.shell(), frame);
        ImGui::Render();
        if (action) desk_.apply(*action, now_);
        return frame.areas;
    }

    /// Until nothing moves and nothing is done in the background.
    void rest() {
        for (desk_.tick(now_); desk_.busy(); desk_.tick(now_))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        for (int i = 0; i < 30; ++i) draw({});
    }

    state::Moment now_ = std::chrono::system_clock::now();
    screens::Words words_;
    state::Desk desk_;
    views::Memory memory_;
    views::Fonts fonts_;
};

state::Setup setup_of(char** words) {
    state::Setup setup;
    setup.scenarios = words[1];
    setup.rubric = script::load_rubric(std::get<std::string>(script::read_source(words[2])), words[2]).rubric;
    setup.kept_in = words[3];
    setup.settings_file = settings::SettingsFile(words[4], {});
    setup.settings.language = "es";
    setup.settings.person = words[5];
    setup.first_start = setup.name_told = true;
    setup.fresh_id = [] { return std::string("twin"); };
    setup.fresh_seed = [] { return std::uint64_t{0}; };
    return setup;
}

} // namespace

int main(int count, char** words) {
    if (count != 6) return std::cerr << "twin SCENARIOS RUBRIC STORE SETTINGS PERSON\n", 2;
    Twin twin(setup_of(words));
    for (std::string label; std::getline(std::cin, label);) {
        const auto place = twin.press(label);
        if (!place) return std::cerr << "there is no “" << label << "” to be seen\n", 1;
        std::cout << static_cast<int>(place->x) << ' ' << static_cast<int>(place->y) << ' ' << twin.title()
                  << std::endl;
    }
}
