#pragma once

#include <string>
#include <vector>

#include "desktop/platform/translation.hpp"
#include "desktop/platform/window.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/screens/words.hpp"
#include "desktop/views/fonts.hpp"

namespace aplomo::app {

/// The fonts and the words that the screens are drawn with: made anew when the shell or the display asks for
/// others.
class Dress {
  public:
    explicit Dress(platform::CatalogueFolders catalogues) : catalogues_(std::move(catalogues)) {}

    void fit(const screens::Shell& shell, platform::Window& window);

    const views::Fonts& fonts() const { return fonts_; }
    const screens::Words& words() const { return words_; }

    /// What to do about fonts that this machine lacks; empty when it has them all.
    std::string missing_fonts() const;

  private:
    platform::CatalogueFolders catalogues_;
    std::string language_;
    screens::Words words_;
    views::Fonts fonts_{.scale = 0}; ///< none yet
    std::vector<std::string> missing_;
};

} // namespace aplomo::app
