#include "desktop/state/recounts.hpp"

#include "machine/moment.hpp"

namespace aplomo::state {
namespace {

using Texts = std::map<std::string, std::optional<std::string>>;

Texts texts_of(const std::vector<attempts::Attempt>& attempts, attempts::Store& store) {
    Texts texts;
    for (const auto& attempt : attempts)
        for (const auto& fingerprint : {attempt.scenario_fingerprint, attempt.rubric_fingerprint})
            if (!texts.contains(fingerprint)) texts[fingerprint] = store.text(fingerprint);
    return texts;
}

std::map<std::string, std::optional<reports::Recount>>
recounted(std::vector<attempts::Attempt> attempts, const Texts& texts, machine::Errand& errand) {
    reports::arrange(attempts);
    reports::Recounter recounter([&](const std::string& fingerprint) { return texts.at(fingerprint); });
    std::map<std::string, std::optional<reports::Recount>> made;
    for (const auto& attempt : attempts) {
        if (errand.stop) break;
        auto& recount = made[attempt.id] = recounter.recount(attempt);
        if (recount) recount->started = machine::iso_local(machine::moment_of(recount->started));
        ++errand.done;
    }
    return made;
}

} // namespace

struct Recounts::Job {
    std::vector<attempts::Attempt> attempts;
    Texts texts;
};

Recounts::Recounts()
    : worker_([](const std::shared_ptr<const Job>& job,
                 machine::Errand& errand) { return recounted(job->attempts, job->texts, errand); },
              {}) {}

void Recounts::want(const std::vector<attempts::Attempt>& attempts, attempts::Store& store) {
    if (busy() || stopped_) return; // what is new meanwhile is asked for when this has been collected
    std::vector<attempts::Attempt> missing;
    for (const auto& attempt : attempts)
        if (attempts::counts(attempt) && !made_.contains(attempt.id)) missing.push_back(attempt);
    if (missing.empty()) return;
    wanted_ = static_cast<int>(missing.size());
    worker_.ask(std::make_shared<const Job>(Job{std::move(missing), texts_of(attempts, store)}));
}

void Recounts::stop() {
    if (!busy()) return;
    worker_.stop();
    stopped_ = true;
}

bool Recounts::collect() {
    auto all = worker_.take();
    for (auto& made : all) made_.merge(made);
    return !all.empty();
}

int Recounts::left_out(const std::vector<attempts::Attempt>& attempts) const {
    int count = 0;
    for (const auto& attempt : attempts)
        if (const auto made = made_.find(attempt.id); made != made_.end() && !made->second) ++count;
    return count;
}

std::vector<reports::Recount> Recounts::of(const std::vector<attempts::Attempt>& attempts) const {
    std::vector<reports::Recount> found;
    for (const auto& attempt : attempts)
        if (const auto made = made_.find(attempt.id); made != made_.end() && made->second)
            found.push_back(*made->second);
    return found;
}

} // namespace aplomo::state
