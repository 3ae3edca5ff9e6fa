#pragma once

#include <string>
#include <vector>

namespace soci {
class session;
}

namespace aplomo::attempts {

/// The schema's version on a server: 0 when there is none (or the login may not see it).
int server_schema_version(soci::session& server);

/// Takes the steps that are missing and gives everybody their rights and functions anew, all or nothing. The
/// login must own the database and may make roles; it becomes the schema's owner, its keeper, and sees
/// everything. Refuses a store of a newer schema, and waits for nobody's open transaction longer than a
/// moment: `busy`. Throws Fault.
void bring_up_to_date(const std::string& address);

/// The groups of the server whose members are the people of this database's store, and those who left it.
struct Groups {
    std::string people;
    std::string left;
};
Groups groups_of_store(soci::session& server);

// What a company's server has beside its tables, as SQL that may be run again, in this order. Everybody is
// told from everybody else by the login alone (session_user), which nobody can forge. `people_of_this_store`
// and `left_this_store` stand for the groups.

/// The groups themselves; and that the people of a store of an older version are in them.
const char* server_groups();
const char* server_adoption();

/// That nobody waits for anybody: sums in lanes, texts that may be kept twice.
const char* server_lanes();
const char* server_points();

/// Whom a login leads, and the functions by which it keeps texts and attempts.
const char* server_doors();

/// The one function by which attempts are marked as replayed and added to the sums, and its parts.
const char* server_marking();

/// Grants and row-level security.
const char* server_rights();

/// What a login may hand in, and how texts become the company's.
const char* server_guard();

/// The functions by which people give, say and think something, and take it back.
const char* server_hands();

/// All of these that every step lays down anew, in order: not the adoption.
std::vector<const char*> server_parts();

} // namespace aplomo::attempts
