#include "analysis/distribution.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "analysis/large.hpp"
#include "analysis/patience.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

/// By value, from a state's worst on.
using Row = std::span<double>;

/// The rows of states, kept while some state may still lead to them: those of one patience stand together and
/// give their place to others when no state can lead to them any more.
class Rows {
  public:
    explicit Rows(const Study& study)
        : study_(study), begins_(study.space.states.size()), layers_(most_patience_lost(*study.scenario) + 1),
          lengths_(study.scenario->patience + 1u), fronts_(lengths_.size()) {
        for (std::uint32_t state = 0; state < begins_.size(); ++state) {
            auto& sum = lengths_[study.space.states[state].patience];
            begins_[state] = static_cast<std::uint32_t>(sum);
            sum += length(state);
        }
    }

    /// The most numbers held at once.
    std::uint64_t most_cells() const {
        std::uint64_t most = 0;
        for (std::size_t first = 0; first < lengths_.size(); ++first) {
            const auto last = std::min(lengths_.size(), first + layers_.size());
            most = std::max(most, std::accumulate(lengths_.begin() + static_cast<std::ptrdiff_t>(first),
                                                  lengths_.begin() + static_cast<std::ptrdiff_t>(last),
                                                  std::uint64_t{0}));
        }
        return most;
    }

    /// A row of zeros; the states must be asked for by patience, lowest first.
    Row begin(std::uint32_t state) {
        const auto patience = study_.space.states[state].patience;
        if (patience != patience_) {
            auto& layer = layers_[patience % layers_.size()];
            layer.resize(lengths_[patience]);
            std::fill(layer.begin(), layer.end(), 0.0);
            fronts_[patience] = layer.data();
            patience_ = patience;
        }
        return row(state);
    }

    Row row(std::uint32_t state) {
        return {fronts_[study_.space.states[state].patience] + begins_[state], length(state)};
    }

  private:
    std::size_t length(std::uint32_t state) const {
        return static_cast<std::size_t>(study_.overall.best[state] - study_.overall.worst[state]) + 1;
    }

    const Study& study_;
    std::vector<std::uint32_t> begins_; ///< by state, in its layer
    std::vector<Large<double>> layers_;
    std::vector<std::uint64_t> lengths_; ///< of the layers, by patience
    std::vector<double*> fronts_;        ///< of the layers, by patience
    unsigned patience_ = 0;
};

void add(Row sum, std::int64_t from, std::span<const double> more, double share) {
    double* to = sum.data() + from;
    for (std::size_t i = 0; i < more.size(); ++i) to[i] += share * more[i];
}

} // namespace

Distribution distribution(const Study& study, std::uint64_t max_cells) {
    assert(study.space.exhaustive);
    const auto& whole = study.overall.whole;
    const auto& worst = study.overall.worst;
    Rows rows(study);
    Distribution made{whole.worst, {}};
    if (rows.most_cells() > max_cells) return made;
    visit_backwards(study.space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
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
