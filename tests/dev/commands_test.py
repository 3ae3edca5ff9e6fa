"""tools/run, tools/test and the scripts behind them, tried on a program of a few lines."""

import os
import unittest

from planted import Planted

CMAKE = """cmake_minimum_required(VERSION 3.25)
project(standin LANGUAGES CXX)
option(APLOMO_TESTS "build the tests" ON)
add_executable(aplomo main.cpp)
set_target_properties(aplomo PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tools/aplomo)
if(APLOMO_TESTS)
  enable_testing()
  add_executable(extra extra.cpp)
  add_test(NAME answers COMMAND aplomo answer)
  add_test(NAME golden_screen COMMAND sh -c "test \\"$APLOMO_APPROVE\\" = 1")
endif()
"""
PROGRAM = """#include <cstdio>
int main(int count, char** words) {
    for (int i = 1; i < count; ++i) std::printf("[%s]", words[i]);
    for (int c = std::getchar(); c != EOF; c = std::getchar()) std::putchar(c);
}
"""


class Commands(Planted):
    def setUp(self):
        super().setUp()
        self.copy("tools/run", "tools/test", "tools/dev/install", "tools/dev/build", "tools/dev/approve")
        for name in ["packages", "packages-test"]:
            self.write(f"tools/dev/{name}", "# what a test of the tests has anyway\nlibc6\n")
        self.write("CMakeLists.txt", CMAKE)
        self.write("main.cpp", PROGRAM)
        self.write("extra.cpp", "int main() {}\n")

    def command(self, name, *arguments, display=":7", **more):
        return self.run_in(self.tree / "tools" / name, *arguments, DISPLAY=display, WAYLAND_DISPLAY=None, **more)

    def test_run_builds_the_program_alone_and_passes_on_arguments_and_input(self):
        self.write("CMakeLists.txt", CMAKE.replace("enable_testing()", "find_package(OnlyForTests REQUIRED)"))
        result = self.command("run", "play", "a b", stdin="first line\n")
        self.assertEqual((0, "[play][a b]first line\n"), (result.returncode, result.stdout))

    def test_run_opens_the_window_where_there_is_a_display(self):
        self.assertEqual("", self.command("run").stdout)

    def test_run_plays_in_the_terminal_where_there_is_no_display_and_says_so(self):
        result = self.command("run", display=None)
        self.assertEqual("[play]", result.stdout)
        self.assertIn("There is no display", result.stderr)
        self.assertIn("No hay pantalla", result.stderr)
        self.assertEqual("[check][x]", self.command("run", "check", "x", display=None).stdout)

    def test_a_fault_in_a_source_is_shown_and_nothing_is_started(self):
        self.command("run")
        self.write("main.cpp", "int main() { return nothing; }\n")
        result = self.command("run")
        self.assertNotEqual(0, result.returncode)
        self.assertIn("main.cpp:1", result.stderr + result.stdout)

    def test_a_tree_that_was_moved_is_built_afresh(self):
        self.command("run")
        self.tree = self.tree.rename(self.tree.parent / (self.tree.name + " moved"))
        self.addCleanup(lambda: self.run_in("rm", "-rf", self.tree))
        self.write("main.cpp", PROGRAM.replace("[%s]", "<%s>"))
        self.assertEqual("<play>", self.command("run", "play").stdout)

    def test_a_fault_in_a_test_does_not_keep_the_program_from_running(self):
        self.command("test")
        self.write("extra.cpp", "this is not C++\n")
        self.assertEqual("[play]", self.command("run", "play").stdout)

    def test_test_builds_and_runs_everything_after_run_built_the_program(self):
        self.command("run")
        result = self.command("test", "-R", "answers")
        self.assertIn("100% tests passed, 0 tests failed out of 1", result.stdout)
        self.assertEqual(0, result.returncode)

    def test_test_fails_when_a_test_fails_or_none_is_found(self):
        self.assertNotEqual(0, self.command("test").returncode)
        self.assertNotEqual(0, self.command("test", "-R", "no such test").returncode)

    def test_approve_approves_but_never_where_nobody_reads_the_difference(self):
        self.assertEqual(0, self.command("dev/approve", CI=None).returncode)
        result = self.command("dev/approve", CI="true")
        self.assertEqual(1, result.returncode)
        self.assertIn("by a person", result.stderr)


class Install(Planted):
    """A machine on which `there` is installed and `lacking` is not."""

    def setUp(self):
        super().setUp()
        self.copy("tools/dev/install")
        self.write("tools/dev/packages", "# a list\nthere\n\nlacking # for a reason\n")
        self.program("bin/dpkg-query", "#!/bin/sh\necho 'installed there'\necho 'not-installed lacking'\nexit 1\n")
        self.program("bin/apt-get", '#!/bin/sh\necho "apt-get $*" >>"$0.log"\n')

    def install(self, identity, path=None):
        self.program("bin/id", f"#!/bin/sh\necho {identity}\n")
        return self.run_in(self.tree / "tools/dev/install", "packages", PATH=f"{self.tree}/bin:{path or os.environ['PATH']}")

    def asked(self):
        log = self.tree / "bin/apt-get.log"
        return log.read_text() if log.exists() else ""

    def test_root_installs_only_what_is_missing_and_says_so(self):
        result = self.install(0)
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertRegex(self.asked(), r"update\n.*install -y --no-install-recommends lacking\n$")
        self.assertIn("lacking", result.stderr)
        self.assertNotIn("there ", result.stderr)
        self.assertEqual("", result.stdout)

    def test_anybody_else_installs_with_sudo(self):
        self.program("bin/sudo", '#!/bin/sh\necho sudo >>"$(dirname "$0")/apt-get.log"\nexec "$@"\n')
        self.assertEqual(0, self.install(1000).returncode)
        self.assertRegex(self.asked(), r"^sudo\napt-get .*update\nsudo\napt-get .*install ")

    def test_without_sudo_it_tells_what_to_run(self):
        for tool in ["bash", "env", "dirname", "sed", "grep", "mktemp", "rm", "cat"]:
            self.run_in("sh", "-c", f'ln -s "$(command -v {tool})" bin/{tool}')
        result = self.install(1000, path="/nowhere")
        self.assertEqual(1, result.returncode)
        self.assertIn("apt-get install --no-install-recommends lacking", result.stderr)
        self.assertEqual("", self.asked())

    def test_a_failed_installation_is_shown(self):
        self.program("bin/apt-get", "#!/bin/sh\necho 'E: no such package'\nexit 100\n")
        result = self.install(0)
        self.assertEqual(1, result.returncode)
        self.assertIn("E: no such package", result.stderr)

    def test_nothing_is_done_when_nothing_is_missing(self):
        self.write("tools/dev/packages", "there\n")
        result = self.install(1000)
        self.assertEqual((0, "", ""), (result.returncode, result.stderr, self.asked()))


if __name__ == "__main__":
    unittest.main()
