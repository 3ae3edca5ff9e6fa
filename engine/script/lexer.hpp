#pragma once

#include <string_view>

#include "script/fields.hpp"

namespace aplomo::script {

/// Reads a small expression in a scalar, piece by piece. Pieces know their place in the file.
class Lexer {
  public:
    explicit Lexer(const Node& node) : node_(node) { skip_blanks(); }

    bool at_end() const { return at_ == node_.text.size(); }
    Spot spot() const { return spot_at(at_); }

    /// Passes the next word [a-z_][a-z0-9_]*, number or sign and gives it; empty when something else comes.
    Written word();
    Written number();
    Written sign(std::string_view characters);

    /// Passes `text` if it comes next. A word must end where `text` does.
    bool take(std::string_view text);

  private:
    template <typename Belongs>
    Written run(Belongs belongs);
    void skip_blanks();
    Spot spot_at(std::size_t at) const;

    const Node& node_;
    std::size_t at_ = 0;
};

} // namespace aplomo::script
