#include "desktop/state/said.hpp"

#include <algorithm>

namespace aplomo::state {

using attempts::Database;

Said answer(Database& database, const AskSaid& asked) {
    return {asked.attempt, database.is_server() ? database.login() : asked.person,
            company::remarks(database, asked.attempt)};
}

Said answer(Database& database, const AskSay& asked) {
    auto remark = asked.remark;
    if (database.is_server()) remark.written_by = database.login();
    company::say(database, remark);
    return answer(database, AskSaid{remark.attempt, remark.written_by});
}

/// A file lets anybody take back anything: that it is one's own is seen to here.
Said answer(Database& database, const AskUnsay& asked) {
    const auto said = answer(database, asked.about);
    const bool own = std::any_of(said.remarks.begin(), said.remarks.end(), [&](const auto& each) {
        return each.id == asked.remark && each.written_by == said.me;
    });
    if (own) company::unsay(database, asked.remark);
    return answer(database, asked.about);
}

} // namespace aplomo::state
