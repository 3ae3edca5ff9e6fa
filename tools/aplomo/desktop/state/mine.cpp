#include "desktop/state/mine.hpp"

#include "agenda/given.hpp"
#include "company/remarks.hpp"

namespace aplomo::state {

Mine answer(attempts::Database& database, const AskMine& asked) {
    const auto& who = database.is_server() ? database.login() : asked.person;
    if (who.empty()) return {};
    return {asked.person, agenda::given_to(database, who), company::remarked(database, who)};
}

} // namespace aplomo::state
