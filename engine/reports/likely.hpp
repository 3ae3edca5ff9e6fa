#pragma once

namespace aplomo::reports {

/// Between which shares, 0 to 1, the true one lies with 95 % confidence.
struct Likely {
    double least = 0;
    double most = 1;
};

/// Of `taken` out of `offered`: Wilson's score interval (E. B. Wilson, "Probable inference, the law of
/// succession, and statistical inference", Journal of the American Statistical Association 22, 1927). Honest
/// with few: 0 of 0 is anything from 0 to 1. 0 <= taken <= offered.
Likely likely(int taken, int offered);

} // namespace aplomo::reports
