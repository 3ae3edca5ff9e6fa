#pragma once

#include <string>
#include <vector>

#include "desktop/screens/attempts.hpp"
#include "desktop/screens/customer.hpp"
#include "desktop/screens/given.hpp"

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

/// Something to do, in `how` it is to be done and `until` when, in words; without a day there is no hurry.
screens::Given given(const Chooser& in, const std::string& scenario, const std::string& title,
                     const std::string& by, const std::string& how, const std::string& until);

std::vector<screens::AttemptRow> attempts(const Chooser& in);

} // namespace aplomo::tests
