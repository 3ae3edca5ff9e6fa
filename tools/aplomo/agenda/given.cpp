#include "agenda/given.hpp"

#include <algorithm>

#include "agenda/calendar.hpp"

namespace aplomo::agenda {

using company::Due;

std::vector<Due> given_to(attempts::Database& database, const std::string& person) {
    const auto& who = database.is_server() ? database.login() : person;
    if (who.empty()) return {}; // nobody was given anything, and "" would ask for everybody's
    return company::dues(database, who);
}

std::vector<Due> worth_telling(const std::vector<Due>& dues, reports::Day today) {
    constexpr int remembered = 14; // days for which something done is still told
    auto told = dues;
    std::erase_if(told,
                  [&](const Due& due) { return due.done && today - local_day(*due.done) > remembered; });
    std::stable_partition(told.begin(), told.end(), [](const Due& due) { return !due.done; });
    return told;
}

const Due* open_due(const std::vector<Due>& dues, const std::string& scenario) {
    const auto found = std::find_if(dues.begin(), dues.end(),
                                    [&](const Due& due) { return !due.done && due.scenario == scenario; });
    return found == dues.end() ? nullptr : &*found;
}

} // namespace aplomo::agenda
