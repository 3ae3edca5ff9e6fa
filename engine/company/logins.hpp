#pragma once

#include <string>

namespace soci {
class session;
}

namespace aplomo::company {

// Logins of a server, within a transaction of who may make roles. A login that no store of the server has
// made, or that may more than its people may, is never touched: it is somebody's own, or the server's.
// Neither is one of another database's store: it is another person, whatever the name.

/// Lets somebody in. A role that is there already is somebody of this store, or of one whose database is
/// gone; throws Fault `foreign_login` or `others_login` when it is not.
void let_in(soci::session& server, const std::string& name);

/// Lets somebody in no more; what is foreign is left as it is.
void shut_out(soci::session& server, const std::string& name);

/// Shuts somebody out and ends what they are doing in this database at the moment; what is foreign is left
/// as it is.
void end_sessions(soci::session& server, const std::string& name);

/// Forgets the login altogether, with whatever it owns in this database; where it owns something in another
/// one it loses its name, its password and its way in. What is foreign, or of another store too, is left as
/// it is.
void drop_login(soci::session& server, const std::string& name);

} // namespace aplomo::company
