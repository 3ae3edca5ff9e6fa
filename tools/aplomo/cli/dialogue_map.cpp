#include "cli/dialogue_map.hpp"

#include <algorithm>

#include "analysis/trail.hpp"
#include "conversation/run.hpp"
#include "script/utf8.hpp"

namespace aplomo::cli {
namespace {

using namespace scenario;
using Kind = MapWay::Kind;

constexpr std::size_t most_characters = 42;

/// As many whole words as fit, and … where there are more.
std::string first_words(const std::string& text) {
    std::string line = text.substr(0, text.find_first_of("\r\n"));
    const bool whole = line.size() == text.size() && script::characters(line) <= most_characters;
    if (whole) return line;
    while (script::characters(line) > most_characters) {
        const auto blank = line.find_last_of(' ');
        if (blank == std::string::npos) break;
        line.erase(blank);
    }
    return line + "…";
}

/// The map being drawn.
class Drawing {
  public:
    Drawing(const std::vector<Explored>& variants, std::size_t variant, Language language)
        : variants_(variants), variant_(variant), language_(language),
          scenario_(*variants.front().study.scenario), gates_(analysis::gates_of(scenario_)) {}

    DialogueMap draw() {
        map_.title = text(scenario_.title);
        map_.variant = scenario_.variants[variant_].id;
        map_.runs_known =
            std::ranges::all_of(variants_, [](const Explored& each) { return each.study.space.exhaustive; });
        for (Index turn = 0; turn < scenario_.turns.size(); ++turn) put_turn(turn);
        for (Index ending = 0; ending < scenario_.endings.size(); ++ending) put_ending(ending);
        map_.places.push_back({.kind = MapPlace::Kind::anywhere, .id = {}, .words = {}});
        for (Index turn = 0; turn < scenario_.turns.size(); ++turn) put_ways(turn);
        put_ways_from_anywhere();
        if (!map_.runs_known) return std::move(map_);
        mark(extreme_run(&analysis::Values::best_by, std::ranges::max), map_.best, &MapWay::best);
        mark(extreme_run(&analysis::Values::worst_by, std::ranges::min), map_.worst, &MapWay::worst);
        return std::move(map_);
    }

  private:
    std::string text(const Text& written) const { return fill(written, scenario_, variant_, language_); }

    std::size_t place_of(Target target) const {
        return target.kind == Target::Kind::turn ? target.index : scenario_.turns.size() + target.index;
    }
    std::size_t anywhere() const { return scenario_.turns.size() + scenario_.endings.size(); }

    /// Whether some variant shows it. Where not all was looked at, everything might be.
    template <typename Shows>
    bool in_some_variant(Shows shows) const {
        return !map_.runs_known ||
               std::ranges::any_of(variants_, [&](const Explored& each) { return shows(each.reach); });
    }
    bool is_reached(Index gate) const {
        return in_some_variant([&](const analysis::Reach& reach) { return bool(reach.gates[gate].run); });
    }

    void put_turn(Index index) {
        const auto& turn = scenario_.turns[index];
        const bool reachable =
            in_some_variant([&](const analysis::Reach& reach) { return bool(reach.turns[index]); });
        map_.places.push_back({.kind = MapPlace::Kind::turn,
                               .id = turn.id,
                               .words = first_words(text(turn.says.back().text)),
                               .phase = turn.phase,
                               .reachable = reachable});
    }

    void put_ending(Index index) {
        const auto& ending = scenario_.endings[index];
        const bool reachable =
            in_some_variant([&](const analysis::Reach& reach) { return reach.endings[index].has_value(); });
        map_.places.push_back({.kind = MapPlace::Kind::ending,
                               .id = ending.id,
                               .words = first_words(text(ending.says)),
                               .outcome = ending.outcome,
                               .reachable = reachable});
    }

    void put_ways(Index turn) {
        for (Index i = 0; i < scenario_.turns[turn].replies.size(); ++i) {
            const auto& reply = scenario_.turns[turn].replies[i];
            for (Index link = 0; link < reply.links.size(); ++link)
                map_.ways.push_back({.from = turn,
                                     .to = place_of(reply.links[link].to),
                                     .reply = reply.id,
                                     .opens = to_text(reply.when, scenario_),
                                     .when = to_text(reply.links[link].when, scenario_),
                                     .otherwise = link > 0 && link + 1 == reply.links.size(),
                                     .reachable = is_reached(gates_.link(turn, i, link)),
                                     .best = {},
                                     .worst = {}});
        }
    }

