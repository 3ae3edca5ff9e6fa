#include "analysis/distribution.hpp"

#include <algorithm>
#include <cassert>

#include "analysis/patience.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

/// By value, from a state's worst on.
using Row = std::span<double>;

/// The rows of states, kept while some state may still lead to them: those of one patience stand together and
/// make room for those of another.
class Rows {
  public:
    explicit Rows(const Study& study)
        : study_(study), begins_(study.space.states.size()),
          layers_(most_patience_lost(*study.scenario) + 1) {}

    /// A row of zeros; what came before the layers that it can lead to is forgotten.
    Row begin(std::uint32_t state) {
        const auto patience = study_.space.states[state].patience;
        auto& layer = layers_[patience % layers_.size()];
        if (patience != patience_) layer.clear();
        patience_ = patience;
        begins_[state] = static_cast<std::uint32_t>(layer.size());
        layer.resize(layer.size() + length(state));
        return row(state);
    }

    Row row(std::uint32_t state) {
        auto& layer = layers_[study_.space.states[state].patience % layers_.size()];
        return {layer.data() + begins_[state], length(state)};
    }

    std::uint64_t cells() const {
        std::uint64_t sum = 0;
        for (const auto& layer : layers_) sum += layer.size();
        return sum;
    }

  private:
    std::size_t length(std::uint32_t state) const {
        return static_cast<std::size_t>(study_.overall.best[state] - study_.overall.worst[state]) + 1;
    }

    const Study& study_;
    std::vector<std::uint32_t> begins_; ///< by state, in its layer
    std::vector<std::vector<double>> layers_;
    unsigned patience_ = 0;
};

void add(Row sum, std::int64_t from, std::span<const double> more, double share) {
    double* to = sum.data() + from;
    for (std::size_t i = 0; i < more.size(); ++i) to[i] += share * more[i];
}

} // namespace

Distribution distribution(const Study& study, std::uint64_t max_cells) {
    assert(study.space.exhaustive);
    const auto& [whole, of_points, best, worst] = study.overall;
    Rows rows(study);
    bool fits = true;
    visit_backwards(study.space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        fits = fits && rows.cells() <= max_cells;
        if (!fits) return;
        const auto row = rows.begin(at);
        const double share = 1.0 / static_cast<double>(arrows.size());
        for (const auto arrow : arrows) {
            const auto first = study.overall.worst_by(arrow) - worst[at];
            if (arrow.ends())
                row[static_cast<std::size_t>(first)] += share;
            else
                add(row, first, rows.row(arrow.state()), share);
        }
        if (arrows.empty()) row[0] = 1;
    });
    Distribution made{whole.worst, {}};
    if (!fits) return made;
    made.probabilities.resize(static_cast<std::size_t>(whole.range()) + 1);
    const double share = 1.0 / static_cast<double>(study.space.openings.size());
    for (const auto& opening : study.space.openings)
        add(made.probabilities,
            weigh(opening.points, study.scenario->weights) + worst[opening.state] - whole.worst,
            rows.row(opening.state), share);
    return made;
}

double percentile(const Distribution& distribution, double share) {
    const auto range = distribution.probabilities.size() - 1;
    if (range == 0) return 100;
    double sum = 0;
    for (std::size_t i = 0; i < range; ++i) {
        sum += distribution.probabilities[i];
        if (sum + 1e-12 >= share) return 100.0 * static_cast<double>(i) / static_cast<double>(range);
    }
    return 100;
}

std::vector<double> bands(const Distribution& distribution, std::size_t count) {
    std::vector<double> made(count);
    const auto range = distribution.probabilities.size() - 1;
    for (std::size_t i = 0; i <= range; ++i)
        made[range == 0 ? count - 1 : std::min(count - 1, i * count / range)] +=
            distribution.probabilities[i];
    return made;
}

} // namespace aplomo::analysis
