import unittest

from planted import Planted

TABLE = """# a table
engine/scenario:
engine/conversation: engine/scenario
tools/aplomo/desktop/screens:
tools/aplomo/desktop/views: tools/aplomo/desktop/screens
tools/aplomo: engine/conversation
"""


class Arrows(Planted):
    def setUp(self):
        super().setUp()
        self.write("tools/dev/arrows", TABLE)
        self.write("engine/scenario/turn.hpp", "#include <string>\n")
        self.write("engine/conversation/run.hpp", '#include "scenario/turn.hpp"\n')
        self.write("tools/aplomo/desktop/screens/home.hpp", "")
        self.write("tools/aplomo/desktop/views/home.cpp", '#include "desktop/screens/home.hpp"\n')
        self.write("tools/aplomo/main.cpp", '#include "conversation/run.hpp"\n')

    def test_a_tree_that_keeps_to_the_table_is_good(self):
        self.finds_nothing("arrows")

    def test_an_include_to_the_right_is_found(self):
        self.write("engine/scenario/turn.cpp", '#include "scenario/turn.hpp"\n#include "conversation/run.hpp"\n')
        self.finds("arrows", "engine/scenario/turn.cpp:2: engine/scenario may not include from engine/conversation")

    def test_an_include_from_a_view_to_the_engine_is_found(self):
        self.write("tools/aplomo/desktop/views/turn.cpp", '#include "scenario/turn.hpp"\n')
        self.finds("arrows", "desktop/views/turn.cpp:1", "may not include from engine/scenario")

    def test_an_include_in_angle_brackets_is_found(self):
        self.write("engine/scenario/turn.cpp", "#include <conversation/run.hpp>\n")
        self.finds("arrows", "engine/scenario/turn.cpp:1")

    def test_a_folder_without_a_row_is_found(self):
        for path in ["engine/weather/rain.cpp", "engine/scenario/detail/rain.hpp", "tools/aplomo/rain/rain.cpp"]:
            with self.subTest(path):
                self.write(path, "")
                self.finds("arrows", f"{path}: its folder has no row")

    def test_an_include_of_no_header_is_found(self):
        self.write("engine/scenario/turn.cpp", '#include "turn.hpp"\n')
        self.finds("arrows", '"turn.hpp" is not a header of this tree')

    def test_a_row_that_names_no_folder_is_found(self):
        self.write("tools/dev/arrows", TABLE + "engine/scoring: engine/weather\n")
        self.finds("arrows", "engine/scoring may use engine/weather")


if __name__ == "__main__":
    unittest.main()
