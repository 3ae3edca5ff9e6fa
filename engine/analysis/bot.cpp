#include "analysis/bot.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace aplomo::analysis {
namespace {

bool contains(Replies replies, std::size_t position) { return (replies >> position & 1U) != 0; }
Replies only(std::size_t position) { return static_cast<Replies>(1U << position); }

/// The open replies of which `measure(position)` is highest.
template <typename Measure>
Replies most(Replies open, Measure measure) {
    Replies chosen = 0;
    int high = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        if (!contains(open, i)) continue;
        const int here = measure(i);
        if (chosen == 0 || here > high) {
            chosen = 0;
            high = here;
        }
        if (here == high) chosen |= only(i);
    }
    return chosen;
}

Replies middling(std::span<const Look> looks, Replies open) {
    const auto length = [&](std::size_t i) { return looks[i].features.letters; };
    const auto shorter = [&](std::size_t i) { return -length(i); };
    int sum = 0;
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (contains(open, i)) sum += length(i);
    const int count = std::popcount(open);
    const auto extremes = static_cast<Replies>(most(open, length) | most(open, shorter));
    const auto rest = static_cast<Replies>(open & ~extremes);
    return most(rest != 0 ? rest : open, [&](std::size_t i) { return -std::abs(count * length(i) - sum); });
}

Replies by_recipe(scenario::Phase phase, std::span<const Look> looks, Replies open) {
    const auto first = static_cast<std::size_t>(step_due(phase));
    for (std::size_t i = 0; i < wording::all_steps.size(); ++i) {
        const auto step = wording::all_steps[(first + i) % wording::all_steps.size()];
        const auto signs = [&](std::size_t reply) { return wording::signs(looks[reply].features, step); };
        const auto shown = most(open, signs);
        if (shown != 0 && signs(static_cast<std::size_t>(std::countr_zero(shown))) > 0) return shown;
    }
    return open;
}

} // namespace

wording::Step step_due(scenario::Phase phase) {
    constexpr std::array steps{wording::Step::acknowledge, wording::Step::ask, wording::Step::offer,
                               wording::Step::close};
    return steps[static_cast<std::size_t>(phase)];
}

Replies pick(Bot bot, scenario::Phase phase, std::span<const Look> looks, Replies open) {
    if (open == 0) return 0;
    const auto by = [&](auto measure) {
        return most(open, [&](std::size_t i) { return measure(looks[i]); });
    };
    const auto techniques = [&](std::size_t principle) {
        return by([&](const Look& look) { return look.techniques[principle]; });
    };
    switch (bot) {
    case Bot::first: return only(static_cast<std::size_t>(std::countr_zero(open)));
    case Bot::last: return std::bit_floor(open);
    case Bot::longest: return by([](const Look& look) { return look.features.letters; });
    case Bot::shortest: return by([](const Look& look) { return -look.features.letters; });
    case Bot::most_concrete: return by([](const Look& look) { return look.features.concrete; });
    case Bot::most_apologies: return by([](const Look& look) { return look.features.apologies; });
    case Bot::most_shared_words: return by([](const Look& look) { return look.shared_words; });
    case Bot::avoid_extremes: return middling(looks, open);
    case Bot::least_conflict: return by([](const Look& look) { return -look.features.conflict; });
    case Bot::fixed_recipe: return by_recipe(phase, looks, open);
    case Bot::always_empathy: return techniques(0);
    case Bot::always_calm: return techniques(1);
    case Bot::always_solution: return techniques(2);
    case Bot::stay:
    case Bot::leave:
    case Bot::random: return open;
    }
    return open;
}

} // namespace aplomo::analysis
