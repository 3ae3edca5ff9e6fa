#include "cli/noted.hpp"

#include <chrono>

#include "cli/store.hpp"
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

void note_file(const WrittenFile& written, const machine::Places& places) {
    if (written.file.empty()) return;
    const auto database = Database::open(store_address(written.store, places));
    note_now(*database, company::look_of_file(written.file, written.whom), written.login);
}

} // namespace aplomo::cli
