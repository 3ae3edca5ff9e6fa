#include <fmt/format.h>

#include <chrono>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/looking.hpp"
#include "cli/plain_stream.hpp"
#include "cli/rubric.hpp"
#include "cli/shipped.hpp"
#include "company/verdicts.hpp"
#include "machine/moment.hpp"
#include "reports/company_texts.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

/// The company plays what it was given with the program, until somebody takes it for its own by name.
void accept_shipped(Database& database, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for({}, places, terminal, exit);
    if (rubric) company::accept(database, reports::texts_of(shipped_scenarios(places, rubric)));
}

std::string reason_of(const company::Disagreement& each, const Terminal& terminal) {
    if (each.note == company::note_of_its_player)
        return terminal.say(
            "su escenario o su rúbrica solo los ha aceptado quien los ha jugado: que los acepte otra persona "
            "que lleve un equipo, o quien lleva el registro, con aplomo store accept ARCHIVO",
            "its scenario or its rubric was accepted by nobody but its player: have another trainer or "
            "manager, "
            "or who keeps the records, accept it with aplomo store accept FILE");
    if (each.note != company::note_not_accepted) return each.note;
    return terminal.say(
        "su escenario o su rúbrica no es de la empresa: si lo es, aplomo store accept ARCHIVO; "
        "si no, que se repita con el de la empresa",
        "its scenario or its rubric is none of the company's: if it is, aplomo store accept "
        "FILE; if not, have it played again with the company's");
}

std::set<std::string> people_of(const std::vector<company::Disagreement>& all) {
    std::set<std::string> people;
    for (const auto& each : all) people.insert(each.person);
    return people;
}

void replay(Database& database, const KeepOptions& options, const machine::Places& places,
            Terminal& terminal) {
    if (database.is_server()) accept_shipped(database, places, terminal);
    const auto judge = database.is_server() ? database.login() : options.login;
    const auto now = machine::iso_utc(std::chrono::system_clock::now());
    const auto verified = reports::verify_new(database, judge, now, [](auto) { return true; });
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Intentos nuevos: {} coinciden con sus decisiones; {} no.\n",
                                  "New attempts: {} agree with their decisions; {} do not.\n")),
        verified.agreed, verified.disagreed);
    if (verified.held > 0)
        terminal.err << fmt::format(
            fmt::runtime(terminal.say(
                "Quedan {} sin comprobar: otra persona tiene a medias un cambio de quienes los hicieron. "
                "Repítelo "
                "dentro de un minuto.\n",
                "{} are left: somebody else's change of those who made them is half done. Do it again in a "
                "minute.\n")),
            verified.held);
}

} // namespace

int store_verify(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (options.only_new) replay(database, options, places, terminal);
        const auto forged = company::disagreements(database, {});
        note_looks(database, looks_at(people_of(forged), "store verify"), options.login);
        for (const auto& each : forged)
            terminal.out << on_one_line(fmt::format("{}  {}  {:<16}  {:<16}  {}", each.attempt, each.started,
                                                    each.person, each.scenario, reason_of(each, terminal)))
                         << '\n';
        return forged.empty() ? good : has_errors;
    });
}

} // namespace aplomo::cli