    void put_ways_from_anywhere() {
        for (Index i = 0; i < scenario_.interrupts.size(); ++i)
            map_.ways.push_back(interrupt(anywhere(), i, is_reached(gates_.interrupt(i))));
        map_.ways.push_back(out_of_patience(anywhere(), in_some_variant([](const analysis::Reach& reach) {
                                                return bool(reach.out_of_patience);
                                            })));
    }

    MapWay interrupt(std::size_t from, Index index, bool reachable) const {
        const auto& link = scenario_.interrupts[index];
        return {.kind = Kind::interrupt,
                .from = from,
                .to = place_of(link.to),
                .reply = {},
                .opens = {},
                .when = to_text(link.when, scenario_),
                .reachable = reachable,
                .best = {},
                .worst = {}};
    }

    MapWay out_of_patience(std::size_t from, bool reachable) const {
        return {.kind = Kind::out_of_patience,
                .from = from,
                .to = place_of({Target::Kind::ending, scenario_.out_of_patience}),
                .reply = {},
                .opens = {},
                .when = "patience == 0",
                .reachable = reachable,
                .best = {},
                .worst = {}};
    }

    /// The first of the runs with the best value, or with the worst.
    template <typename By, typename Better>
    conversation::Run extreme_run(By by, Better better) const {
        const auto& study = variants_[variant_].study;
        const auto& space = study.space;
        const auto value = [&](const analysis::Opening& opening) {
            const auto& to_come = by == &analysis::Values::best_by ? study.overall.best : study.overall.worst;
            return weigh(opening.points, scenario_.weights) + to_come[opening.state];
        };
        const auto opening = better(space.openings, {}, value);
        analysis::Trail trail;
        for (; space.openings[trail.opening].read != opening.read; ++trail.opening) {
        }
        analysis::play_on(trail, space, analysis::ArrowIndex(space), [&](auto, auto arrows) {
            return better(arrows, {}, [&](analysis::Arrow arrow) { return (study.overall.*by)(arrow); });
        });
        return conversation::replay(study.scenario, variant_, written(scenario_, space, trail)).run;
    }

    void mark(const conversation::Run& run, MapRun& marked, std::vector<int> MapWay::*numbers) {
        const auto& transcript = run.transcript();
        auto points = transcript.briefing.points;
        for (const auto item : transcript.briefing.read)
            marked.read.push_back(text(scenario_.briefing->dossier[item].title));
        int number = 0;
        for (const auto& exchange : transcript.exchanges) {
            points += exchange.step.points;
            (way_of(exchange).*numbers).push_back(++number);
        }
        marked.value = weigh(points, scenario_.weights);
    }

    /// The way that a decision went. Interrupts and patience get one of their own from the turn.
    MapWay& way_of(const conversation::Exchange& exchange) {
        const auto& reply = scenario_.turns[exchange.before.turn].replies[exchange.reply];
        const auto& after = exchange.step.state;
        const auto goes = [&](const Link& link) {
            return holds(link.when, after) && (after.patience > 0 || link.to.kind == Target::Kind::ending);
        };
        const auto cut = std::ranges::find_if(scenario_.interrupts, goes);
        if (cut != scenario_.interrupts.end())
            return own_way(
                interrupt(exchange.before.turn, static_cast<Index>(cut - scenario_.interrupts.begin()), true),
                reply);
        const auto link =
            std::ranges::find_if(reply.links, [&](const Link& each) { return holds(each.when, after); });
        if (!goes(*link)) return own_way(out_of_patience(exchange.before.turn, true), reply);
        const auto number = static_cast<std::size_t>(link - reply.links.begin());
        auto first = std::ranges::find(map_.ways, reply.id, &MapWay::reply);
        return *(first + static_cast<std::ptrdiff_t>(number));
    }

    MapWay& own_way(MapWay way, const Reply& reply) {
        way.reply = reply.id;
        const auto same = std::ranges::find_if(map_.ways, [&](const MapWay& each) {
            return each.kind == way.kind && each.from == way.from && each.to == way.to &&
                   each.reply == way.reply && each.when == way.when;
        });
        if (same != map_.ways.end()) return *same;
        return map_.ways.emplace_back(std::move(way));
    }

    const std::vector<Explored>& variants_;
    std::size_t variant_;
    Language language_;
    const Scenario& scenario_;
    analysis::Gates gates_;
    DialogueMap map_;
};

} // namespace

DialogueMap map_of(const std::vector<Explored>& variants, std::size_t variant, Language language) {
    return Drawing(variants, variant, language).draw();
}

} // namespace aplomo::cli
