#include "reports/chances.hpp"

#include <algorithm>
#include <set>

#include "scoring/scorecard.hpp"

namespace aplomo::reports {
namespace {

using analysis::Study;
using scenario::Index;
using Tags = std::vector<std::uint16_t>;

/// One thing that could be chosen at a decision.
struct Option {
    Tags uses;
    std::int64_t value = 0; ///< its own and the best still to come
    bool chosen = false;
};

std::vector<Option> options_at(const Study& study, const conversation::Exchange& exchange) {
    const auto& scenario = *study.scenario;
    const auto& replies = scenario.turns[exchange.before.turn].replies;
    std::vector<Option> options;
    for (const Index reply : conversation::open_replies(scenario, exchange.before)) {
        const auto step = conversation::take(scenario, exchange.before, replies[reply]);
        options.push_back({replies[reply].uses,
                           weigh(step.points, scenario.weights) + scoring::best_after(study, step),
                           reply == exchange.reply});
    }
    return options;
}

std::vector<Option> options_at(const Study& study, const conversation::Briefed& briefed) {
    const auto& scenario = *study.scenario;
    std::vector<Option> options;
    if (!scenario.briefing) return options;
    for (const auto& opening : study.space.openings) {
        Option option{{},
                      weigh(opening.points, scenario.weights) + study.overall.best[opening.state],
                      opening.read == briefed.read};
        for (const Index item : opening.read)
            for (const auto tag : scenario.briefing->dossier[item].uses) option.uses.push_back(tag);
        options.push_back(std::move(option));
    }
    return options;
}

/// What stands in for one decision: the options that offer techniques.
std::vector<const Option*> best_of(const std::vector<Option>& options) {
    std::int64_t highest = options.front().value;
    for (const auto& option : options) highest = std::max(highest, option.value);
    std::vector<const Option*> best;
    for (const auto& option : options) {
        if (option.value != highest) continue;
        if (option.chosen) return {&option};
        best.push_back(&option);
    }
    return best;
}

bool uses(const Option& option, std::uint16_t tag) {
    return std::find(option.uses.begin(), option.uses.end(), tag) != option.uses.end();
}

void count(std::vector<Chances>& all, const scenario::Rubric& rubric, const std::vector<Option>& options) {
    if (options.empty()) return;
    std::set<std::uint16_t> offered;
    const auto offer = [&](const Option& option, scenario::Tag::Kind kind) {
        for (const auto tag : option.uses)
            if (rubric.tags[tag].kind == kind) offered.insert(tag);
    };
    for (const auto* option : best_of(options)) offer(*option, scenario::Tag::Kind::technique);
    for (const auto& option : options) offer(option, scenario::Tag::Kind::pitfall);
    const auto chosen =
        std::find_if(options.begin(), options.end(), [](const auto& option) { return option.chosen; });
    for (const auto tag : offered) {
        ++all[tag].offered;
        if (chosen != options.end() && uses(*chosen, tag)) ++all[tag].taken;
    }
}

} // namespace

std::vector<Chances> chances(const Study& study, const conversation::Run& run) {
    const auto& rubric = *study.scenario->rubric;
    std::vector<Chances> all;
    for (const auto& tag : rubric.tags)
        all.push_back({tag.id, tag.kind == scenario::Tag::Kind::pitfall, 0, 0});
    const auto& transcript = run.transcript();
    count(all, rubric, options_at(study, transcript.briefing));
    for (const auto& exchange : transcript.exchanges) count(all, rubric, options_at(study, exchange));
    std::erase_if(all, [](const Chances& one) { return one.offered == 0; });
    return all;
}

} // namespace aplomo::reports
