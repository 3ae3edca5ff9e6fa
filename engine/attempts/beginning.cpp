#include "attempts/beginning.hpp"

#include "script/canonical.hpp"

namespace aplomo::attempts {

Beginning beginning(const conversation::Run& run, const Circumstances& circumstances) {
    Beginning made;
    made.scenario_text = script::canonical(run.scenario());
    made.rubric_text = script::canonical(*run.scenario().rubric);
    auto& attempt = made.attempt;
    attempt.id = circumstances.id;
    attempt.person = circumstances.person;
    attempt.scenario = run.scenario().id;
    attempt.scenario_fingerprint = script::fingerprint(made.scenario_text);
    attempt.rubric_fingerprint = script::fingerprint(made.rubric_text);
    attempt.variant = run.scenario().variants[run.transcript().variant].id;
    attempt.seed = circumstances.seed;
    attempt.mode = circumstances.mode;
    attempt.language = circumstances.language;
    attempt.started = circumstances.started;
    attempt.program_version = circumstances.program_version;
    attempt.retry = circumstances.retry;
    attempt.read = conversation::decisions(run).read;
    return made;
}

} // namespace aplomo::attempts
