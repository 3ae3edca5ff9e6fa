"""What is missing on a machine is told in a sentence, and the program goes on with what is left."""

import os
import pathlib
import subprocess
import tempfile

from window import PROGRAM, Display, Window, leave_out_without, until


def without_opengl():
    """A display without GLX has no OpenGL at all."""
    with tempfile.TemporaryDirectory() as home, Display("-extension", "GLX") as display:
        window = Window(pathlib.Path(home), display, told=subprocess.PIPE)
        said = window.program.communicate(timeout=120)[1].decode()
        assert window.program.returncode == 3, said
        assert "OpenGL 3.3" in said and "aplomo play" in said, said


def with_little_left():
    """No sound device, nowhere to write settings or attempts, a settings file of nonsense in the way: it still opens."""
    with tempfile.TemporaryDirectory() as home, Display() as display:
        for folder in ("config", "data"):
            (pathlib.Path(home) / folder).write_text("a file where a folder should be", encoding="utf-8")
        window = Window(pathlib.Path(home), display, SDL_AUDIODRIVER="nonsense")
        window.wait_for("Bienvenida")
        window.press("Return")
        until("the library is shown", lambda: window.title() == "Aplomo")
        window.press("Return")
        window.wait_for("Preparación")
        window.press("Return")
        window.wait_for("Conversación")
        window.press("1")
        window.press("Escape")
        until("the library is shown again", lambda: window.title() == "Aplomo")
        window.close()


def without_a_display():
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run([PROGRAM], env=environment | {"LANG": "es_ES.UTF-8"}, capture_output=True, text=True, check=False)
    assert done.returncode == 3 and "aplomo play" in done.stderr, done


leave_out_without("Xvfb", "xdotool")
without_a_display()
without_opengl()
with_little_left()
