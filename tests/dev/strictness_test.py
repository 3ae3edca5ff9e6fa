"""What the build promises of warnings and sanitizers, tried on faults of one line."""

import unittest

from planted import Planted

CMAKE = """cmake_minimum_required(VERSION 3.25)
project(standin LANGUAGES CXX)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
option(APLOMO_SANITIZE "" OFF)
option(APLOMO_STRICT "" OFF)
include(tools/dev/cmake/folder_library.cmake)
enable_testing()
add_executable(program main.cpp)
aplomo_compile_options(program)
add_test(NAME program COMMAND program)
"""
OVERFLOW = "#include <climits>\nint main(int count, char**) { return INT_MAX + count == 0; }\n"
PAST_THE_END = "#include <vector>\nint main(int count, char**) { return std::vector<int>(1)[unsigned(count)]; }\n"
ASSERTION = "#include <cassert>\nint main(int count, char**) { assert(count == 2); return count - 1; }\n"
SHADOW = "int main(int count, char**) {\n    for (int count = 0; count > 0;) return count;\n}\n"


class Strictness(Planted):
    def setUp(self):
        super().setUp()
        self.copy("tools/dev/build", "tools/dev/sanitize", "tools/dev/leaks", "tools/dev/cmake", "tools/dev/arrows")
        self.program("tools/dev/install", "#!/bin/sh\n")
        self.write("CMakeLists.txt", CMAKE)

    def run_dev(self, name, source, *arguments):
        self.write("main.cpp", source)
        result = self.run_in(self.tree / "tools/dev" / name, *arguments)
        return result.returncode, result.stdout + result.stderr

    def sanitized(self, source):
        code, output = self.run_dev("sanitize", source)
        self.assertNotEqual(0, code)
        return output

    def test_the_sanitized_tests_find_what_others_do_not(self):
        self.assertEqual(0, self.run_dev("sanitize", "int main() {}\n")[0])
        self.assertIn("signed integer overflow", self.sanitized(OVERFLOW))
        self.assertIn("AddressSanitizer: heap-buffer-overflow", self.sanitized(PAST_THE_END))
        self.assertIn("Assertion", self.sanitized(ASSERTION))

    def test_a_warning_is_an_error_where_it_was_asked_for(self):
        code, output = self.run_dev("build", SHADOW)
        self.assertEqual(0, code)
        self.assertIn("-Wshadow", output)
        self.assertNotEqual(0, self.run_dev("build", SHADOW, "-DAPLOMO_STRICT=ON")[0])


class Ci(Planted):
    def setUp(self):
        super().setUp()
        self.copy(".ci/run")
        for script in ["tools/test", "tools/dev/install", "tools/dev/build", "tools/dev/check", "tools/dev/sanitize", "tools/dev/same"]:
            self.program(script, '#!/bin/sh\necho "$0 $* $CI $CXX" >>log\n')

    def steps(self):
        return [line.split("/")[-1] for line in (self.tree / "log").read_text().splitlines()]

    def test_every_step_is_run_and_warnings_are_errors(self):
        self.assertEqual(0, self.run_in("bash", self.tree / ".ci/run", CI=None, CXX=None).returncode)
        self.assertEqual(["install", "build", "test", "check", "sanitize", "same"], [step.split()[0] for step in self.steps()])
        self.assertIn("build -DAPLOMO_STRICT=ON -DAPLOMO_TESTS=ON -DCMAKE_BUILD_TYPE=Release"
                      " -DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG true g++", self.steps())

    def test_a_failed_step_fails_the_whole(self):
        for step in ["tools/test", "tools/dev/install", "tools/dev/build", "tools/dev/check", "tools/dev/sanitize", "tools/dev/same"]:
            with self.subTest(step):
                self.setUp()
                self.program(step, "#!/bin/sh\nexit 1\n")
                self.assertNotEqual(0, self.run_in("bash", self.tree / ".ci/run").returncode)


if __name__ == "__main__":
    unittest.main()
