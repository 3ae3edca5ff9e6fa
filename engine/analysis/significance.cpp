#include "analysis/significance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace aplomo::analysis {
namespace {

constexpr std::size_t most_exact = 256;

/// Ways to choose k of n, for n up to 6.
double choose(int n, int k) {
    if (k < 0 || k > n) return 0;
    double ways = 1;
    for (int i = 0; i < k; ++i) ways = ways * (n - i) / (i + 1);
    return ways;
}

/// The probability that so many of the marked are right, when they are marked at random.
double by_luck(const Guess& guess, int hits) {
    return choose(guess.right, hits) * choose(guess.open - guess.right, guess.marked - hits) /
           choose(guess.open, guess.marked);
}

double share(int part, int whole) { return static_cast<double>(part) / whole; }

/// Of the share of hits: k successes of n draws from N, K of which are right, over n.
double variance(const Guess& guess) {
    const double right = share(guess.right, guess.open);
    return guess.open == 1 ? 0
                           : right * (1 - right) * (guess.open - guess.marked) /
                                 (static_cast<double>(guess.marked) * (guess.open - 1));
}

/// A score counts in parts so small that a hit of every guess is a whole number of them.
int parts_of(std::span<const Guess> guesses) {
    int parts = 1;
    for (const auto& guess : guesses) parts = std::lcm(parts, guess.marked);
    return parts;
}

/// By adding up one guess after the other: the probability of each score.
double exact_tail(std::span<const Guess> guesses) {
    const int parts = parts_of(guesses);
    std::vector<double> scores{1};
    std::size_t reached = 0;
    for (const auto& guess : guesses) {
        const auto step = static_cast<std::size_t>(parts / guess.marked);
        std::vector<double> next(scores.size() + static_cast<std::size_t>(parts));
        for (int hits = 0; hits <= guess.marked; ++hits) {
            const double probability = by_luck(guess, hits);
            if (probability == 0) continue;
            const auto ahead = step * static_cast<std::size_t>(hits);
            for (std::size_t i = 0; i < scores.size(); ++i) next[i + ahead] += scores[i] * probability;
        }
        scores = std::move(next);
        reached += step * static_cast<std::size_t>(guess.hits);
    }
    const auto first = scores.begin() + static_cast<std::ptrdiff_t>(reached);
    return std::min(1.0, std::accumulate(first, scores.end(), 0.0));
}

double normal_tail(double excess, double squared_error) {
    return squared_error == 0 ? 1 : 0.5 * std::erfc(excess / std::sqrt(2 * squared_error));
}

} // namespace

Hits weigh_up(std::span<const Guess> guesses) {
    std::vector<Guess> telling;
    std::copy_if(guesses.begin(), guesses.end(), std::back_inserter(telling),
                 [](const Guess& guess) { return guess.marked < guess.open; });
    if (telling.empty()) return {};
    double rate = 0, expected = 0, squared_error = 0;
    for (const auto& guess : telling) {
        rate += share(guess.hits, guess.marked);
        expected += share(guess.right, guess.open);
        squared_error += variance(guess);
    }
    const auto count = static_cast<double>(telling.size());
    const double p =
        telling.size() <= most_exact ? exact_tail(telling) : normal_tail(rate - expected, squared_error);
    return {telling.size(), rate / count, expected / count, p};
}

std::vector<double> holm(std::span<const double> probabilities) {
    std::vector<std::size_t> order(probabilities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return probabilities[a] < probabilities[b]; });
    std::vector<double> adjusted(probabilities.size());
    double high = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto questions = static_cast<double>(order.size() - i);
        high = std::max(high, std::min(1.0, questions * probabilities[order[i]]));
        adjusted[order[i]] = high;
    }
    return adjusted;
}

} // namespace aplomo::analysis
