#include "desktop/platform/window.hpp"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <atomic>
#include <string_view>

#include "desktop/platform/damage.hpp"
#include "desktop/platform/event_queue.hpp"
#include "desktop/platform/glfw_events.hpp"
#include "desktop/platform/imgui_input.hpp"

namespace aplomo::platform {
namespace {

constexpr Size wanted{1440, 900};
constexpr Size least{1024, 700};

/// As much of the wanted size as the display has room for.
Size fitting() {
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) return wanted;
    int width = 0;
    int height = 0;
    float scale = 1;
    glfwGetMonitorWorkarea(monitor, nullptr, nullptr, &width, &height);
    glfwGetMonitorContentScale(monitor, &scale, nullptr);
    return {std::clamp(static_cast<float>(width) / scale, least.width, wanted.width),
            std::clamp(static_cast<float>(height) / scale, least.height, wanted.height)};
}

GLFWwindow* make_window(const std::string& title) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE); // until there is a picture in it
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "aplomo");
    const Size size = fitting();
    return glfwCreateWindow(static_cast<int>(size.width), static_cast<int>(size.height), title.c_str(),
                            nullptr, nullptr);
}

Size framebuffer_of(GLFWwindow* window) {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window, &width, &height);
    return {static_cast<float>(width), static_cast<float>(height)};
}

float content_scale_of(GLFWwindow* window) {
    float scale = 1;
    glfwGetWindowContentScale(window, &scale, nullptr);
    return scale > 0 ? scale : 1;
}

void keep_large_enough(GLFWwindow* window) {
    int width = 0;
    glfwGetWindowSize(window, &width, nullptr);
    const float pixels = framebuffer_of(window).width;
    const float unit = content_scale_of(window) * (pixels > 0 ? static_cast<float>(width) / pixels : 1);
    glfwSetWindowSizeLimits(window, static_cast<int>(least.width * unit),
                            static_cast<int>(least.height * unit), GLFW_DONT_CARE, GLFW_DONT_CARE);
}

/// On X11 a software renderer copies its picture to the screen and keeps it; elsewhere the next frame may
/// begin with an older one. It is also where painting is dear.
bool keeps_last_picture() {
#if GLFW_VERSION_MAJOR > 3 || GLFW_VERSION_MINOR >= 4
    const bool x11 = glfwGetPlatform() == GLFW_PLATFORM_X11;
#else
    const bool x11 = std::string_view(glfwGetVersionString()).find("X11") != std::string_view::npos;
#endif
    const std::string_view renderer(reinterpret_cast<const char*>(glGetString(GL_RENDERER)));
    return x11 && renderer.find("llvmpipe") != std::string_view::npos;
}

} // namespace

struct Window::Inside {
    explicit Inside(GLFWwindow* of) : window(of) {
        ImGui::CreateContext();
        auto& io = ImGui::GetIO();
        fonts = io.Fonts;
        io.IniFilename = nullptr;
        io.LogFilename = nullptr;
#if IMGUI_VERSION_NUM >= 18700
        io.ConfigInputTrickleEventQueue = false; // ours does that, by the frame that a screen answers
#endif
        ImGui_ImplGlfw_InitForOpenGL(window, false);
        collect_events(window, queue);
    }
    ~Inside() {
        if (draws) ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplGlfw_Shutdown();
        ImGui::DestroyContext();
        glfwDestroyWindow(window);
        glfwTerminate();
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

    GLFWwindow* window;
    EventQueue queue;
    ImGuiInput input;
    Damage damage;
    ImFontAtlas* fonts = nullptr; ///< ImGui's
    std::string title;
    bool draws = false;       ///< OpenGL is ready
    bool paints_over = false; ///< a part of the last picture can be painted anew
    bool shown = false;
    std::atomic<bool> woken = false;
};

Window::Window(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

Window::~Window() = default;

Size Window::size() const { return framebuffer_of(inside_->window); }

float Window::scale() const { return content_scale_of(inside_->window); }

ImFontAtlas& Window::font_atlas() { return *inside_->fonts; }

void Window::renew_fonts() {
    if (!inside_->shown) return; // the first frame makes the texture by itself
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    inside_->damage.forget();
}

bool Window::wait(double seconds) {
    if (inside_->queue.frame_owed() || seconds <= 0)
        glfwPollEvents();
    else
        glfwWaitEventsTimeout(seconds);
    const bool woken = inside_->woken.exchange(false);
    return inside_->queue.frame_owed() || woken || glfwWindowShouldClose(inside_->window) != GLFW_FALSE;
}

void Window::wake() {
    inside_->woken = true;
    glfwPostEmptyEvent();
}

Strokes Window::begin_frame() {
    const auto events = inside_->queue.take_frame();
    if (std::ranges::find(events, Event(Uncovered{})) != events.end()) inside_->damage.forget();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    auto& io = ImGui::GetIO();
    const Size pixels = size();
    io.DisplaySize = {pixels.width, pixels.height};
    io.DisplayFramebufferScale = {1, 1};
    inside_->input.tell(inside_->window, events);
    ImGui::NewFrame();
    return strokes_of(events);
}

void Window::present() {
    ImGui::Render();
    auto& picture = *ImGui::GetDrawData();
    const auto box = inside_->damage.since_last(picture);
    if (box.empty()) return;
    if (inside_->paints_over) cut(picture, box);
    ImGui_ImplOpenGL3_RenderDrawData(&picture);
    glfwSwapBuffers(inside_->window);
    if (!inside_->shown) glfwShowWindow(inside_->window);
    inside_->shown = true;
}

void Window::call(const std::string& title) {
    if (inside_->title == title) return;
    inside_->title = title;
    glfwSetWindowTitle(inside_->window, title.c_str());
}

void Window::copy(const std::string& words) { glfwSetClipboardString(inside_->window, words.c_str()); }

bool Window::take_close_request() {
    const bool asked = glfwWindowShouldClose(inside_->window) != GLFW_FALSE;
    glfwSetWindowShouldClose(inside_->window, GLFW_FALSE);
    return asked;
}

std::variant<std::unique_ptr<Window>, WindowFault> open_window(const std::string& title) {
    if (glfwInit() == GLFW_FALSE) return WindowFault::no_display;
    GLFWwindow* window = make_window(title);
    if (window == nullptr) {
        glfwTerminate();
        return WindowFault::no_opengl;
    }
    glfwMakeContextCurrent(window);
    glfwSwapInterval(1);
    keep_large_enough(window);
    auto inside = std::make_unique<Window::Inside>(window);
    inside->draws = ImGui_ImplOpenGL3_Init("#version 330");
    if (!inside->draws) return WindowFault::no_opengl;
    inside->paints_over = keeps_last_picture();
    return std::unique_ptr<Window>(new Window(std::move(inside)));
}

} // namespace aplomo::platform
