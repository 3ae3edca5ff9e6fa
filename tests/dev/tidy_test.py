import json
import unittest

from planted import Planted


class Tidy(Planted):
    def compiled(self, text):
        """A tree with one source of the engine, as the build would compile it."""
        self.copy(".clang-tidy")
        source = self.write("engine/scenario/turn.cpp", text)
        command = ["g++", "-std=c++20", "-c", str(source)]
        self.write(
            ".build/compile_commands.json",
            json.dumps([{"directory": str(self.tree), "file": str(source), "arguments": command}]),
        )

    def test_a_tidy_source_is_good(self):
        self.compiled("int twice(int number) {\n    return 2 * number;\n}\n")
        self.finds_nothing("tidy")

    def test_a_name_against_the_style_is_found(self):
        self.compiled("int TwiceAsMuch(int number) {\n    return 2 * number;\n}\n")
        self.finds("tidy", "engine/scenario/turn.cpp:1:5", "readability-identifier-naming")

    def test_a_use_after_move_is_found(self):
        self.compiled(
            "#include <string>\n#include <utility>\nstd::string twice(std::string text) {\n"
            "    std::string once = std::move(text);\n    return once + text;\n}\n"
        )
        self.finds("tidy", "bugprone-use-after-move")

    def test_a_function_that_is_too_long_is_found(self):
        self.compiled("int sum(int number) {\n" + "    number += number;\n" * 80 + "    return number;\n}\n")
        self.finds("tidy", "readability-function-size")


if __name__ == "__main__":
    unittest.main()
