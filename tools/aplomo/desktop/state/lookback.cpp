#include "desktop/state/lookback.hpp"

#include <algorithm>
#include <utility>

namespace aplomo::state {

Lookback look_back(const Playing& playing) {
    return {playing.run, playing.study, playing.journal.attempt(), {}};
}

Lookback look_back(attempts::Rebuilt rebuilt, attempts::Attempt attempt, Studies& studies) {
    auto study = studies.ask(rebuilt.scenario, rebuilt.run.transcript().variant);
    return {std::move(rebuilt.run), std::move(study), std::move(attempt), {}};
}

reports::DebriefText debrief_text(const Lookback& lookback, Language language) {
    return reports::debrief_text(lookback.study.get(), lookback.run, lookback.attempt, language);
}

attempts::Reflection kept(const screens::Thoughts& thoughts, const std::vector<reports::Proposal>& proposals,
                          int moment) {
    attempts::Reflection made{moment, {}, thoughts.words, thoughts.own_goal, {}};
    if (thoughts.feeling) made.feeling = attempts::feeling_ids[static_cast<std::size_t>(*thoughts.feeling)];
    if (thoughts.goal && *thoughts.goal < proposals.size()) {
        made.goal = proposals[*thoughts.goal].words;
        made.goal_tag = proposals[*thoughts.goal].tag;
    }
    return made;
}

screens::Thoughts shown(const attempts::Reflection& reflection,
                        const std::vector<reports::Proposal>& proposals) {
    screens::Thoughts made;
    for (std::size_t i = 0; i < attempts::feeling_ids.size(); ++i)
        if (attempts::feeling_ids[i] == reflection.feeling) made.feeling = static_cast<screens::Feeling>(i);
    made.words = reflection.words;
    for (std::size_t i = 0; i < proposals.size(); ++i)
        if (!reflection.goal_tag.empty() && proposals[i].tag == reflection.goal_tag) made.goal = i;
    if (!made.goal) made.own_goal = reflection.goal;
    return made;
}

Playing retry(const Lookback& lookback, std::size_t first, attempts::Circumstances circumstances,
              attempts::Store* store, Moment now) {
    const auto& transcript = lookback.run.transcript();
    const auto replayed = first - 1;
    circumstances.seed = lookback.attempt.seed;
    circumstances.mode = attempts::Mode::practice;
    circumstances.retry = attempts::Retry{lookback.attempt.id, replayed};
    auto playing = begin(
        {lookback.run.shared_scenario(), transcript.variant, circumstances.seed, transcript.briefing.read},
        circumstances, store, lookback.study, now);
    for (std::size_t i = 0; i < replayed; ++i) {
        playing.run.choose(transcript.exchanges[i].reply);
        playing.journal.add({lookback.attempt.decisions[i].reply, 0, {}});
    }
    return playing;
}

} // namespace aplomo::state
