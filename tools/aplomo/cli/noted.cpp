#include "cli/noted.hpp"

#include <chrono>
#include <set>

#include "cli/store.hpp"
#include "company/people.hpp"
#include "company/privacy.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"

namespace aplomo::cli {

using attempts::Database;

void note_now(Database& database, company::Look look, const std::string& login) {
    look.id = machine::random_uuid();
    look.who = database.is_server() ? database.login() : login;
    look.at = machine::iso_utc(std::chrono::system_clock::now());
    company::note(database, look);
}

void note_everybody(Database& database, company::Look look, const std::string& login) {
    constexpr auto ever = "9999";
    const auto teams = company::led_teams(database);
    std::set<std::string> alone;
    for (auto& person : company::people(database)) alone.insert(std::move(person));
    for (auto& person : company::people_before(database, ever)) alone.insert(std::move(person));
    for (const auto& membership : company::memberships(database))
        if (teams.contains(membership.team)) alone.erase(membership.person);
    for (const auto& team : teams) {
        look.team = team;
        note_now(database, look, login);
    }
    look.team.clear();
    alone.erase(database.is_server() ? database.login() : login);
    for (const auto& person : alone) {
        look.whom = person;
        note_now(database, look, login);
    }
}

void note_file(const WrittenFile& written, const machine::Places& places) {
    if (written.file.empty()) return;
    const auto database = Database::open(store_address(written.store, places));
    note_now(*database, company::look_of_file(written.file, written.whom), written.login);
}

} // namespace aplomo::cli
