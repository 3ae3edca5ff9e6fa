import unittest

from planted import Planted

DESKTOP = "tools/aplomo/desktop"


class UnusedActions(Planted):
    def setUp(self):
        super().setUp()
        self.write(f"{DESKTOP}/screens/action.hpp", "using Action =\n    std::variant<Start, Leave,\n    Quit>;\n")
        self.write(f"{DESKTOP}/views/home.cpp", "return Start{};\nreturn Leave{};\nreturn Quit{};\n")
        self.write(f"{DESKTOP}/state/state.cpp", "void on(const Start&);\nvoid on(const Leave&);\n")
        self.write(f"{DESKTOP}/app/app.cpp", "if (std::holds_alternative<Quit>(action)) close();\n")

    def test_actions_that_are_asked_for_and_handled_are_good(self):
        self.finds_nothing("unused_actions")

    def test_an_action_that_no_view_returns_is_found(self):
        self.write(f"{DESKTOP}/views/home.cpp", "return Start{};\nreturn Quit{};\n")
        self.finds("unused_actions", "no view returns Leave")

    def test_an_action_that_nobody_handles_is_found(self):
        self.write(f"{DESKTOP}/state/state.cpp", "void on(const Start&);\n")
        self.finds("unused_actions", "neither state nor app handles Leave")

    def test_a_header_without_actions_is_found(self):
        self.write(f"{DESKTOP}/screens/action.hpp", "")
        self.finds("unused_actions", "could not be read")


if __name__ == "__main__":
    unittest.main()
