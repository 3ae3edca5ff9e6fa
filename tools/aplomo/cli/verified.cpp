#include "cli/verified.hpp"

#include "cli/store.hpp"
#include "company/verdicts.hpp"

namespace aplomo::cli {

using attempts::Database;

std::string id_of(Verified verified) {
    return verified == Verified::yes ? "yes" : verified == Verified::no ? "no" : "awaiting";
}

std::map<std::string, Verified> verified_of(Database& database, const std::set<std::string>& people) {
    std::map<std::string, Verified> found;
    for (const auto& person : people)
        for (const auto& id : company::agreeing(database, person)) found[id] = Verified::yes;
    for (const auto& each : company::disagreements(database, {}))
        if (people.contains(each.person)) found[each.attempt] = Verified::no;
    return found;
}

std::map<std::string, Verified> verified(attempts::Store& store, const std::string& option,
                                         const std::vector<attempts::Attempt>& all,
                                         const machine::Places& places) {
    std::map<std::string, Verified> found;
    std::set<std::string> people;
    for (const auto& attempt : all) {
        if (!attempt.seal) continue;
        found[attempt.id] = Verified::awaiting;
        people.insert(attempt.person);
    }
    if (people.empty() || !store.was_answered()) return found;
    try {
        const auto database = Database::open(store_address(option, places));
        for (const auto& [id, verified] : verified_of(*database, people))
            if (found.contains(id)) found[id] = verified;
    } catch (const attempts::Fault& fault) {
        if (fault.kind() != attempts::FaultKind::away) throw;
    }
    return found;
}

} // namespace aplomo::cli
