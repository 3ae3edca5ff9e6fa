"""What is missing on a machine is told in a sentence, and the program goes on with what is left."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from window import PROGRAM, Display, Window, leave_out_without, until

SOURCE = pathlib.Path(sys.argv[4])


def without_opengl():
    """A display without GLX has no OpenGL at all."""
    with tempfile.TemporaryDirectory() as home, Display("-extension", "GLX") as display:
        window = Window(pathlib.Path(home), display, told=subprocess.PIPE)
        said = window.program.communicate(timeout=120)[1].decode()
        assert window.program.returncode == 3, said
        assert "OpenGL 3.3" in said and "aplomo play" in said, said


def with_old_opengl():
    """OpenGL is there, but an older one than the window draws with."""
    with tempfile.TemporaryDirectory() as home, Display() as display:
        window = Window(pathlib.Path(home), display, told=subprocess.PIPE, MESA_GL_VERSION_OVERRIDE="2.1")
        said = window.program.communicate(timeout=120)[1].decode()
        assert window.program.returncode == 3, said
        assert "OpenGL 3.3" in said and "aplomo play" in said, said


def talk_a_little(window):
    """From the welcome into a conversation, a reply, and back."""
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


def without_a_voice():
    """No espeak-ng: the program looks for it where programs are, and finds only the others."""
    with tempfile.TemporaryDirectory() as home, Display() as display:
        programs = pathlib.Path(home) / "programs"
        programs.mkdir()
        for name in ("xdotool", "import"):
            if shutil.which(name):
                (programs / name).symlink_to(shutil.which(name))
        window = Window(pathlib.Path(home), display, PATH=str(programs))
        looked = window.run(PROGRAM, "doctor").stdout
        assert "espeak-ng" in looked, looked
        talk_a_little(window)


def without_fonts():
    """The window's own fonts are hidden from it by empty folders in their place."""
    folders = ("/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/font-awesome")
    hidden = " && ".join(f"mount -t tmpfs none {folder}" for folder in folders if pathlib.Path(folder).is_dir())
    apart = ["unshare", "--mount", "--map-root-user", "sh", "-c", f"{hidden or 'true'} && exec \"$@\"", "sh"]
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode != 0:
        print("left out: without fonts (this machine lets nobody hide a folder)")
        return
    with tempfile.TemporaryDirectory() as home, Display() as display:
        window = Window(pathlib.Path(home), display, before=apart)
        looked = window.run(*apart, PROGRAM, "doctor").stdout
        assert "fonts-inter" in looked, looked
        talk_a_little(window)


def with_a_file_that_breaks():
    """What is on the screen stays; at home the window shows what is wrong, and takes the mended file back."""
    with tempfile.TemporaryDirectory() as home, Display() as display:
        library = pathlib.Path(home) / "scenarios"
        shutil.copytree(SOURCE / "scenarios", library)
        window = Window(pathlib.Path(home), display, "--scenarios", str(library))
        window.wait_for("Bienvenida")
        file = library / "after_hours" / "scenario.yaml"
        good = file.read_text(encoding="utf-8")
        file.write_text("format: 1\n", encoding="utf-8")
        unless_it_changes(window, "Bienvenida")
        window.press("Return")
        until("the library is shown", lambda: window.title() == "Aplomo")
        file.unlink()
        window.wait_for("Qué falla")
        file.write_text(good, encoding="utf-8")
        until("the scenario has its title again", lambda: "after_hours" not in window.title())
        window.close()


def unless_it_changes(window, words):
    """Longer than the program takes to notice a file."""
    for _ in range(30):
        assert words in window.title(), window.title()
        time.sleep(0.1)


def with_little_left():
    """No sound device, nowhere to write settings or attempts, a settings file of nonsense in the way: it still opens."""
    with tempfile.TemporaryDirectory() as home, Display() as display:
        for folder in ("config", "data"):
            (pathlib.Path(home) / folder).write_text("a file where a folder should be", encoding="utf-8")
        window = Window(pathlib.Path(home), display, SDL_AUDIODRIVER="nonsense")
        talk_a_little(window)


def without_a_display():
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run([PROGRAM], env=environment | {"LANG": "es_ES.UTF-8"}, capture_output=True, text=True, check=False)
    assert done.returncode == 3 and "aplomo play" in done.stderr, done


leave_out_without("Xvfb", "xdotool")
without_a_display()
without_opengl()
with_old_opengl()
with_little_left()
without_a_voice()
without_fonts()
with_a_file_that_breaks()
