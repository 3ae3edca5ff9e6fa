#pragma once

#include <string>
#include <vector>

#include "desktop/screens/attempts.hpp"
#include "desktop/screens/customer.hpp"

namespace aplomo::tests {

/// Takes the text in the language at hand.
class Chooser {
  public:
    explicit Chooser(bool spanish) : spanish_(spanish) {}
    std::string operator()(const char* es, const char* en) const { return spanish_ ? es : en; }

  private:
    bool spanish_;
};

// Who is seen on the samples, and what they have played.

screens::Customer marta(const Chooser& in);
screens::Customer ramon(const Chooser& in);
screens::Customer walter(const Chooser& in);

std::vector<screens::AttemptRow> attempts(const Chooser& in);

} // namespace aplomo::tests
