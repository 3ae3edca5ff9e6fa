"""A whole scenario is played in the real window, by keyboard alone, from the first start to the list of attempts."""

import re

from window import at_the_window, check_what_was_kept, until


def play(window):
    window.wait_for("Bienvenida")
    window.press("Return")
    until("the library is shown", lambda: window.title() == "Aplomo")
    window.press("Return")  # the conversation that is proposed
    window.wait_for("Preparación")
    assert window.attempts() == [], "an attempt was kept before the conversation began"
    window.press("Return")
    window.wait_for("Conversación")
    assert "sin terminar" in until("the attempt is begun", window.attempts)[0]

    def ended():
        window.press("1")
        return "sin terminar" not in window.attempts()[0]

    until("the conversation ends", ended)
    window.press("Return")
    window.wait_for("Análisis")
    window.press("Tab", "Tab", "Return")  # the second place of the rail
    window.wait_for("Mi progreso")
    window.press("Escape")
    until("the library is shown again", lambda: window.title() == "Aplomo")
    check_what_was_kept(window)
    assert re.search(r"  \d+\.\d\d (no )?superada, sin verificar todavía$", window.attempts()[0]), window.attempts()
    window.close()


at_the_window(play)
