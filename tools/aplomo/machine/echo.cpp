#include "machine/echo.hpp"

#include <unistd.h>

namespace aplomo::machine {

WithoutEcho::WithoutEcho() : is_terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
    if (!is_terminal_) return;
    auto silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

WithoutEcho::~WithoutEcho() {
    if (is_terminal_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
}

} // namespace aplomo::machine
