#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/known_person.hpp"
#include "cli/plain_stream.hpp"
#include "company/people.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using company::Membership;

int refuse_role(const std::string& role, Terminal& terminal) {
    return refuse(
        wrong_use,
        fmt::format(
            fmt::runtime(terminal.say(
                "No hay ningún papel {}. Los hay: trainee (aprende), trainer (forma), manager (dirige).",
                "There is no role {}. There are trainee, trainer and manager.")),
            role),
        terminal);
}

int join(Database& database, const Membership& membership, Terminal&) {
    company::join(database, membership);
    return good;
}

int change(const KeepOptions& options, const machine::Places& places, Terminal& terminal,
           int (*work)(Database&, const Membership&, Terminal&)) {
    const auto role = company::role_of(options.role);
    if (!role) return refuse_role(options.role, terminal);
    if (work == join && !company::is_name(options.team)) return refuse_team(options.team, terminal);
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (!is_known(database, options.person, terminal)) return wrong_use;
        return work(database, {options.team, options.person, *role}, terminal);
    });
}

int leave(Database& database, const Membership& membership, Terminal& terminal) {
    const auto all = company::memberships(database);
    if (std::find(all.begin(), all.end(), membership) == all.end())
        return refuse(
            wrong_use,
            fmt::format(fmt::runtime(terminal.say(
                            "{} no está en el equipo {} como {}. Quién está en cuál: aplomo store "
                            "people",
                            "{} is not in the team {} as {}. Who is in which: aplomo store people")),
                        membership.person, membership.team, id_of(membership.role)),
            terminal);
    company::leave(database, membership);
    return good;
}

} // namespace

int store_people(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        std::map<std::string, std::string> roles;
        for (const auto& each : company::memberships(database))
            roles[each.person] += fmt::format("  {}: {}", each.team, id_of(each.role));
        for (const auto& name : company::people(database))
            terminal.out << on_one_line(name)
                         << (roles[name].empty() ? terminal.say("  en ningún equipo", "  in no team")
                                                 : roles[name])
                         << '\n';
        return good;
    });
}

int store_join(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return change(options, places, terminal, join);
}

int store_leave(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return change(options, places, terminal, leave);
}

} // namespace aplomo::cli
