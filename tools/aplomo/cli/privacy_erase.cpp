#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "attempts/fault.hpp"
#include "attempts/schema.hpp"
#include "cli/database.hpp"
#include "cli/input.hpp"
#include "cli/known_person.hpp"
#include "cli/noted.hpp"
#include "cli/noted_files.hpp"
#include "cli/plain_stream.hpp"
#include "cli/privacy.hpp"
#include "cli/remains.hpp"
#include "cli/waiting_files.hpp"
#include "company/people.hpp"
#include "company/privacy.hpp"
#include "machine/replace_file.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;
using attempts::Database;

/// Erasing cannot be undone: the name is to be typed once more.
bool is_sure(const std::string& person, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Se borrará todo lo de {} y no se podrá recuperar. Escribe su "
                                  "nombre para seguir: ",
                                  "Everything of {} will be erased and cannot be brought back. "
                                  "Type the name to go on: ")),
        person);
    return next_input(terminal.in) == person;
}

/// Copies of a file that were made before it was brought up to date, and what is left of making them.
void add_old_copies(std::vector<fs::path>& files, const fs::path& of) {
    std::error_code none;
    for (std::size_t version = 1; version < attempts::schema_steps().size(); ++version) {
        const auto copy = attempts::copy_of_schema(of, static_cast<int>(version));
        for (const auto& each : {copy, fs::path(copy.string() + ".unfinished")})
            if (fs::exists(each, none)) files.push_back(each);
    }
}

/// What a person has waiting here.
void erase_waiting(const fs::path& file, const std::string& person, Terminal& terminal) {
    const auto waiting = Database::open("sqlite:" + file.string());
    company::erase(*waiting, person, {});
    tell_remains(*waiting, company::overwrite_deleted(*waiting), terminal);
}

/// The settings of this machine's user may be theirs.
void forget_name(const fs::path& settings, const std::string& person) {
    std::ifstream lines(settings);
    std::string kept;
    bool found = false;
    for (std::string line; std::getline(lines, line);) {
        const auto sign = line.find('=');
        const bool names = sign != std::string::npos && trimmed(line.substr(0, sign)) == "name" &&
                           trimmed(line.substr(sign + 1)) == person;
        found |= names;
        if (!names) kept += line + '\n';
    }
    if (found) machine::replace_file(settings, kept);
}

/// Where backups were made of the store, whether or not they are still there.
std::set<std::string> noted_backups(Database& database) {
    std::set<std::string> files;
    for (const auto& look : company::looks(database))
        if (look.what.starts_with(look_at_backup)) files.insert(look.what.substr(look_at_backup.size()));
    return files;
}

void tell_backups(std::set<std::string> files, const machine::Places& places, Terminal& terminal) {
    terminal.err << terminal.say(
        "Las copias que hayas hecho con aplomo store backup siguen teniéndolo: bórralas tú.\n",
        "Backups that you made with aplomo store backup still hold it: remove them yourself.\n");
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(places.data / "backups", none))
        files.insert(entry.path().string());
    for (const auto& file : files)
        if (fs::exists(file, none)) terminal.err << "  " << on_one_line(file) << '\n';
}

int erase(Database& database, const PrivacyOptions& options, const machine::Places& places,
          Terminal& terminal) {
    if (!company::is_keeper(database))
        return refuse(wrong_use,
                      terminal.say("Borrar a una persona lo hace quien lleva el registro: pídeselo.",
                                   "Who keeps the records erases people: ask them."),
                      terminal);
    const auto waiting = waiting_files(places);
    if (!is_named_anywhere(database, options.person, waiting, terminal)) return wrong_use;
    if (!is_sure(options.person, terminal))
        return refuse(wrong_use, terminal.say("No se ha borrado nada.", "Nothing was erased."), terminal);
    const auto backups = noted_backups(database); // before looks at the person go
    auto files = noted_files(database, options.person, options.login);
    if (!database.is_server()) add_old_copies(files.own, database.place());
    company::erase(database, options.person, reports::entries_of(database, options.person));
    for (const auto& file : waiting) erase_waiting(file, options.person, terminal);
    const auto copies = old_copies_of_waiting(places); // after the files were opened, which puts some aside
    files.own.insert(files.own.end(), copies.begin(), copies.end());
    remove_own_files(files.own, terminal);
    tell_files_of_others(files.others, options.person, terminal);
    tell_mentions(company::mentions(database, options.person), options.person, terminal);
    tell_remains(database, company::overwrite_deleted(database), terminal);
    forget_name(places.config / "settings", options.person);
    tell_backups(backups, places, terminal);
    return good;
}

} // namespace

int privacy_erase(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return erase(database, options, places, terminal); });
}

} // namespace aplomo::cli
