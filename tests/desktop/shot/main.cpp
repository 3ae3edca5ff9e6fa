// Draws every screen into PNG files: shot FOLDER [part of a name]. For looking, not for testing.
#include <imgui.h>

#include <array>
#include <cstdio>
#include <exception>
#include <functional>

#include "desktop/catalogue.hpp"
#include "desktop/sample.hpp"
#include "desktop/shot/portraits.hpp"
#include "desktop/shot/window.hpp"
#include "desktop/views/window.hpp"

namespace {

using namespace aplomo;

struct Size {
    int width, height;
    float scale;
    const char* name;
};

constexpr std::array sizes{Size{1440, 900, 1, "1440x900"}, Size{1024, 700, 1, "1024x700"},
                           Size{2560, 1440, 1.5F, "2560x1440"}};

struct Dress {
    screens::Theme theme;
    const char* name;
};

constexpr std::array dresses{Dress{screens::Theme::light, "light"}, Dress{screens::Theme::dark, "dark"},
                             Dress{screens::Theme::contrast, "contrast"}};

class Shooter {
  public:
    Shooter(std::string folder, std::string part) : folder_(std::move(folder)), part_(std::move(part)) {}

    void shoot(const Size& size) {
        std::vector<std::string> missing;
        fonts_ = views::load_fonts(*ImGui::GetIO().Fonts, size.scale, views::usual_font_folders(), missing);
        window_.renew_fonts();
        for (const char* language : {"es", "en"})
            for (const auto& dress : dresses)
                for (const auto& sample : tests::samples(language)) shoot(size, dress, language, sample);
        shoot_toasts(size);
    }

    /// Toasts over the first screen.
    void shoot_toasts(const Size& size) {
        for (const char* language : {"es", "en"})
            for (const auto& dress : dresses)
                shoot(size, dress, language, {"toasts", tests::samples(language).front().screen},
                      tests::toasts(language));
    }

    /// The faces of the shipped customers, on a sheet in each theme.
    void shoot_portraits() {
        const auto customers = shot::shipped_customers();
        for (const auto& dress : dresses)
            picture(sizes[2], dress, "es", std::string("portraits.") + dress.name + ".png",
                    [&](views::Frame& frame) { shot::draw_portraits(frame, customers); });
    }

  private:
    void shoot(const Size& size, const Dress& dress, const std::string& language, const tests::Sample& sample,
               const std::vector<screens::Toast>& toasts = {}) {
        const std::string name = sample.name + "." + language + "." + dress.name + "." + size.name + ".png";
        screens::Shell shell = sample.around;
        shell.language = language;
        shell.theme = dress.theme;
        shell.still = true;
        shell.toasts = toasts;
        picture(
            size, dress, language, name,
            [&](views::Frame& frame) { (void)views::draw(sample.screen, shell, frame); }, sample.seen);
    }

    void picture(const Size& size, const Dress& dress, const std::string& language, const std::string& name,
                 const std::function<void(views::Frame&)>& draw, const std::string& seen = {}) {
        if (name.find(part_) == std::string::npos) return;
        views::Memory memory;
        const auto words = tests::words_in(language);
        window_.picture(
            size.width, size.height,
            [&] {
                auto frame =
                    views::begin_frame(static_cast<float>(size.width), static_cast<float>(size.height),
                                       fonts_, views::theme_of(dress.theme), words, {}, memory);
                frame.still = true;
                if (!seen.empty()) memory.focus = views::id_of(seen), memory.focus_moved = true;
                draw(frame);
            },
            folder_ + "/" + name);
        std::printf("%s\n", name.c_str());
    }

    std::string folder_, part_;
    shot::Window window_;
    views::Fonts fonts_;
};

} // namespace

int main(int count, char** arguments) try {
    if (count < 2) return std::fputs("shot FOLDER [part of a name]\n", stderr), 2;
    Shooter shooter(arguments[1], count > 2 ? arguments[2] : "");
    for (const auto& size : sizes) shooter.shoot(size);
    shooter.shoot_portraits();
    return 0;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "%s\n", failed.what());
    return 3;
}
