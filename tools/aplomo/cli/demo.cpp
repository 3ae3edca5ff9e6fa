#include "cli/demo.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "attempts/file_store.hpp"
#include "attempts/not_done.hpp"
#include "attempts/server_address.hpp"
#include "cli/demo_company.hpp"
#include "cli/rubric.hpp"
#include "cli/shipped.hpp"
#include "cli/store.hpp"
#include "company/backup.hpp"
#include "company/people.hpp"
#include "company/texts.hpp"
#include "company/verdicts.hpp"
#include "company/working_folder.hpp"
#include "machine/moment.hpp"
#include "reports/company_texts.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using Scenarios = DemoCompany::Scenarios;

/// Into a file that holds nobody yet.
void fill(const std::string& address, const Scenarios& scenarios, Language language) {
    const auto database = Database::open(address);
    attempts::FileStore store(Database::open(address));
    const auto now = std::chrono::system_clock::now();
    DemoCompany company(*database, store, scenarios, language, now);
    company.live_until_yesterday();
    const auto manager = DemoWords{language}.leader(company::Role::manager);
    reports::verify_new(*database, manager, machine::iso_utc(now), [](auto) { return true; });
    company.live_today();
}

/// A server takes in a whole company as it takes in a backup.
void fill_server(Database& server, const Scenarios& scenarios, Language language) {
    const company::WorkingFolder folder(std::filesystem::temp_directory_path());
    const auto file = folder.path() / "demo.db";
    fill("sqlite:" + file.string(), scenarios, language);
    company::restore(server, file);
    company::accept(server, reports::texts_of(scenarios));
}

int tell(Database& database, const std::string& address, Terminal& terminal) {
    const auto* pattern =
        database.is_server()
            ? terminal.say(
                  "{0} personas, {1} intentos. Da una contraseña a quien entre: aplomo store password "
                  "Responsable --store {2}\n",
                  "{0} people, {1} attempts. Give whoever logs in a password: aplomo store password "
                  "Manager --store {2}\n")
            : terminal.say(
                  "{0} personas, {1} intentos. Ábrelos con: aplomo --store {2} --person Responsable\n",
                  "{0} people, {1} attempts. Open them with: aplomo --store {2} --person Manager\n");
    terminal.err << fmt::format(fmt::runtime(pattern), company::people(database).size(),
                                company::finished(database, "").size(), attempts::without_password(address));
    return good;
}

int fill_empty(const std::string& address, const Scenarios& scenarios, Terminal& terminal) {
    const auto database = Database::open(address);
    if (!company::is_empty(*database)) {
        terminal.err << terminal.say(
            "En este registro ya hay personas o intentos: elige uno nuevo con --store.\n",
            "There are people or attempts in these records: choose a new place with --store.\n");
        return wrong_use;
    }
    if (database->is_server())
        fill_server(*database, scenarios, terminal.language);
    else
        fill(address, scenarios, terminal.language);
    return tell(*database, address, terminal);
}

} // namespace

int demo(const DemoOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (rubric == nullptr) return exit;
    if (options.store.empty() || options.store == "none") {
        terminal.err << terminal.say(
            "Indica un registro nuevo para la empresa de muestra: --store sqlite:RUTA\n",
            "Name a new place for the records of the sample company: --store sqlite:PATH\n");
        return wrong_use;
    }
    try {
        return fill_empty(options.store, shipped_scenarios(places, rubric), terminal);
    } catch (const attempts::Fault& fault) {
        terminal.err << attempts::not_done(fault, terminal.language) << '\n';
        return outside_failed;
    }
}

} // namespace aplomo::cli
