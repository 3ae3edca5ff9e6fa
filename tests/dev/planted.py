"""A small tree in a temporary folder, in which a test plants a fault and runs a script of tools/ on it."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[2]
CHECKS = SOURCE / "tools/dev/checks"


class Planted(unittest.TestCase):
    """Gives each test a tree of its own, `self.tree`."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="a planted tree ")
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name)

    def write(self, path, text):
        """Writes a file of the tree."""
        file = self.tree / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def copy(self, *paths):
        """Copies files or folders of the real tree into this one."""
        for path in paths:
            target = self.tree / path
            target.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if (SOURCE / path).is_dir() else shutil.copy)(SOURCE / path, target)

    def program(self, path, text):
        """Writes an executable file of the tree."""
        self.write(path, text).chmod(0o755)

    def run_in(self, *command, stdin="", **environment):
        """Runs a command in the tree; an environment variable given as None is taken away."""
        surroundings = {**os.environ, **{key: value for key, value in environment.items() if value is not None}}
        for key in [key for key, value in environment.items() if value is None]:
            surroundings.pop(key, None)
        return subprocess.run(
            list(map(str, command)), cwd=self.tree, env=surroundings, input=stdin, capture_output=True, text=True
        )

    def finds_nothing(self, check):
        """The check finds the tree good."""
        result = self.run_in(CHECKS / check, self.tree)
        self.assertEqual(0, result.returncode, result.stdout + result.stderr)

    def finds(self, check, *expected):
        """The check fails and its output has every expected piece."""
        result = self.run_in(CHECKS / check, self.tree)
        self.assertNotEqual(0, result.returncode, "the check found nothing")
        for piece in expected:
            self.assertIn(piece, result.stdout + result.stderr)
