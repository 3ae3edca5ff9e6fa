#include "desktop/state/outbox.hpp"

#include <utility>

namespace aplomo::state {

void Outbox::take(attempts::Journal journal) {
    if (!journal.flush()) waiting_.push_back(std::move(journal));
}

std::optional<attempts::Fault> Outbox::deliver() {
    std::erase_if(waiting_, [](attempts::Journal& journal) {
        return journal.flush() || journal.fault()->kind() == attempts::FaultKind::out_of_turn;
    });
    return waiting_.empty() ? std::nullopt : waiting_.front().fault();
}

} // namespace aplomo::state
