#pragma once

#include <string>

namespace aplomo::attempts {

/// Whether an address names a server and not a file.
bool is_server_address(const std::string& address);

/// An address without its password, for people and logs.
std::string without_password(const std::string& address);

/// The address with limits to how long a server that does not answer is waited for, where it sets none.
std::string patient_address(const std::string& address);

} // namespace aplomo::attempts
