import unittest

from planted import Planted


class Sizes(Planted):
    def test_a_file_of_350_lines_is_good(self):
        self.write("engine/scenario/long.cpp", "\n" * 350)
        self.finds_nothing("sizes")

    def test_a_file_of_351_lines_is_found(self):
        for path in ["engine/scenario/long.cpp", "tools/aplomo/cli/long.hpp", "tools/run"]:
            with self.subTest(path):
                file = self.write(path, "\n" * 351)
                self.finds("sizes", f"{path}: 351 lines")
                file.unlink()


if __name__ == "__main__":
    unittest.main()
