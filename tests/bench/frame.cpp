// What a frame costs on our side: laid out, its lists filled and ended, shown nowhere.
#include <benchmark/benchmark.h>
#include <imgui.h>

#include "bench/frame.hpp"
#include "desktop/catalogue.hpp"
#include "desktop/sample.hpp"
#include "desktop/views/window.hpp"

namespace aplomo::bench {
namespace {

constexpr float width = 1440;
constexpr float height = 900;

/// An ImGui of its own that draws into lists and nowhere else.
class Easel {
  public:
    Easel() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        io.DisplaySize = {width, height};
        io.DeltaTime = 0.016F;
        std::vector<std::string> missing;
        fonts_ = views::load_fonts(*io.Fonts, 1, views::usual_font_folders(), missing);
        unsigned char* pixels = nullptr;
        int w = 0;
        int h = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &w, &h);
    }
    ~Easel() { ImGui::DestroyContext(); }
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;

    int draw(const screens::Screen& screen) {
        ImGui::NewFrame();
        views::Input input;
        input.seconds = 0.016F;
        auto frame = views::begin_frame(width, height, fonts_, views::theme_of(screens::Theme::light), words_,
                                        std::move(input), memory_);
        benchmark::DoNotOptimize(views::draw(screen, shell_, frame));
        ImGui::Render();
        return ImGui::GetDrawData()->TotalVtxCount;
    }

  private:
    views::Fonts fonts_;
    views::Memory memory_;
    screens::Shell shell_;
    screens::Words words_ = tests::words_in("en");
};

void frame(benchmark::State& state, const screens::Screen& screen) {
    Easel easel;
    int vertices = 0;
    for (int i = 0; i < 100; ++i) vertices = easel.draw(screen); // what moves at first has come to rest
    for (auto _ : state) easel.draw(screen);
    state.counters["vertices"] = vertices;
}

} // namespace

/// As long as a conversation gets.
screens::ConversationScreen long_conversation(screens::ConversationScreen screen) {
    const auto said = screen.transcript;
    for (int i = 0; i < 10; ++i) screen.transcript.insert(screen.transcript.end(), said.begin(), said.end());
    return screen;
}

void register_frames() {
    const auto measure = [](const std::string& name, const screens::Screen& screen) {
        benchmark::RegisterBenchmark((frame_prefix + name).c_str(), frame, screen)
            ->Unit(benchmark::kMillisecond);
    };
    for (const auto& sample : tests::samples("en")) {
        measure(sample.name, sample.screen);
        if (const auto* talk = std::get_if<screens::ConversationScreen>(&sample.screen))
            measure(sample.name + "_long", long_conversation(*talk));
    }
}

} // namespace aplomo::bench
