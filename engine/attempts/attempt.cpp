#include "attempts/attempt.hpp"

#include <algorithm>

namespace aplomo::attempts {

std::optional<Mode> mode_of(std::string_view id) {
    for (std::size_t i = 0; i < mode_ids.size(); ++i)
        if (mode_ids[i] == id) return static_cast<Mode>(i);
    return std::nullopt;
}

bool is_being_assessed(const std::vector<Attempt>& attempts, const std::string& scenario) {
    return std::any_of(attempts.begin(), attempts.end(), [&](const Attempt& each) {
        return each.scenario == scenario && each.mode == Mode::assessment && !each.seal;
    });
}

} // namespace aplomo::attempts
