#include "cli/session.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "attempts/verify.hpp"
#include "conversation/shown_order.hpp"

namespace aplomo::cli {

using scenario::Index;

void choose(Session& session, Index reply, std::int64_t milliseconds) {
    const auto& id = session.scenario->turns[session.run.state().turn].replies[reply].id;
    session.run.choose(reply);
    session.journal.add({id, milliseconds, std::exchange(session.typed, {})});
}

bool may_go_back(const Session& session) {
    return session.mode == attempts::Mode::guided && !session.run.transcript().exchanges.empty();
}

void go_back(Session& session) {
    auto made = decisions(session.run);
    made.replies.pop_back();
    session.run = conversation::replay(session.scenario, session.variant, made).run;
    session.journal.keep_first(made.replies.size());
    session.typed.clear();
}

std::vector<Index> shown_replies(const Session& session) {
    return session.mode == attempts::Mode::assessment
               ? conversation::shuffled_order(session.run, session.seed)
               : conversation::shown_order(session.run);
}

std::optional<Index> find_shown(const Session& session, const std::string& word) {
    if (const auto reply = find_open(session.run, word)) return reply;
    const auto order = shown_replies(session);
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool counts = failed == std::errc{} && end == word.data() + word.size();
    return counts && number >= 1 && number <= order.size() ? std::optional(order[number - 1]) : std::nullopt;
}

void seal(Session& session) { session.journal.seal(attempts::seal_of(session.study, session.run)); }

} // namespace aplomo::cli
