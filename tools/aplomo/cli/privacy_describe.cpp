#include <fmt/format.h>

#include "attempts/database.hpp"
#include "attempts/server_address.hpp"
#include "cli/database.hpp"
#include "cli/plain_stream.hpp"
#include "cli/privacy.hpp"
#include "cli/remains.hpp"
#include "cli/store.hpp"
#include "company/looks.hpp"
#include "company/privacy.hpp"

namespace aplomo::cli {
namespace {

const char* what_is_kept(const Terminal& terminal) {
    return terminal.say(
        "Qué se guarda de cada persona\n"
        "  Su nombre y sus equipos. De cada intento: el escenario, la hora, lo que se leyó y se eligió, "
        "cuánto se tardó, "
        "lo que se escribió y el resultado.\n"
        "  Lo que la persona anota después (qué sintió, qué se propone). Encargos y comentarios de quien "
        "forma. Sumas de "
        "aciertos. Quién ha mirado o exportado algo suyo.\n"
        "  Nada se deduce de la voz ni de la cara de nadie; el ánimo que se ve es el del cliente simulado.\n",
        "What is kept of each person\n"
        "  Their name and teams. Of each attempt: the scenario, the time, what was read and chosen, how long "
        "it took, what "
        "was typed, and the result.\n"
        "  What the person notes afterwards (how it felt, what to do next time). Assignments and trainers' "
        "remarks. Sums "
        "of results. Who has looked at or exported something of theirs.\n"
        "  Nothing is inferred from anybody's voice or face; the mood on the screen is the simulated "
        "customer's.\n");
}

const char* who_sees_it(bool is_server, const Terminal& terminal) {
    if (is_server)
        return terminal.say(
            "Quién lo ve\n"
            "  Cada persona lo suyo. Quien forma o dirige un equipo, lo de quienes aprenden en él. Lo que se "
            "anota "
            "después de un intento, solo quien lo anotó. Quien lleva el registro puede leerlo todo.\n",
            "Who sees it\n"
            "  Everybody their own. Who trains or manages a team, that of its trainees. What is noted after "
            "an attempt, "
            "only who noted it. Who keeps the records can read everything.\n");
    return terminal.say(
        "Quién lo ve\n"
        "  Quien pueda leer el archivo lo ve todo. La contraseña de la zona de responsables solo protege "
        "las pantallas de Aplomo.\n",
        "Who sees it\n"
        "  Whoever can read the file sees everything. The password of the managers' area only guards "
        "Aplomo's screens.\n");
}

const char* what_is_noted(bool is_server, const Terminal& terminal) {
    if (is_server)
        return terminal.say(
            "Qué no se ve aquí\n"
            "  Se anota quién mira o exporta algo con Aplomo; lo que alguien lee con otro programa de bases "
            "de "
            "datos, dentro de sus permisos, no. Los nombres de los usuarios del servidor los ve cualquiera "
            "que "
            "entre en él (pg_roles). Nadie está limitado a las sumas: informes sin nombres (--without-names) "
            "los elige quien los pide.\n",
            "What is not seen here\n"
            "  Who looks at or exports something with Aplomo is noted; what somebody reads with another "
            "database program, within their rights, is not. The names of a server's logins can be seen by "
            "everybody who logs in (pg_roles). No login is limited to sums: reports without names "
            "(--without-names) are the choice of whoever asks for them.\n");
    return terminal.say(
        "Qué no se ve aquí\n"
        "  Se anota quién mira o exporta algo con Aplomo; lo que alguien lee en el archivo con otro "
        "programa, "
        "no. Informes sin nombres (--without-names) los elige quien los pide.\n",
        "What is not seen here\n"
        "  Who looks at or exports something with Aplomo is noted; what somebody reads in the file with "
        "another program is not. Reports without names (--without-names) are the choice of whoever asks for "
        "them.\n");
}

std::string how_long(std::optional<int> months, const Terminal& terminal) {
    if (!months)
        return terminal.say(
            "Cuánto tiempo\n  Hasta que alguien lo borre. Para ponerle un plazo: aplomo privacy keep 24m\n",
            "For how long\n  Until somebody erases it. To set a limit: aplomo privacy keep 24m\n");
    return fmt::format(
        fmt::runtime(terminal.say("Cuánto tiempo\n  {} meses; aplomo privacy purge borra lo anterior.\n",
                                  "For how long\n  {} months; aplomo privacy purge takes away what is "
                                  "older.\n")),
        *months);
}

} // namespace

int privacy_describe(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_database(options.store, places, terminal, [&](attempts::Database& database) -> int {
        terminal.out << what_is_kept(terminal) << terminal.say("Dónde\n  ", "Where\n  ") << database.place()
                     << '\n';
        if (database.is_server())
            terminal.out << terminal.say("  Lo que espera a ser entregado: ",
                                         "  What waits to be handed over: ")
                         << outbox_of(store_address(options.store, places), places).string() << '\n';
        terminal.out
            << who_sees_it(database.is_server(), terminal) << what_is_noted(database.is_server(), terminal)
            << how_long(company::months_kept(database), terminal)
            << (database.is_server() ? std::string("  ") + kept_beside(terminal) : std::string())
            << terminal.say(
                   "Tus derechos\n  Tenerlo todo: aplomo privacy export. Que se borre: aplomo privacy "
                   "erase. Quién ha mirado: aplomo privacy looks.\n",
                   "Your rights\n  To have all of it: aplomo privacy export. To have it erased: aplomo "
                   "privacy erase. Who has looked: aplomo privacy looks.\n");
        return good;
    });
}

int privacy_looks(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal) {
    const auto open = options.person == options.login ? with_database : as_manager;
    return open(options.store, places, terminal, [&](attempts::Database& database) -> int {
        const auto looks = company::looks_at(database, options.person);
        if (looks.empty())
            terminal.err << terminal.say("Nadie ha mirado nada.\n", "Nobody has looked at anything.\n");
        for (const auto& look : looks)
            terminal.out << on_one_line(
                                fmt::format("{}  {}  {}  {}", look.at, look.who, id_of(look.kind), look.what))
                         << '\n';
        return good;
    });
}

} // namespace aplomo::cli
