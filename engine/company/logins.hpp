#pragma once

#include <string>

namespace soci {
class session;
}

namespace aplomo::company {

// Logins of a server, within a transaction of who may make roles.

/// Lets somebody in. A role that is there already is the same person in another database of the server.
void let_in(soci::session& server, const std::string& name);

/// Lets somebody in no more.
void shut_out(soci::session& server, const std::string& name);

/// Forgets the login altogether.
void drop_login(soci::session& server, const std::string& name);

} // namespace aplomo::company
