#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace aplomo::analysis {

/// The weights w that bring the sum of (x·w − y)² over all rows, and of ridge · rows · w² over all weights,
/// to its least. The ridge keeps it solvable when columns go together or never vary.
template <std::size_t size>
class LeastSquares {
  public:
    using Row = std::array<double, size>;

    void add(const Row& x, double y) {
        for (std::size_t i = 0; i < size; ++i) {
            toward_[i] += x[i] * y;
            for (std::size_t j = 0; j < size; ++j) products_[i][j] += x[i] * x[j];
        }
        ++rows_;
    }

    /// By Cholesky's decomposition: products + ridge = L·Lᵀ. All 0 when no row was added.
    Row solve(double ridge) const {
        if (rows_ == 0) return {};
        const auto lower = decompose(ridge * static_cast<double>(rows_));
        Row weights = toward_;
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < i; ++j) weights[i] -= lower[i][j] * weights[j];
            weights[i] /= lower[i][i];
        }
        for (std::size_t i = size; i-- > 0;) {
            for (std::size_t j = i + 1; j < size; ++j) weights[i] -= lower[j][i] * weights[j];
            weights[i] /= lower[i][i];
        }
        return weights;
    }

  private:
    using Square = std::array<Row, size>;

    Square decompose(double added) const {
        Square lower{};
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j <= i; ++j) {
                double rest = products_[i][j] + (i == j ? added : 0);
                for (std::size_t k = 0; k < j; ++k) rest -= lower[i][k] * lower[j][k];
                lower[i][j] = i == j ? std::sqrt(rest) : rest / lower[j][j];
            }
        return lower;
    }

    Square products_{};
    Row toward_{};
    std::size_t rows_ = 0;
};

} // namespace aplomo::analysis
