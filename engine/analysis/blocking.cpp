#include "analysis/blocking.hpp"

#include <algorithm>
#include <set>

namespace aplomo::analysis {
namespace {

using diagnostics::Reason;
using scenario::Comparison;
using scenario::Condition;
using scenario::Term;

/// A part of a condition, and whether it must hold or must not.
struct Demand {
    const Term* term;
    bool wanted;
};

bool met(Demand demand, const State& state) { return scenario::holds(demand.term, state) == demand.wanted; }

bool ever_met(Demand demand, const Ground& ground) {
    return std::any_of(ground.begin(), ground.end(), [&](const State& state) { return met(demand, state); });
}

bool ever_together(const std::vector<Demand>& demands, const Ground& ground) {
    return std::any_of(ground.begin(), ground.end(), [&](const State& state) {
        return std::all_of(demands.begin(), demands.end(), [&](Demand each) { return met(each, state); });
    });
}

bool is_comparison(const Term& term) {
    return term.kind == Term::Kind::meter || term.kind == Term::Kind::patience;
}

Comparison opposite(Comparison comparison) {
    static constexpr std::array opposites{Comparison::greater_equal, Comparison::greater,
                                          Comparison::not_equal,     Comparison::equal,
                                          Comparison::less,          Comparison::less_equal};
    return opposites[static_cast<std::size_t>(comparison)];
}

/// The demand as a condition of its own: `anger >= 8` where `anger < 8` must not hold.
Condition condition_of(Demand demand) {
    Condition condition{{demand.term, demand.term + demand.term->size}};
    if (demand.wanted) return condition;
    auto& first = condition.terms.front();
    if (is_comparison(first))
        first.comparison = opposite(first.comparison);
    else
        condition.terms.insert(condition.terms.begin(),
                               {.kind = Term::Kind::negation, .size = demand.term->size + 1});
    return condition;
}

/// Must all operands of a term be met, or is one enough?
enum class Need { all, one };

Need need_of(Demand demand) {
    return (demand.term->kind == Term::Kind::conjunction) == demand.wanted ? Need::all : Need::one;
}

bool has_operands(const Term& term) {
    return term.kind == Term::Kind::conjunction || term.kind == Term::Kind::disjunction;
}

/// The demand without its `not`s.
Demand bare(Demand demand) {
    while (demand.term->kind == Term::Kind::negation) demand = {demand.term + 1, !demand.wanted};
    return demand;
}

/// The operands of a chain of the same need, however it is grouped.
void flatten(Demand demand, Need need, std::vector<Demand>& operands) {
    const auto inner = bare(demand);
    if (!has_operands(*inner.term) || need_of(inner) != need) {
        operands.push_back(inner);
        return;
    }
    flatten({inner.term + 1, inner.wanted}, need, operands);
    flatten({inner.term + 1 + inner.term[1].size, inner.wanted}, need, operands);
}

/// The smallest value to the largest, or each when some between them are missing.
std::string listed(const std::set<int>& values) {
    const int least = *values.begin(), most = *values.rbegin();
    if (values.size() > 2 && most - least + 1 == static_cast<int>(values.size()))
        return std::to_string(least) + "–" + std::to_string(most);
    std::string text;
    for (const int value : values) text += (text.empty() ? "" : ", ") + std::to_string(value);
    return text;
}

class Explainer {
  public:
    Explainer(const Ground& ground, const Scenario& scenario) : ground_(ground), scenario_(scenario) {}

    void explain(Demand demand) {
        demand = bare(demand);
        if (!has_operands(*demand.term)) {
            add(demand.term->kind == Term::Kind::fact ? fact(demand) : comparison(demand));
            return;
        }
        const auto need = need_of(demand);
        std::vector<Demand> operands;
        flatten(demand, need, operands);
        const auto blocked = std::stable_partition(operands.begin(), operands.end(),
                                                   [&](Demand each) { return ever_met(each, ground_); });
        if (blocked == operands.end()) return together(std::move(operands));
        for (auto each = blocked; each != operands.end(); ++each) explain(*each);
    }

    std::vector<Reason> reasons() && { return std::move(reasons_); }

  private:
    void add(Reason reason) {
        if (std::find(reasons_.begin(), reasons_.end(), reason) == reasons_.end())
            reasons_.push_back(std::move(reason));
    }

    std::string text(Demand demand) const { return to_text(condition_of(demand), scenario_); }

    Reason fact(Demand demand) const {
        return {demand.wanted ? "needs-fact" : "needs-no-fact", {text(demand)}};
    }

    Reason comparison(Demand demand) const {
        const auto& term = *demand.term;
        std::set<int> values;
        for (const auto& state : ground_)
            values.insert(term.kind == Term::Kind::meter ? state.meters[term.subject] : state.patience);
        const auto sign = demand.wanted ? term.comparison : opposite(term.comparison);
        const int number = term.number, least = *values.begin(), most = *values.rbegin();
        const bool equal = sign == Comparison::equal;
        if (sign == Comparison::greater || sign == Comparison::greater_equal || (equal && most < number))
            return {"needs-more", {text(demand), std::to_string(most)}};
        if (sign == Comparison::less || sign == Comparison::less_equal || (equal && least > number))
            return {"needs-less", {text(demand), std::to_string(least)}};
        return {"needs-other", {text(demand), listed(values)}};
    }

    /// Leaves out what is not needed for the rest to be impossible.
    void together(std::vector<Demand> demands) {
        for (std::size_t i = demands.size(); i-- > 0;) {
            auto fewer = demands;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            if (!ever_together(fewer, ground_)) demands = std::move(fewer);
        }
        std::string texts;
        for (const auto& each : demands) texts += (texts.empty() ? "" : "`, `") + text(each);
        add({"never-together", {texts}});
    }

    const Ground& ground_;
    const Scenario& scenario_;
    std::vector<Reason> reasons_;
};

} // namespace

bool ever(const Condition& condition, const Ground& ground) {
    return std::any_of(ground.begin(), ground.end(),
                       [&](const State& state) { return holds(condition, state); });
}

std::vector<Reason> blocks(const Condition& condition, const Ground& ground, const Scenario& scenario) {
    Explainer explainer(ground, scenario);
    explainer.explain({condition.terms.data(), true});
    return std::move(explainer).reasons();
}

Condition part_of(const Condition& condition, std::size_t term) {
    const auto first = condition.terms.begin() + static_cast<std::ptrdiff_t>(term);
    return {{first, first + static_cast<std::ptrdiff_t>(first->size)}};
}

} // namespace aplomo::analysis
