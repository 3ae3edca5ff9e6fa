#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "attempts/database.hpp"

namespace aplomo::company {

// Who is who. On a server people are logins, and only its keeper (who owns the schema) adds them; in a file
// they are names. Every call is durable when it returns and throws attempts::Fault when it could not be done.

/// What somebody is in a team. A trainer or manager sees the team's trainees, and nobody else.
enum class Role { trainee, trainer, manager };

inline constexpr std::array<std::string_view, 3> role_ids{"trainee", "trainer", "manager"};
constexpr std::string_view id_of(Role role) { return role_ids[static_cast<std::size_t>(role)]; }
std::optional<Role> role_of(std::string_view id);

/// Whether somebody or a team may be called that: up to 63 bytes on one line, something other than blanks,
/// with none at either end. A team without a name would be nobody's and everybody's.
bool is_name(std::string_view name);

struct Membership {
    std::string team;
    std::string person;
    Role role = Role::trainee;
    bool operator==(const Membership&) const = default;
};

/// Adds a person, on a server with a login of that name; one that is there is left as it is.
/// @param joined ISO 8601, UTC
void add_person(attempts::Database& database, const std::string& name, const std::string& joined);

/// Takes a person out of all teams; their login may log in no more. What they did stays.
void remove_person(attempts::Database& database, const std::string& name);

/// Whether who is connected keeps the store: owns it and sees everything. In a file everybody does.
bool is_keeper(attempts::Database& database);

/// Gives a person's login a password, which the server keeps only sealed. Nothing in a file.
void set_password(attempts::Database& database, const std::string& name, const std::string& password);

/// Puts a person into a team, which is made when it is new.
void join(attempts::Database& database, const Membership& membership);

/// Takes a person out of a team; one that was not in it is no fault.
void leave(attempts::Database& database, const Membership& membership);

/// All that may be seen, by team, role and person.
std::vector<Membership> memberships(attempts::Database& database);

/// Whose numbers may be seen: of a server the teams that the login trains or manages, for the keeper and in a
/// file all.
std::set<std::string> led_teams(attempts::Database& database);

/// All people that may be seen, by name.
std::vector<std::string> people(attempts::Database& database);

} // namespace aplomo::company
