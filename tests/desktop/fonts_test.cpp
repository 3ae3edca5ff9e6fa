#include <imgui.h>

#include <set>

#include "desktop/catalogue.hpp"
#include "desktop/sample.hpp"
#include "desktop/views/window.hpp"
#include "support/catch.hpp"

using namespace aplomo;

namespace {

/// An ImGui without a window, with the fonts of these folders.
struct Bare {
    explicit Bare(const views::FontFolders& folders) {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        io.DisplaySize = {1440, 900};
        fonts = views::load_fonts(*io.Fonts, 1, folders, missing);
        io.Fonts->Build();
    }
    ~Bare() { ImGui::DestroyContext(); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    std::vector<std::string> missing;
    views::Fonts fonts;
};

} // namespace

TEST_CASE("without its fonts the window has letters all the same, and each missing file is named once",
          "[views]") {
    Bare bare({});
    CHECK(std::set<std::string>(bare.missing.begin(), bare.missing.end()) ==
          std::set<std::string>{"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
                                "fontawesome-webfont.ttf"});
    CHECK(bare.missing.size() == 4);
    for (std::size_t i = 0; i < views::types; ++i)
        for (const char16_t letter : {u'a', u'ñ', u'¿', u'7'})
            CHECK(bare.fonts.faces[i].font->FindGlyphNoFallback(letter) != nullptr);
}

TEST_CASE("without its fonts every screen is drawn", "[views]") {
    Bare bare({});
    const auto words = tests::words_in("es");
    screens::Shell shell;
    shell.language = "es";
    for (const auto& each : tests::samples("es")) {
        INFO(each.name);
        views::Memory memory;
        std::vector<views::Written> written;
        ImGui::GetIO().DeltaTime = 0.1F;
        ImGui::NewFrame();
        auto frame =
            views::begin_frame(1440, 900, bare.fonts, views::theme_of(shell.theme), words, {}, memory);
        frame.written = &written;
        (void)views::draw(each.screen, shell, frame);
        ImGui::Render();
        CHECK(ImGui::GetDrawData()->TotalVtxCount > 0);
        CHECK_FALSE(written.empty());
    }
}
