#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace aplomo::analysis {

/// The sums that a least-squares fit is made from: of x·xᵀ over rows x.
template <std::size_t size>
struct Products {
    using Row = std::array<double, size>;
    std::array<Row, size> sums{};
    double rows = 0;

    void add(const Row& x) {
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j) sums[i][j] += x[i] * x[j];
        ++rows;
    }

    Products& operator+=(const Products& more) { return merge(more, 1); }
    Products& operator-=(const Products& less) { return merge(less, -1); }

  private:
    Products& merge(const Products& other, double sign) {
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j) sums[i][j] += sign * other.sums[i][j];
        rows += sign * other.rows;
        return *this;
    }
};

/// Finds the weights w that bring the sum of (x·w − y)² over all rows, and of ridge · rows · w², to its
/// least, for one set of rows and any y. The ridge (above 0) keeps it solvable when columns go together or
/// never vary. There must be at least one row.
template <std::size_t size>
class LeastSquares {
  public:
    using Row = std::array<double, size>;

    /// By Cholesky's decomposition: products + ridge = L·Lᵀ.
    LeastSquares(const Products<size>& products, double ridge) {
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j <= i; ++j) {
                double rest = products.sums[i][j] + (i == j ? ridge * products.rows : 0);
                for (std::size_t k = 0; k < j; ++k) rest -= lower_[i][k] * lower_[j][k];
                lower_[i][j] = i == j ? std::sqrt(rest) : rest / lower_[j][j];
            }
    }

    /// `toward` is the sum of y·x over the rows.
    Row weights(Row toward) const {
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < i; ++j) toward[i] -= lower_[i][j] * toward[j];
            toward[i] /= lower_[i][i];
        }
        for (std::size_t i = size; i-- > 0;) {
            for (std::size_t j = i + 1; j < size; ++j) toward[i] -= lower_[j][i] * toward[j];
            toward[i] /= lower_[i][i];
        }
        return toward;
    }

  private:
    std::array<Row, size> lower_{};
};

} // namespace aplomo::analysis
