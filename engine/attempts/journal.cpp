#include "attempts/journal.hpp"

#include <utility>

namespace aplomo::attempts {

Journal::Journal(Store* store, Attempt attempt, std::string scenario_text, std::string rubric_text)
    : Journal(store, std::move(attempt)) {
    write(
        [texts = std::pair(std::move(scenario_text), std::move(rubric_text)), first = attempt_](Store& kept) {
            kept.keep_text(first.scenario_fingerprint, texts.first);
            kept.keep_text(first.rubric_fingerprint, texts.second);
            kept.begin(first);
        });
}

Journal::Journal(Store* store, Attempt attempt) : store_(store), attempt_(std::move(attempt)) {}

void Journal::add(const KeptDecision& decision) {
    const auto position = attempt_.decisions.size();
    attempt_.decisions.push_back(decision);
    write([id = attempt_.id, position, decision](Store& store) { store.add(id, position, decision); });
}

void Journal::keep_first(std::size_t count) {
    attempt_.decisions.resize(count);
    write([id = attempt_.id, count](Store& store) { store.keep_first(id, count); });
}

void Journal::seal(const Seal& seal) {
    attempt_.seal = seal;
    write([id = attempt_.id, seal](Store& store) { store.seal(id, seal); });
}

void Journal::discard() {
    write([id = attempt_.id](Store& store) { store.discard(id); });
}

bool Journal::flush() {
    while (!waiting_.empty()) {
        try {
            waiting_.front()(*store_);
        } catch (const Fault& fault) {
            fault_.emplace(fault);
            return false;
        }
        waiting_.pop_front();
    }
    fault_.reset();
    return true;
}

void Journal::write(std::function<void(Store&)> entry) {
    if (store_ == nullptr) return;
    waiting_.push_back(std::move(entry));
    flush();
}

} // namespace aplomo::attempts
