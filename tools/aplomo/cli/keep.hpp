#pragma once

#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct KeepOptions {
    std::string store;   ///< an address; empty: see store_address
    std::string address; ///< init: of the new store
    std::string person;
    std::string team;
    std::string role = "trainee";
    std::string file;               ///< of a backup
    std::string choice;             ///< what the company chooses; empty: what it has chosen is shown
    bool generate = false;          ///< a password is made up and printed once
    bool without_backup = false;    ///< migrate: although no backup can be made first
    bool only_new = false;          ///< verify: the attempts that nobody has replayed
    std::vector<std::string> paths; ///< accept: scenarios, folders of them, rubrics
    std::string rubric;             ///< accept: by which the scenarios are read; empty: the shipped one
    std::string login;              ///< of this machine, who judges where the store is a file
};

// `aplomo store …`: what those do who keep a store. One file each.

/// Makes a store: a file, or the schema and the rights of a server, whose keeper its login becomes.
int store_init(const KeepOptions& options, Terminal& terminal);

/// Takes the steps to the present schema, with a backup first.
int store_migrate(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Adds a person to a team; on a server with a login and a password.
int store_add_person(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Gives a login another password.
int store_password(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Takes a person out of all teams and, on a server, shuts their login out. Their attempts stay.
int store_remove_person(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Lists who is in which team as what.
int store_people(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

int store_join(const KeepOptions& options, const machine::Places& places, Terminal& terminal);
int store_leave(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Writes everything that is kept into a new file.
int store_backup(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Takes scenarios and rubrics for the company's own, so that attempts at them count: has_errors where one
/// cannot be played.
int store_accept(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Replays the new attempts and marks them (`--new`; on a server the shipped scenarios are the company's
/// from then on); lists those that do not earn what they claim:
/// has_errors when there are any.
int store_verify(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Sets the password of the managers' area of a store in a file, or another one in its place; the old one is
/// asked for first.
int store_lock(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Takes that password away.
int store_unlock(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Shows or sets from how many people on sums are told to those who may see only sums.
int store_smallest_group(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Shows or sets whether people may be ranked by their scores.
int store_leaderboard(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

/// Fills an empty store with a backup.
int store_restore(const KeepOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
