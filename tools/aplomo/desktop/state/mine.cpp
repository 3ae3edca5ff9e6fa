#include "desktop/state/mine.hpp"

#include "company/remarks.hpp"

namespace aplomo::state {

Mine answer(attempts::Database& database, const AskMine& asked) {
    const auto& who = database.is_server() ? database.login() : asked.person;
    if (who.empty()) return {}; // nobody was given anything, and "" would ask for everybody's
    return {asked.person, company::dues(database, who), company::remarked(database, who)};
}

} // namespace aplomo::state
