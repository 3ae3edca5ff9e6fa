#include <fmt/format.h>
#include <rapidjson/document.h>

#include <chrono>
#include <set>

#include "attempts/fault.hpp"
#include "cli/database.hpp"
#include "cli/known_person.hpp"
#include "cli/noted.hpp"
#include "cli/privacy.hpp"
#include "cli/waiting_files.hpp"
#include "cli/write_page.hpp"
#include "company/people.hpp"
#include "company/privacy.hpp"
#include "machine/moment.hpp"
#include "machine/new_file.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;
using attempts::Database;

/// With what waits on this machine.
std::string everything(Database& database, const PrivacyOptions& options, const machine::Places& places,
                       const std::string& now) {
    std::string all = "{\"made\":\"" + now + "\",\"store\":" + company::rows_of(database, options.person) +
                      ",\"waiting\":[";
    bool first = true;
    for (const auto& file : waiting_files(places)) {
        all +=
            (first ? "" : ",") + company::rows_of(*Database::open("sqlite:" + file.string()), options.person);
        first = false;
    }
    return all + "]}\n";
}

bool may_export(Database& database, const std::string& person) {
    return !database.is_server() || database.login() == person || company::is_keeper(database);
}

/// Adds whom the rows of each table name beside the person.
void add_others(const rapidjson::Value& tables, const std::string& person, std::set<std::string>& others) {
    for (const auto& table : tables.GetObject())
        for (const auto& row : table.value.GetArray())
            for (const auto* column : {"given_by", "written_by", "accepted_by", "who", "whom"})
                if (const auto found = row.FindMember(column); found != row.MemberEnd())
                    others.insert(found->value.GetString());
    others.erase(person);
    others.erase("");
}

std::set<std::string> others_in(const std::string& text, const std::string& person) {
    rapidjson::Document all;
    all.Parse(text.data(), text.size());
    std::set<std::string> others;
    add_others(all["store"], person, others);
    for (const auto& waiting : all["waiting"].GetArray()) add_others(waiting, person, others);
    return others;
}

int tell(int exit, const char* pattern, const std::string& what, Terminal& terminal) {
    return refuse(exit, fmt::format(fmt::runtime(pattern), what), terminal);
}

int write(const std::string& text, const fs::path& file, Terminal& terminal) {
    const auto failed = machine::write_new_file(file, text, machine::Readers::owner);
    if (!failed)
        return tell(good,
                    terminal.say("Todo está en {}; solo tú puedes leerlo.",
                                 "Everything is in {}; only you can read it."),
                    file.string(), terminal);
    if (failed == std::errc::file_exists)
        return tell(
            wrong_use,
            terminal.say(
                "{} ya existe, y no se sobrescribe: bórralo antes, o elige otro nombre.",
                "{} is already there and is not overwritten: delete it first, or choose another name."),
            file.string(), terminal);
    return refuse(outside_failed, not_written(file.string(), failed, terminal), terminal);
}

int export_of(Database& database, const PrivacyOptions& options, const machine::Places& places,
              Terminal& terminal) {
    if (!is_named_anywhere(database, options.person, waiting_files(places), terminal)) return wrong_use;
    if (!may_export(database, options.person))
        return tell(wrong_use,
                    terminal.say("Lo de {} se lo llevan solo esa persona y quien lleva el registro.",
                                 "What is kept of {} is only for that person and for who keeps the records."),
                    options.person, terminal);
    const auto now = machine::iso_utc(std::chrono::system_clock::now());
    const auto file = fs::absolute(options.out);
    const auto text = everything(database, options, places, now);
    const int exit = write(text, file, terminal);
    if (exit != good) return exit;
    auto named = others_in(text, options.person);
    named.insert(options.person);
    company::Look look;
    look.kind = company::Look::Kind::file;
    look.what = file.string();
    for (const auto& name : named) {
        look.whom = name;
        note_now(database, look, options.login);
    }
    return good;
}

} // namespace

int privacy_export(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return export_of(database, options, places, terminal); });
}

} // namespace aplomo::cli
