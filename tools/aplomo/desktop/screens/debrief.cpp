#include "desktop/screens/debrief.hpp"

namespace aplomo::screens {

std::string sum_of(const DebriefScreen& debrief) {
    std::string sum = "100";
    for (const auto& decision : debrief.decisions)
        if (decision.cost != 0) sum += " − " + std::to_string(decision.cost);
    return sum + " = " + std::to_string(debrief.overall);
}

} // namespace aplomo::screens
