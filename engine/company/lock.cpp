#include "company/lock.hpp"

#include <sodium.h>

#include <array>

#include "attempts/fault.hpp"
#include "company/choices.hpp"

namespace aplomo::company {
namespace {

using attempts::Database;

/// What a password is kept as.
std::string sealed(const Database& database, const std::string& password) {
    std::array<char, crypto_pwhash_STRBYTES> kept{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(kept.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw attempts::Fault(attempts::FaultKind::failed, database.place(), "no memory to seal a password");
    return kept.data();
}

} // namespace

bool is_locked(Database& database) { return !choice(database, "lock").empty(); }

bool opens(Database& database, const std::string& password) {
    const auto kept = choice(database, "lock");
    return kept.empty() || (sodium_init() >= 0 &&
                            crypto_pwhash_str_verify(kept.c_str(), password.data(), password.size()) == 0);
}

void set_lock(Database& database, const std::string& password) {
    choose(database, "lock", password.empty() ? std::string() : sealed(database, password));
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace aplomo::company
