#include "desktop/state/playing.hpp"

#include <algorithm>

#include "conversation/shown_order.hpp"
#include "reports/perceived.hpp"

namespace aplomo::state {
Playing begin(const Preparing& preparing, const attempts::Circumstances& circumstances,
              attempts::Store* store, Studies& studies, Moment now) {
    return begin(preparing, circumstances, store, studies.ask(preparing.scenario, preparing.variant), now);
}

Playing begin(const Preparing& preparing, const attempts::Circumstances& circumstances,
              attempts::Store* store, ComingStudy study, Moment now) {
    conversation::Run run(preparing.scenario, preparing.variant, preparing.read);
    auto start = attempts::beginning(run, circumstances);
    return {std::move(run),
            preparing.variant,
            circumstances.seed,
            circumstances.mode,
            circumstances.language,
            attempts::Journal(store, std::move(start.attempt), std::move(start.scenario_text),
                              std::move(start.rubric_text)),
            std::move(study),
            now,
            now};
}

Playing resume(const attempts::Attempt& attempt, conversation::Run run, attempts::Store* store,
               Studies& studies, Moment now) {
    auto study = studies.ask(run.shared_scenario(), run.transcript().variant);
    const auto variant = run.transcript().variant;
    return {std::move(run),
            variant,
            attempt.seed,
            attempt.mode,
            attempt.language,
            attempts::Journal(store, attempt),
            std::move(study),
            now,
            now};
}

std::vector<scenario::Index> shown_replies(const Playing& playing) {
    auto shown = playing.mode == attempts::Mode::assessment
                     ? conversation::shuffled_order(playing.run, playing.seed)
                     : conversation::shown_order(playing.run);
    const auto& replies = playing.scenario().turns[playing.run.state().turn].replies;
    std::stable_partition(shown.begin(), shown.end(),
                          [&](scenario::Index reply) { return !replies[reply].act; });
    std::stable_partition(shown.begin(), shown.end(), [&](scenario::Index reply) {
        return !reports::is_breath(playing.scenario(), replies[reply]);
    });
    return shown;
}

namespace {

void ask_anew(Playing& playing, Moment now) {
    playing.asked = now;
    playing.typed.clear();
    playing.draft.clear();
    playing.said_first = false;
}

} // namespace

void choose(Playing& playing, scenario::Index reply, Moment now) {
    const auto& id = playing.scenario().turns[playing.run.state().turn].replies[reply].id;
    const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(now - playing.asked).count();
    playing.run.choose(reply);
    playing.journal.add({id, taken, playing.typed});
    ask_anew(playing, now);
}

void go_back(Playing& playing, Moment now) {
    auto made = decisions(playing.run);
    made.replies.pop_back();
    playing.run = conversation::replay(playing.run.shared_scenario(), playing.variant, made).run;
    playing.journal.keep_first(made.replies.size());
    ask_anew(playing, now);
}

} // namespace aplomo::state
