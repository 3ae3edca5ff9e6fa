#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/language.hpp"

namespace aplomo::diagnostics {

/// Why a finding is so: a sentence of its own that follows the finding's. `name` is the kebab-case name of a
/// reason; `details` fill its {0}, {1}… in order.
struct Reason {
    std::string name{};
    std::vector<std::string> details{};
    bool operator==(const Reason&) const = default;
};

/// What is known about one kind of reason.
struct ReasonEntry {
    std::string_view name;
    std::array<std::string_view, 2> sentence; ///< es, en
};

/// Every kind of reason there is.
std::span<const ReasonEntry> reasons();

/// The reason's sentence, details filled in. Its name must be that of a reason (asserted).
std::string sentence(const Reason& reason, Language language);

} // namespace aplomo::diagnostics
