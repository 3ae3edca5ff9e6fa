#include "desktop/app/dress.hpp"

namespace aplomo::app {

void Dress::fit(const screens::Shell& shell, platform::Window& window) {
    if (shell.language != language_) {
        language_ = shell.language;
        words_ = platform::words_in(language_, catalogues_);
    }
    const float scale = window.scale() * static_cast<float>(shell.zoom) / 100;
    if (scale == fonts_.scale) return;
    missing_.clear();
    fonts_ = views::load_fonts(window.font_atlas(), scale, views::usual_font_folders(), missing_);
    window.renew_fonts();
}

std::string Dress::missing_fonts() const {
    if (missing_.empty()) return {};
    return words_.of(
        "The window’s fonts are missing, so it looks plain. Install the packages fonts-inter and "
        "fonts-font-awesome.");
}

} // namespace aplomo::app
