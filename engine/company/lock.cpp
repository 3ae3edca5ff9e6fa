#include "company/lock.hpp"

#include <soci/soci.h>
#include <sodium.h>

#include <array>

#include "attempts/fault.hpp"

namespace aplomo::company {
namespace {

using attempts::Database;
using soci::use;

/// What a password is kept as.
std::string sealed(const Database& database, const std::string& password) {
    std::array<char, crypto_pwhash_STRBYTES> kept{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(kept.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw attempts::Fault(attempts::FaultKind::failed, database.place(), "no memory to seal a password");
    return kept.data();
}

/// Empty where there is none.
std::string kept_lock(Database& database) {
    return database.read([&] {
        std::string kept;
        database.sql() << "select coalesce(max(value), '') from choice where name = 'lock'", soci::into(kept);
        return kept;
    });
}

} // namespace

bool is_locked(Database& database) { return !kept_lock(database).empty(); }

bool opens(Database& database, const std::string& password) {
    const auto kept = kept_lock(database);
    return kept.empty() || (sodium_init() >= 0 &&
                            crypto_pwhash_str_verify(kept.c_str(), password.data(), password.size()) == 0);
}

void set_lock(Database& database, const std::string& password) {
    const auto kept = password.empty() ? std::string() : sealed(database, password);
    database.change([&] {
        database.sql() << "delete from choice where name = 'lock'";
        if (!kept.empty())
            database.sql() << "insert into choice (name, value) values ('lock', :v)", use(kept);
    });
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace aplomo::company
