import unittest

from planted import Planted


class Layout(Planted):
    def setUp(self):
        super().setUp()
        for folder in ["engine", "scenarios", "assets", "tests", "tools", ".ci"]:
            (self.tree / folder).mkdir()
        self.write("CMakeLists.txt", "")
        self.write("README.md", "")

    def test_exactly_the_top_level_is_good(self):
        self.finds_nothing("layout")

    def test_one_folder_too_many_is_found(self):
        (self.tree / "docs").mkdir()
        self.finds("layout", "docs: does not belong")

    def test_a_missing_file_is_found(self):
        (self.tree / "README.md").unlink()
        self.finds("layout", "README.md: is missing")


if __name__ == "__main__":
    unittest.main()
