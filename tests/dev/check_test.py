import unittest

from planted import Planted


class Check(Planted):
    def setUp(self):
        super().setUp()
        self.copy("tools/dev/check")
        self.program("tools/dev/install", "#!/bin/sh\n")
        self.program("tools/dev/checks/calm", "#!/bin/sh\nexit 0\n")
        self.write("tools/dev/checks/shared.py", "not a check\n")

    def check(self, *names):
        return self.run_in(self.tree / "tools/dev/check", *names)

    def test_checks_that_find_nothing_are_named_and_summed_up(self):
        result = self.check()
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("check calm: good", result.stdout)
        self.assertTrue(result.stdout.endswith("checks: 1 good, 0 failed\n"), result.stdout)

    def test_one_that_finds_something_fails_all_and_the_others_still_run(self):
        self.program("tools/dev/checks/angry", "#!/bin/sh\necho there it is\nexit 1\n")
        result = self.check()
        self.assertEqual(1, result.returncode)
        self.assertIn("there it is\ncheck angry: FAILED", result.stdout)
        self.assertTrue(result.stdout.endswith("checks: 1 good, 1 failed (angry)\n"), result.stdout)

    def test_a_check_can_be_run_alone_and_one_that_does_not_exist_fails(self):
        self.program("tools/dev/checks/angry", "#!/bin/sh\nexit 1\n")
        self.assertEqual(0, self.check("calm").returncode)
        self.assertEqual(1, self.check("no_such_check").returncode)


if __name__ == "__main__":
    unittest.main()
