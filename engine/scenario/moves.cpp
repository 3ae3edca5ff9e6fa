#include "scenario/moves.hpp"

#include <bit>
#include <cstddef>
#include <optional>

#include "scenario/scenario.hpp"

namespace aplomo::scenario {
namespace {

constexpr int most_patience = 60;

constexpr std::int32_t to(std::uint32_t answer) { return ~static_cast<std::int32_t>(answer); }

std::uint32_t target(Target place) {
    return place.kind == Target::Kind::ending ? place.index | Moves::ending_bit : place.index;
}

std::uint8_t byte_of_fact(unsigned fact) {
    const unsigned byte = std::endian::native == std::endian::little ? fact / 8 : 3 - fact / 8;
    return static_cast<std::uint8_t>(offsetof(State, facts) + byte);
}

/// The numbers from `low` to `high` that a comparison lets through; nothing when it is none.
struct Range {
    int low, high;
};

Range range_of(Comparison comparison, int number, int most) {
    switch (comparison) {
    case Comparison::less: return {0, number - 1};
    case Comparison::less_equal: return {0, number};
    case Comparison::greater: return {number + 1, most};
    case Comparison::greater_equal: return {number, most};
    case Comparison::equal:
    case Comparison::not_equal: break;
    }
    return {number, number};
}

/// Makes conditions into tests, from the last one back, so that each knows where to go on.
class Builder {
  public:
    explicit Builder(const Scenario& scenario) : scenario_(scenario) {}

    Moves build() {
        for (std::size_t i = 0; i < scenario_.meters.size(); ++i) moves_.most[i] = scenario_.meters[i].max;
        moves_.interrupts = interrupts(false);
        moves_.interrupts_at_zero = interrupts(true);
        for (const auto& turn : scenario_.turns) {
            moves_.turns.push_back(static_cast<std::uint32_t>(moves_.all.size()));
            for (const auto& reply : turn.replies) add(reply, turn.phase);
        }
        moves_.turns.push_back(static_cast<std::uint32_t>(moves_.all.size()));
        if (scenario_.briefing)
            for (const auto& item : scenario_.briefing->dossier) add(item.change, Phase::opening);
        return std::move(moves_);
    }

  private:
    /// A tag is worth the same in every reply of a phase.
    Worth& again(Phase phase, std::uint64_t bit) {
        return moves_.again[static_cast<std::size_t>(phase)][static_cast<std::size_t>(std::countr_zero(bit))];
    }

    Move& add(const Change& change, Phase phase) {
        auto& move = moves_.all.emplace_back();
        move.worth = change.worth;
        move.set = change.set;
        move.clear = change.clear;
        move.patience = static_cast<std::int16_t>(change.patience + 1);
        move.phase = phase;
        for (const auto& repeat : change.repeats) {
            move.uses |= repeat.bit;
            again(phase, repeat.bit) = repeat.difference;
        }
        return move;
    }

    void add(const Reply& reply, Phase phase) {
        auto& move = add(reply.change, phase);
        move.when = way(reply.when, to(Moves::open), to(Moves::hidden));
        move.next = to(target(reply.links.back().to));
        for (auto link = reply.links.rbegin() + 1; link != reply.links.rend(); ++link)
            move.next = way(link->when, to(target(link->to)), move.next);
    }

    std::int32_t interrupts(bool at_zero) {
        auto way_on = to(Moves::nowhere);
        for (auto link = scenario_.interrupts.rbegin(); link != scenario_.interrupts.rend(); ++link)
            if (!at_zero || link->to.kind == Target::Kind::ending)
                way_on = way(link->when, to(target(link->to)), way_on);
        return way_on;
    }

    std::int32_t way(const Condition& condition, std::int32_t yes, std::int32_t no) {
        return condition.always() ? yes : way(condition.terms.data(), yes, no);
    }

    std::int32_t way(const Term* term, std::int32_t yes, std::int32_t no) {
        switch (term->kind) {
        case Term::Kind::meter: return compare(offsetof(State, meters) + term->subject, *term, yes, no);
        case Term::Kind::patience: return compare(offsetof(State, patience), *term, yes, no);
        case Term::Kind::fact: return fact(term->subject, yes, no);
        case Term::Kind::negation: return way(term + 1, no, yes);
        case Term::Kind::conjunction: return way(term + 1, way(term + 1 + term[1].size, yes, no), no);
        case Term::Kind::disjunction: return way(term + 1, yes, way(term + 1 + term[1].size, yes, no));
        }
        return no;
    }

    std::int32_t compare(std::size_t byte, const Term& term, std::int32_t yes, std::int32_t no) {
        if (term.comparison == Comparison::not_equal) std::swap(yes, no);
        const auto [low, high] = range_of(term.comparison, term.number, most_patience);
        if (low > high) return no;
        return test({static_cast<std::uint8_t>(byte), 0xff, static_cast<std::uint8_t>(low),
                     static_cast<std::uint8_t>(high - low), yes, no});
    }

    std::int32_t fact(unsigned fact, std::int32_t yes, std::int32_t no) {
        const auto mask = static_cast<std::uint8_t>(1u << fact % 8);
        return test({byte_of_fact(fact), mask, mask, 0, yes, no});
    }

    std::int32_t test(const Test& test) {
        moves_.tests.push_back(test);
        return static_cast<std::int32_t>(moves_.tests.size() - 1);
    }

    const Scenario& scenario_;
    Moves moves_;
};

} // namespace

Moves moves_of(const Scenario& scenario) { return Builder(scenario).build(); }

} // namespace aplomo::scenario
