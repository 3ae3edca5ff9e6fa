"""What the real window costs: from the start to its first frame, and idle. window.py PROGRAM FOLDER

On a display of its own, drawn by software. Needs xvfb and xdotool."""

import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "end_to_end"))
from window import PROGRAM, Display, Window, until  # noqa: E402

SECONDS = 20


def ticks(window):
    """Hundredths of a second of CPU that the program has used so far."""
    fields = pathlib.Path(f"/proc/{window.program.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def first_frame(window):
    """Milliseconds; the best of five: what else runs only ever costs time."""
    best = 10**6
    for _ in range(5):
        command = [PROGRAM, "--timing", "--store", "none", "--person", "Lucía"]
        program = subprocess.Popen(command, env=window.environment, stdout=subprocess.PIPE, text=True)
        best = min(best, int(program.stdout.readline().split()[-2]))
        program.terminate()
        program.wait()
    return best


def used(window, seconds):
    """Percent of a core."""
    before = ticks(window)
    time.sleep(seconds)
    return (ticks(window) - before) / seconds


with Display() as display, tempfile.TemporaryDirectory() as home:
    window = Window(pathlib.Path(home), display)
    window.wait_for("Bienvenida")
    window.press("Return")
    until("the library is shown", lambda: window.title() == "Aplomo")
    time.sleep(5)  # what was begun has come to rest
    print(f"idle in the library: {used(window, SECONDS):.1f} % of a core (at most 1)")
    window.press("Return")
    window.wait_for("Preparación")
    window.press("Return")
    window.wait_for("Conversación")
    print(f"while the telephone rings and the customer speaks: {used(window, 8):.1f} % of a core")
    time.sleep(12)  # the line is over
    print(f"idle in a conversation: {used(window, SECONDS):.1f} % of a core (at most 1)")
    window.program.terminate()
    window.program.wait()
    print(f"first frame after {first_frame(window)} ms (at most 500)")
