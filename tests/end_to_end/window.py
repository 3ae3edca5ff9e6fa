"""The real window on a display of its own, with somebody at its keyboard and its mouse.

Tests are called with the program to try and a folder, where a picture is left when something goes wrong."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM, PICTURES = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
LEFT_OUT = 77
PATIENCE = 120  # seconds that anything may take on a busy machine


def until(what, happened):
    """Waits for something to happen, and gives it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := happened():
            return found
        time.sleep(0.05)
    raise AssertionError(f"in {PATIENCE} s it did not come to this: {what}")


class Display:
    """An X server without a screen, with a number that nobody else uses."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        reader, writer = os.pipe()
        # Without -noreset the server starts anew whenever its last client leaves, which is each look for a window before
        # there is one, and whoever connects at that moment is turned away.
        command = ["Xvfb", "-displayfd", str(writer), "-noreset", "-screen", "0", "1440x900x24", "-nolisten", "tcp",
                   *self.options]
        self.server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as number:
            self.name = f":{number.readline().strip()}"
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class Window:
    """The program under test, with a home of its own, and somebody at its keyboard."""

    def __init__(self, home, display, *options, told=None, before=(), **environment):
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "DISPLAY": display.name,
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "SDL_AUDIODRIVER": "dummy",
            "LANG": "es_ES.UTF-8",
            # Under sanitizers: the graphics driver and D-Bus leave memory behind; ours is watched by the other tests.
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0",
            "UBSAN_OPTIONS": os.environ.get("UBSAN_OPTIONS", ""),
            **environment,
        }
        self.home = home
        self.program = subprocess.Popen([*before, PROGRAM, "--person", "Lucía", *options], env=self.environment, stderr=told)

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)

    def press(self, *keys):
        self.run("xdotool", "key", *keys)

    def title(self):
        """What the window is called now; empty while there is none."""
        if self.program.poll() is not None:
            raise AssertionError(f"the program ended with {self.program.returncode}")
        found = self.run("xdotool", "search", "--onlyvisible", "--class", "aplomo").stdout.split()
        return self.run("xdotool", "getwindowname", found[0]).stdout.strip() if found else ""

    def wait_for(self, words):
        until(f"the window is called “{words}”", lambda: words in self.title())

    def attempts(self):
        """The rows of `aplomo attempts list`."""
        return self.run(PROGRAM, "attempts", "list").stdout.splitlines()

    def click(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def picture(self):
        """What is on the display now, as bytes to compare."""
        return subprocess.run(["import", "-silent", "-window", "root", "rgb:-"], env=self.environment, capture_output=True,
                              check=True).stdout

    def close(self):
        self.press("ctrl+q")
        code = self.program.wait(timeout=PATIENCE)
        assert code == 0, f"the program ended with {code}"


def check_what_was_kept(window):
    """There is one attempt, it is Lucía's and it verifies."""
    rows = window.attempts()
    assert len(rows) == 1 and "Lucía" in rows[0], rows
    verified = window.run(PROGRAM, "attempts", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr
    shown = window.run(PROGRAM, "attempts", "show", rows[0].split()[0])
    assert shown.returncode == 0, shown.stdout + shown.stderr


def leave_out_without(*programs):
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        print(f"left out: {' and '.join(missing)} missing (packages xvfb, xdotool and imagemagick)")
        sys.exit(LEFT_OUT)


def at_the_window(act, *options):
    """Opens the window, lets somebody act at it, and leaves a picture of it when that goes wrong."""
    leave_out_without("Xvfb", "xdotool")
    with tempfile.TemporaryDirectory() as home, Display() as display:
        window = Window(pathlib.Path(home), display, *options)
        try:
            act(window)
        except BaseException:
            picture = PICTURES / f"{pathlib.Path(sys.argv[0]).stem}.png"
            if window.run("import", "-window", "root", str(picture)).returncode == 0:
                print(f"the window as it was: {picture}")
            raise
        finally:
            window.program.kill()
            window.program.wait()
