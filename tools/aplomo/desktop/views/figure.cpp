#include "desktop/views/figure.hpp"

namespace aplomo::views {

std::string figure(const Frame& frame, int count) {
    const std::string mark = frame.tr(",");
    const std::size_t least = mark == "," ? 4 : 5; // Spanish leaves four digits together
    std::string digits = std::to_string(count);
    if (digits.size() < least) return digits;
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, mark);
    return digits;
}

} // namespace aplomo::views
