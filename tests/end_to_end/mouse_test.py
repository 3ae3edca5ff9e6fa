"""A whole scenario is played in the real window, by mouse alone.

mouse_test.py APLOMO FOLDER TWIN SOURCE: the twin is the window's desk and views without a window; it tells where things
lie. The library has one scenario without variants, so that both are dealt the same."""

import pathlib
import subprocess
import sys
import tempfile

from window import at_the_window, check_what_was_kept, until

TWIN, SOURCE = sys.argv[3], pathlib.Path(sys.argv[4])


class Twin:
    def __init__(self, window, scenarios):
        self.window = window
        kept = window.home / "data/aplomo/attempts.db", window.home / "config/aplomo/settings"
        command = [TWIN, scenarios, SOURCE / "assets/rubric.yaml", *kept, "Lucía"]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def click(self, label):
        """Presses it in the window, where the twin says that it is, and waits until both show the same."""
        self.program.stdin.write(label + "\n")
        self.program.stdin.flush()
        x, y, title = self.program.stdout.readline().strip().split(" ", 2)
        before = self.window.picture()
        self.window.click(x, y)
        until(f"the window shows what follows {label}", lambda: self.window.title() == title)
        until(f"the picture changes after {label}", lambda: self.window.picture() != before)
        return title


def play(window, scenarios):
    window.wait_for("Bienvenida")
    twin = Twin(window, scenarios)
    twin.click("begin")
    twin.click("prepare")
    twin.click("start")
    twin.click("reply 1")
    twin.click("reply 1")
    twin.click("debrief")
    assert "Análisis" in window.title()
    twin.click("rail progress")
    twin.click("rail home")
    check_what_was_kept(window)
    window.close()


with tempfile.TemporaryDirectory() as folder:
    library = pathlib.Path(folder)
    (library / "short").mkdir()
    (library / "short/scenario.yaml").write_bytes((SOURCE / "tests/end_to_end/short.yaml").read_bytes())
    at_the_window(lambda window: play(window, library), "--scenarios", str(library))
