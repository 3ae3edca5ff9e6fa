#include "reports/margin.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace aplomo::reports {

std::optional<double> margin(long long n, long long total, long long squares) {
    if (n < 2) return std::nullopt;
    const auto count = static_cast<double>(n);
    const auto sum = static_cast<double>(total);
    const double spread = std::max(0.0, static_cast<double>(squares) - sum * sum / count) / (count - 1);
    const boost::math::students_t t(count - 1);
    return boost::math::quantile(t, 0.975) * std::sqrt(spread / count);
}

} // namespace aplomo::reports
