#include "desktop/state/desk.hpp"

#include <algorithm>
#include <utility>

#include "agenda/given.hpp"
#include "attempts/not_done.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/tell.hpp"

namespace aplomo::state {
namespace {

constexpr std::chrono::seconds between_tries(1); // to reach a store that was busy

} // namespace

void Desk::with_store(const std::function<void(attempts::Store&)>& work) {
    if (!setup_.store) return;
    try {
        work(*setup_.store);
    } catch (const attempts::Fault& fault) {
        shell_.notice = attempts::not_done(fault, language_);
    }
}

std::vector<attempts::Attempt> Desk::my_attempts() {
    std::vector<attempts::Attempt> mine;
    deliver();
    with_store([&](attempts::Store& store) { mine = store.list(person()); });
    return mine;
}

bool Desk::deliver() {
    auto fault = outbox_.deliver();
    if (playing_ && !playing_->journal.flush()) fault = playing_->journal.fault();
    tell_fault(fault);
    return !fault;
}

void Desk::tell_fault(const std::optional<attempts::Fault>& fault) {
    if (fault) {
        shell_.notice = told_fault_ = sentence(*fault, language_);
        return;
    }
    const auto mended = std::exchange(told_fault_, {});
    if (mended.empty()) return;
    if (shell_.notice == mended) shell_.notice.clear();
    toast({screens::Toast::About::done, kept_after_all_text(language_), {}, {}});
}

void Desk::prepare(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed) {
    const auto variant = variant_of(*scenario, seed);
    const auto* due = agenda::open_due(mine_.dues, scenario->id);
    preparing_ = Preparing{std::move(scenario),
                           variant,
                           seed,
                           {},
                           due == nullptr ? engine(mode_) : due->mode,
                           due == nullptr ? std::nullopt : std::optional(*due)};
    open_paper_.reset();
}

void Desk::put_away() {
    wants_debrief_ = false;
    if (awaits_seal())
        ending_.push_back(std::move(*playing_));
    else if (playing_)
        outbox_.take(std::move(playing_->journal));
    playing_.reset();
}

void Desk::settle() {
    if (playing_->run.ending() && has_come(playing_->study)) seal(*playing_);
}

void Desk::seal(Playing& ended) {
    ended.journal.seal(attempts::seal_of(ended.study.get(), ended.run));
    tell_fault(ended.journal.fault());
    wants_delivery_ = true;
    ask_mine(); // what was given may be done now
}

/// Whether it is free is found out beside the window, which does not wait for a store that is busy for long.
void Desk::try_store_again(Moment now) {
    const bool waits = outbox_.waits() || (playing_ && playing_->journal.waits());
    const auto answers = background_.prober.take();
    const bool is_free = std::find(answers.begin(), answers.end(), true) != answers.end();
    if (waits && is_free) deliver();
    if (!waits || is_free || now < next_try_ || background_.prober.is_busy()) return;
    next_try_ = now + between_tries;
    if (setup_.store_is_free)
        background_.prober.ask(setup_.store_is_free);
    else
        deliver();
}

} // namespace aplomo::state
