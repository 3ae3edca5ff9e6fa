"""The program with a home of its own and attempts in it."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sys.argv.pop(1)
BUILD = Path(sys.argv.pop(1))
HOME_PAGE = "https://training.example.com"
GOOD = "read: route_log\nhear\nlet_finish\n"


class Practice(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder.name, "XDG_DATA_HOME": folder.name,
                            "LANG": "C.UTF-8"}

    def run_program(self, *arguments, typed="", **environment):
        return subprocess.run([PROGRAM, *arguments], input=typed, text=True, capture_output=True, timeout=120,
                              env={**self.environment, **environment})

    def play(self, *arguments, seed=1, scenario="missed_delivery"):
        """The first reply each time, to an ending."""
        replies = ["1"] * 30
        for length in range(1, 30):
            script = "\n".join(replies[:length])
            done = self.run_program("play", scenario, "--script", "-", "--format", "json", "--seed", str(seed),
                                    *arguments, typed=script)
            if done.returncode != 0 or json.loads(done.stdout)["ending"] is not None:
                self.assertEqual(0, done.returncode, done.stderr)
                return
        self.fail("no ending")

    def export(self, *arguments, **environment):
        return self.run_program("attempts", "export", "--format", "xapi", "--home-page", HOME_PAGE, *arguments,
                                **environment)

    def statements(self, *arguments):
        done = self.export(*arguments)
        self.assertEqual(0, done.returncode, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]
