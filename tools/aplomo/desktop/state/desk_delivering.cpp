#include "desktop/state/desk.hpp"
#include "desktop/state/tell.hpp"

namespace aplomo::state {
namespace {

constexpr std::chrono::minutes between_deliveries(1);

} // namespace

bool Desk::deliver_to_server(Moment now) {
    if (!setup_.deliver) return false;
    bool changed = false;
    for (const auto& delivery : background_.deliverer.take()) changed |= take_delivery(delivery, now);
    const bool due = wants_delivery_ || (some_wait_ && now >= next_delivery_);
    const bool is_written = !outbox_.waits() && !(playing_ && playing_->journal.waits());
    if (!due || !is_written || background_.deliverer.is_busy()) return changed;
    wants_delivery_ = false;
    next_delivery_ = now + between_deliveries;
    background_.deliverer.ask(setup_.deliver);
    return changed;
}

bool Desk::take_delivery(const attempts::Delivery& delivery, Moment now) {
    const bool answers = !delivery.fault || !is_unreached(delivery.fault->kind());
    const bool some_waited = std::exchange(some_wait_, delivery.waiting > 0 || !answers);
    setup_.store->ask_server(answers);
    tell_delivery(delivery);
    const bool lists =
        shows<screens::HomeScreen>() || shows<screens::AttemptsScreen>() || shows<screens::ProgressScreen>();
    if (some_waited && !some_wait_) ask_mine();
    if (!lists || !some_waited || some_wait_) return false;
    show_again(now); // what the server keeps is seen again
    return true;
}

void Desk::tell_delivery(const attempts::Delivery& delivery) {
    const auto waited = std::exchange(waiting_, delivery.waiting);
    if (waited > 0 && delivery.waiting == 0 && !delivery.fault)
        toast({screens::Toast::About::done, delivered_text(waited, language_), {}, {}});
    std::string told = waiting_text(delivery.waiting, language_);
    if (delivery.fault && (told.empty() || delivery.fault->kind() != attempts::FaultKind::away))
        told += (told.empty() ? "" : " ") + sentence(*delivery.fault, language_);
    if (told == told_delivery_) return;
    if (shell_.notice == told_delivery_) shell_.notice.clear();
    told_delivery_ = told;
    if (shell_.notice.empty()) shell_.notice = told;
}

} // namespace aplomo::state
