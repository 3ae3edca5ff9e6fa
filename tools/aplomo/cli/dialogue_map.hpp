#pragma once

#include <string>
#include <vector>

#include "analysis/reach.hpp"
#include "analysis/study.hpp"

namespace aplomo::cli {

/// A turn or an ending of the map, or the one place that stands for "after any decision".
struct MapPlace {
    enum class Kind { turn, ending, anywhere };
    Kind kind = Kind::turn;
    std::string id;
    std::string words;                                       ///< the first of what is said there
    scenario::Phase phase = scenario::Phase::opening;        ///< of a turn
    scenario::Outcome outcome = scenario::Outcome::resolved; ///< of an ending
    bool reachable = true;                                   ///< in some variant
};

/// A link of a reply, an interrupt, or running out of patience.
struct MapWay {
    enum class Kind { reply, interrupt, out_of_patience };
    Kind kind = Kind::reply;
    std::size_t from = 0, to = 0; ///< places
    std::string reply;            ///< its id; "" where any decision may lead
    std::string opens;            ///< when the reply is offered; "" always
    std::string when;             ///< when it leads here; "" always
    bool otherwise = false;       ///< it leads here when no link before it does
    bool reachable = true;        ///< in some variant
    std::vector<int> best, worst; ///< which decisions of those runs these are, from 1

    bool conditional() const { return !opens.empty() || !when.empty() || otherwise; }
};

/// One of the two runs that the map marks.
struct MapRun {
    std::vector<std::string> read; ///< titles of the papers
    std::int64_t value = 0;
};

/// Everything that can be drawn of a dialogue, in words.
struct DialogueMap {
    std::string title;
    std::string variant;    ///< whose runs are marked; "" where there is only one
    bool runs_known = true; ///< false: not all was looked at, so no run is marked and nothing is unreachable
    MapRun best, worst;
    std::vector<MapPlace> places; ///< turns, then endings, then the one that stands for all
    std::vector<MapWay> ways;
};

/// What exploring one variant showed.
struct Explored {
    analysis::Study study;
    analysis::Reach reach;
};

/// The map of a scenario, all of whose variants were explored; the runs are those of one of them.
DialogueMap map_of(const std::vector<Explored>& variants, std::size_t variant, Language language);

} // namespace aplomo::cli
