#pragma once

#include <string>

namespace soci {
class session;
}

namespace aplomo::attempts {

/// Connects a session to a server's schema `aplomo`, whether or not it is there. Throws Fault `away`,
/// `insecure`, `no_database` or `refused`.
void connect(soci::session& server, const std::string& address);

/// Whether the connection has not been lost, as far as its client has noticed.
bool is_alive(soci::session& server);

/// Runs statements as they are: SOCI would take the colons of a function's body for names of values. Throws
/// what SOCI throws.
void run_as_is(soci::session& server, const std::string& statements);

/// A word in quotes, as a value ('…') or as a name ("…").
std::string quoted_value(soci::session& server, const std::string& word);
std::string quoted_name(soci::session& server, const std::string& word);

/// The form in which a server keeps a password (SCRAM), made here so that the password itself never travels.
std::string sealed_password(soci::session& server, const std::string& login, const std::string& password);

} // namespace aplomo::attempts
