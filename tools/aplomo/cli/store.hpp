#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "attempts/store.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// The address that a --store option stands for: its own, else the one that the settings name, else the file
/// in the user's data folder.
std::string store_address(const std::string& option, const machine::Places& places);

/// The file in the user's data folder in which what goes to a server waits: one for each server and login.
/// Empty for a file.
std::filesystem::path outbox_of(const std::string& address, const machine::Places& places);

/// Opens the store, hands over what waits for a server and calls `use`, whose result is the exit code. A
/// fault is told in a sentence, and so is a server that did not answer all that `use` asked: outside_failed.
int with_store(const std::string& option, const machine::Places& places, Terminal& terminal,
               const std::function<int(attempts::Store&)>& use);

/// How many attempts still wait for a server, and why where that is not for its being away; nothing when none
/// waits.
void tell_waiting(const attempts::Delivery& delivery, Terminal& terminal);

/// Who practises: on a server whoever logs in, else `named`, else the `login` of this machine. Nothing when a
/// server's login is not the one named, which has then been told.
std::optional<std::string> who_practises(const std::string& named, const std::string& address,
                                         const std::string& login, Terminal& terminal);

} // namespace aplomo::cli
