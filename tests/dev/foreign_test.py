import unittest

from planted import Planted


class Foreign(Planted):
    def setUp(self):
        super().setUp()
        self.write("engine/scenario/graph.cpp", "#include <boost/graph/adjacency_list.hpp>\n")
        self.write("engine/scenario/graph.hpp", "#include <vector>\n")
        self.write("tools/aplomo/desktop/views/home.cpp", "#include <imgui.h>\n")
        self.write("tools/aplomo/desktop/platform/sound.cpp", "#include <SDL_mixer.h>\n")

    def test_foreign_headers_in_sources_are_good(self):
        self.finds_nothing("foreign")

    def test_a_foreign_header_in_an_engine_header_is_found(self):
        for header in ["boost/rational.hpp", "libfyaml.h", "soci/soci.h", "sqlite3.h", "rapidjson/document.h"]:
            with self.subTest(header):
                self.write("engine/scenario/graph.hpp", f"#include <vector>\n#include <{header}>\n")
                self.finds("foreign", f"engine/scenario/graph.hpp:2: <{header}>")

    def test_the_window_in_the_engine_is_found(self):
        self.write("engine/scenario/draw.cpp", "#include <imgui.h>\n")
        self.finds("foreign", "engine/scenario/draw.cpp:1")

    def test_the_window_in_a_screen_is_found(self):
        for header in ["GLFW/glfw3.h", "imgui.h", "backends/imgui_impl_glfw.h", "SDL.h"]:
            with self.subTest(header):
                self.write("tools/aplomo/desktop/screens/home.hpp", f"#include <{header}>\n")
                self.finds("foreign", "tools/aplomo/desktop/screens/home.hpp:1")

    def test_a_clock_in_the_engine_is_found(self):
        self.write("engine/scenario/now.cpp", "// system_clock::now\nauto now = std::chrono::system_clock::now();\n")
        self.finds("foreign", "engine/scenario/now.cpp:2: system_clock::now")

    def test_a_random_device_in_the_engine_is_found(self):
        self.write("engine/scenario/dice.cpp", "std::random_device dice;\n")
        self.finds("foreign", "engine/scenario/dice.cpp:1: random_device")


if __name__ == "__main__":
    unittest.main()
