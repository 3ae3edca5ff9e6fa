#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace aplomo::views {

/// The type scale. Sizes and line heights are the look's, in pixels at 100 %.
enum class Type {
    note,         ///< 12/16, what stands beside a figure; the rail
    note_strong,  ///< 500
    label,        ///< 13/18
    label_medium, ///< 500
    label_strong, ///< 600
    body,         ///< 15/22
    body_strong,  ///< 600
    reply,        ///< 16/23: replies and bubbles
    reply_strong, ///< 600
    heading,      ///< 17/25, 600
    said,         ///< 18/27: the line said now
    name,         ///< 20/26, 600
    title,        ///< 28/34, 600
    figure,       ///< 24/30, 600
    figure_large, ///< 38/44, 600
    icon,         ///< 15
    icon_rail,    ///< 19
    icon_large,   ///< 24
};

inline constexpr std::size_t types = 18;

struct Face {
    ImFont* font = nullptr; ///< owned by the atlas
    float size = 0;         ///< of an em, at 100 %
    float line = 0;         ///< height of a line, at 100 %
};

struct Fonts {
    std::array<Face, types> faces{};
    float scale = 1;

    const Face& operator[](Type type) const { return faces[static_cast<std::size_t>(type)]; }
};

/// The folders where the font files lie: Inter-Regular.otf, Inter-Medium.otf, Inter-SemiBold.otf and
/// fontawesome-webfont.ttf. The first folder that has a file gives it.
using FontFolders = std::vector<std::filesystem::path>;

/// Where Debian and the program keep fonts.
FontFolders usual_font_folders();

/// Puts the type scale into the atlas, drawn for `scale` (screen pixels per pixel of the look), in place of
/// what was there. The caller makes the texture anew. A file that is found nowhere is replaced by ImGui's own
/// font and named in `missing`; the text stays readable.
Fonts load_fonts(ImFontAtlas& atlas, float scale, const FontFolders& folders,
                 std::vector<std::string>& missing);

} // namespace aplomo::views
