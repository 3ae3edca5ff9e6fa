#include "cli/demo.hpp"

#include <fmt/format.h>

#include "attempts/file_store.hpp"
#include "attempts/not_done.hpp"
#include "cli/demo_company.hpp"
#include "cli/rubric.hpp"
#include "cli/shipped.hpp"
#include "cli/store.hpp"
#include "company/people.hpp"
#include "machine/moment.hpp"
#include "reports/company_texts.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using Scenarios = DemoCompany::Scenarios;

int fill(const std::string& address, const Scenarios& scenarios, Terminal& terminal) {
    const auto database = Database::open(address);
    attempts::FileStore store(Database::open(address));
    if (!company::people(*database).empty() || !store.list("").empty()) {
        terminal.err << terminal.say(
            "En este registro ya hay personas o intentos: elige uno nuevo con --store.\n",
            "There are people or attempts in these records: choose a new place with --store.\n");
        return wrong_use;
    }
    const auto now = std::chrono::system_clock::now();
    DemoCompany company(*database, store, scenarios, terminal.language, now);
    company.live_until_yesterday();
    const auto manager = DemoWords{terminal.language}.leader(company::Role::manager);
    company::accept(*database, reports::texts_of(scenarios));
    reports::verify_new(*database, manager, machine::iso_utc(now), [](auto) { return true; });
    company.live_today();
    terminal.err << fmt::format(
        fmt::runtime(
            terminal.say("{} personas, {} intentos. Ábrelos con: aplomo --store {} --person Responsable\n",
                         "{} people, {} attempts. Open them with: aplomo --store {} --person Manager\n")),
        company::people(*database).size(), store.sealed().size(), address);
    return good;
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
        return fill(options.store, shipped_scenarios(places, rubric), terminal);
    } catch (const attempts::Fault& fault) {
        terminal.err << attempts::not_done(fault, terminal.language) << '\n';
        return outside_failed;
    }
}

} // namespace aplomo::cli
