#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "attempts/attempt.hpp"
#include "attempts/database.hpp"
#include "company/entry.hpp"
#include "support/dice.hpp"

namespace aplomo::bench {

/// How many people practise in the generated company, all of them in one team.
inline constexpr int people_of_the_firm = 1000;
inline constexpr const char* the_team = "all";

/// How many attempts they have made: 1,000,000, or what APLOMO_BENCH_ATTEMPTS says.
std::size_t attempts_of_the_firm();

/// A company's store, filled once and kept for the next time: a file in the folder for temporary files, or
/// the server of APLOMO_BENCH_SERVER (its keeper's address). Empty where there is no server.
std::string firm_address(bool server);

/// Opens it; fills it when it is new. A server is opened by its keeper.
std::unique_ptr<attempts::Database> open_firm(bool server);

/// The same as the team's manager sees it: on a server through everybody's rights.
std::unique_ptr<attempts::Database> open_as_manager(bool server);

/// A sealed attempt of 12 decisions by somebody of the firm, under texts "s" and "r".
attempts::Attempt attempt_of_the_firm(const std::string& id, const std::string& person);

/// What attempt number `number` adds to the sums.
company::Entry entry_of_the_firm(tests::Dice& dice, std::size_t number);

/// A sealed attempt that comes to just that.
attempts::Attempt attempt_of(const company::Entry& entry);

/// How somebody connects to the server whose password is their name.
std::string address_of(const std::string& login);

} // namespace aplomo::bench
