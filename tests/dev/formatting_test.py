import unittest

from planted import Planted


class Formatting(Planted):
    def setUp(self):
        super().setUp()
        self.copy(".clang-format")
        for folder in ["engine", "tools", "tests"]:
            self.write(f"{folder}/good.cpp", "int answer();\n")

    def test_a_tree_laid_out_well_is_good(self):
        self.finds_nothing("formatting")

    def test_a_file_laid_out_badly_is_found(self):
        for path in ["engine/bad.hpp", "tools/aplomo/bad.cpp", "tests/cli/bad.cpp"]:
            with self.subTest(path):
                file = self.write(path, "int   answer();\n")
                self.finds("formatting", f"{path}:1")
                file.unlink()

    def test_format_mends_it(self):
        self.copy("tools/dev/format")
        self.write("engine/bad.hpp", "int   answer();\n")
        self.run_in(self.tree / "tools/dev/format")
        self.finds_nothing("formatting")


if __name__ == "__main__":
    unittest.main()
