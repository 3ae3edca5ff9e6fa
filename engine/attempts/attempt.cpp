#include "attempts/attempt.hpp"

namespace aplomo::attempts {

std::optional<Mode> mode_of(std::string_view id) {
    for (std::size_t i = 0; i < mode_ids.size(); ++i)
        if (mode_ids[i] == id) return static_cast<Mode>(i);
    return std::nullopt;
}

} // namespace aplomo::attempts
