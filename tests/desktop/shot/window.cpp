#include "desktop/shot/window.hpp"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <stb_image_write.h>

#include <cstdint>
#include <stdexcept>
#include <vector>

namespace aplomo::shot {

Window::Window() {
    if (glfwInit() == GLFW_FALSE) throw std::runtime_error("no display: run it under Xvfb");
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    window_ = glfwCreateWindow(640, 480, "shot", nullptr, nullptr);
    if (window_ == nullptr) throw std::runtime_error("no OpenGL 3.3");
    glfwMakeContextCurrent(window_);
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui_ImplOpenGL3_Init("#version 330");
}

Window::~Window() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
    glfwDestroyWindow(window_);
    glfwTerminate();
}

void Window::renew_fonts() {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Window::picture(int width, int height, const std::function<void()>& draw, const std::string& path) {
    glfwSetWindowSize(window_, width, height);
    int real_width = 0;
    int real_height = 0;
    for (int i = 0; i < 500 && (real_width != width || real_height != height); ++i) {
        glfwWaitEventsTimeout(0.01);
        glfwGetFramebufferSize(window_, &real_width, &real_height);
    }
    glfwSwapBuffers(window_); // only then has the picture its new size
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = 1;
    for (int i = 0; i < 2; ++i) {
        ImGui_ImplOpenGL3_NewFrame();
        ImGui::NewFrame();
        draw();
        ImGui::Render();
    }
    glViewport(0, 0, width, height);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glFinish();
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    for (std::size_t i = 3; i < pixels.size(); i += 4) pixels[i] = 255;
    stbi_flip_vertically_on_write(1);
    stbi_write_png(path.c_str(), width, height, 4, pixels.data(), width * 4);
}

} // namespace aplomo::shot
