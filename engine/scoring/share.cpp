#include "scoring/share.hpp"

namespace aplomo::scoring {

int shown(Share share, int mark) {
    // A score lies between 0 and 100, so the division truncates downwards.
    const auto rounded = static_cast<int>((200 * share.part + share.whole) / (2 * share.whole));
    return rounded >= mark && !share.at_least(mark) ? mark - 1 : rounded;
}

} // namespace aplomo::scoring
