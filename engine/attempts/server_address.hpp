#pragma once

#include <string>

namespace aplomo::attempts {

/// Whether an address names a server and not a file.
bool is_server_address(const std::string& address);

/// An address, or what was meant to be one, without its passwords: for people and logs. It may lead nowhere.
std::string without_password(const std::string& address);

/// The server's host and its database, "host/database": who logs in, and how, is left out. The address itself
/// for a file.
std::string host_and_database(const std::string& address);

/// Who logs in by it: as the address says, else as libpq's environment does, else this machine's user. Empty
/// for a file, and for what libpq cannot read.
std::string login_of(const std::string& address);

/// The password that an address holds; empty when it holds none.
std::string password_of(const std::string& address);

/// An address that leads to the same, without its password: for other programs, each setting by its name.
std::string spelt_out(const std::string& address);

/// A word as it stands in an address: signs that mean something there are written as %XX.
std::string in_address(const std::string& word);

/// The address with limits to how long a server that does not answer is waited for, where it sets none.
std::string patient_address(const std::string& address);

} // namespace aplomo::attempts
