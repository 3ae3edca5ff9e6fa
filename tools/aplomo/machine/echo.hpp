#pragma once

#include <termios.h>

namespace aplomo::machine {

/// What is typed is not shown while this lives, where the input is a terminal.
class WithoutEcho {
  public:
    WithoutEcho();
    ~WithoutEcho();
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;

    /// Whether somebody types at a terminal.
    bool is_terminal() const { return is_terminal_; }

  private:
    termios before_{};
    bool is_terminal_;
};

} // namespace aplomo::machine
