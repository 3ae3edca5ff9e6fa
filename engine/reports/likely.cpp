#include "reports/likely.hpp"

#include <algorithm>
#include <cmath>

namespace aplomo::reports {

Likely likely(int taken, int offered) {
    if (offered == 0) return {};
    constexpr double z = 1.959963984540054; // 97.5 % of a normal distribution lie below
    const double n = offered;
    const double share = taken / n;
    const double whole = 1 + z * z / n;
    const double middle = (share + z * z / (2 * n)) / whole;
    const double half = z / whole * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace aplomo::reports
