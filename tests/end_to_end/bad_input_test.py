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


def talk_a_little(home, display, *sentences, **how):
    """From the welcome into a conversation, where each sentence about what is missing is told, a reply, and back."""
    told = home / "told"
    with told.open("w", encoding="utf-8") as err:
        window = Window(home, display, told=err, **how)
    try:
        window.wait_for("Bienvenida")
    except AssertionError as problem:
        raise AssertionError(f"{problem}, and said: {told.read_text(encoding='utf-8')}") from problem
    window.press("Return")
    until("the library is shown", lambda: window.title() == "Aplomo")
    window.press("Return")
    window.wait_for("Preparación")
    window.press("Return")
    window.wait_for("Conversación")
    for sentence in sentences:
        until(f"it is told: {sentence}", lambda words=sentence: words in told.read_text(encoding="utf-8"))
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
        talk_a_little(pathlib.Path(home), display, "Este ordenador no tiene voz.", PATH=str(programs))
        looked = subprocess.run([PROGRAM, "doctor"], env={"HOME": home, "LANG": "es", "PATH": str(programs)},
                                capture_output=True, text=True, check=False).stdout
        assert "falta  voz: nada se lee en voz alta: instala espeak-ng" in looked, looked


def without_fonts():
    """The window's own fonts are hidden from it by empty folders in their place."""
    folders = ("/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/font-awesome")
    hidden = " && ".join(f"mount -t tmpfs none {folder}" for folder in folders if pathlib.Path(folder).is_dir())
    apart = ["unshare", "--mount", "--map-root-user", "sh", "-c", f"{hidden or 'true'} && exec \"$@\"", "sh"]
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode != 0:
        print("left out: without fonts (this machine lets nobody hide a folder)")
        return
    with tempfile.TemporaryDirectory() as home, Display() as display:
        talk_a_little(pathlib.Path(home), display, "Instala los paquetes fonts-inter y fonts-font-awesome.", before=apart)


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
        talk_a_little(pathlib.Path(home), display, "Este ordenador no tiene sonido.",
                      "Mientras tanto no se guarda nada de lo que practiques.", SDL_AUDIODRIVER="nonsense")


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
