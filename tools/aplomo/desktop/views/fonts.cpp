#include "desktop/views/fonts.hpp"

#include <imgui.h>

#include <algorithm>

#include "desktop/views/icons.hpp"

namespace aplomo::views {
namespace {

constexpr const char* regular = "Inter-Regular.otf";
constexpr const char* medium = "Inter-Medium.otf";
constexpr const char* semibold = "Inter-SemiBold.otf";
constexpr const char* awesome = "fontawesome-webfont.ttf";

/// ImGui asks for the height from the highest ascender to the lowest descender; the look counts ems.
constexpr float inter_height = 1.21F;

constexpr std::array<ImWchar, 19> letters{0x0020, 0x017F, 0x2010, 0x2027, 0x2030, 0x203A, 0x20A0,
                                          0x20BF, 0x2190, 0x2193, 0x2212, 0x2212, 0x2264, 0x2265,
                                          0x2022, 0x2022, 0x2605, 0x2606, 0};
constexpr std::array<ImWchar, 3> figures{0x0020, 0x003A, 0};

struct Cut {
    const char* file;
    float size;
    float line;
    const ImWchar* range;
};

std::array<Cut, types> cuts(const ImWchar* icons) {
    const auto* text = letters.data();
    return {{{regular, 12, 16, text},
             {medium, 12, 16, text},
             {regular, 13, 18, text},
             {medium, 13, 18, text},
             {semibold, 13, 18, text},
             {regular, 15, 22, text},
             {semibold, 15, 22, text},
             {regular, 16, 23, text},
             {semibold, 16, 23, text},
             {semibold, 17, 25, text},
             {regular, 18, 27, text},
             {semibold, 20, 26, text},
             {semibold, 28, 34, text},
             {semibold, 24, 30, figures.data()},
             {semibold, 38, 44, figures.data()},
             {awesome, 15, 18, icons},
             {awesome, 19, 22, icons},
             {awesome, 24, 28, icons}}};
}

std::string find(const char* file, const FontFolders& folders) {
    for (const auto& folder : folders)
        if (std::error_code failed; std::filesystem::exists(folder / file, failed))
            return (folder / file).string();
    return {};
}

const ImWchar* icon_range() {
    // The atlas keeps the pointer until it is built, so the range has to outlive this call.
    static const auto range = [] {
        std::array<ImWchar, 2 * all_icons.size() + 1> made{};
        for (std::size_t i = 0; i < all_icons.size(); ++i)
            made[2 * i] = made[2 * i + 1] = static_cast<ImWchar>(all_icons[i]);
        return made;
    }();
    return range.data();
}

ImFont* add(ImFontAtlas& atlas, const Cut& cut, const std::string& path, float scale) {
    ImFontConfig config;
    config.OversampleH = 2;
    config.OversampleV = 1;
    if (path.empty()) {
        config.SizePixels = cut.size * scale;
        return atlas.AddFontDefault(&config);
    }
    const float height = cut.file == awesome ? cut.size : cut.size * inter_height;
    return atlas.AddFontFromFileTTF(path.c_str(), height * scale, &config, cut.range);
}

} // namespace

FontFolders usual_font_folders() {
    return {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/font-awesome"};
}

Fonts load_fonts(ImFontAtlas& atlas, float scale, const FontFolders& folders,
                 std::vector<std::string>& missing) {
    atlas.Clear();
    Fonts fonts;
    fonts.scale = scale;
    const auto all = cuts(icon_range());
    for (std::size_t i = 0; i < types; ++i) {
        const std::string path = find(all[i].file, folders);
        if (path.empty() && std::find(missing.begin(), missing.end(), all[i].file) == missing.end())
            missing.emplace_back(all[i].file);
        fonts.faces[i] = {add(atlas, all[i], path, scale), all[i].size, all[i].line};
    }
    return fonts;
}

} // namespace aplomo::views
