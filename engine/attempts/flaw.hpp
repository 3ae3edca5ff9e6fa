#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

#include "diagnostics/language.hpp"

namespace aplomo::attempts {

/// Why an export cannot be taken in, and where. Thrown while one is read, before anything of it is kept.
class Flaw : public std::runtime_error {
  public:
    /// `where` names a part of a line, "attempt.decisions[2].reply"; empty: the line itself.
    Flaw(std::string where, Text what, std::size_t column = 0);

    const std::string& where() const { return where_; }
    const Text& reason() const { return what_; }

    std::size_t column() const { return column_; } ///< bytes from 1; 0: the line as a whole

    std::size_t line = 0; ///< from 1; 0: no line of its own

  private:
    std::size_t column_;
    std::string where_;
    Text what_;
};

/// "FILE:3: attempt.seed: must be …" and what to do about it.
std::string sentence(const Flaw& flaw, const std::string& file, Language language);

} // namespace aplomo::attempts
