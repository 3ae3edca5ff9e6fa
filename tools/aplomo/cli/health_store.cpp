#include <fmt/format.h>

#include <algorithm>

#include "attempts/database.hpp"
#include "attempts/file_schema.hpp"
#include "attempts/not_done.hpp"
#include "attempts/schema.hpp"
#include "attempts/server_address.hpp"
#include "attempts/store.hpp"
#include "cli/health.hpp"
#include "cli/store.hpp"
#include "cli/waiting_files.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;
using Kind = Health::Kind;

constexpr auto of_others = fs::perms::group_all | fs::perms::others_all;

Health rights_of(const fs::path& file, const Terminal& terminal) {
    std::error_code failed;
    const auto rights = fs::status(file, failed).permissions();
    const auto* what = terminal.say("permisos", "rights");
    if (failed || (rights & of_others) == fs::perms::none)
        return {Kind::good, what, file.string() + terminal.say(" solo es tuyo", " is yours alone")};
    return {Kind::bad, what,
            fmt::format(fmt::runtime(terminal.say("otros usuarios pueden abrir {0}: chmod go= '{0}'",
                                                  "other users may open {0}: chmod go= '{0}'")),
                        file.string())};
}

/// Opens it; a file that is not there yet is not made.
Health opens(const std::string& address, const Terminal& terminal) {
    const auto* what = terminal.say("registro", "records");
    try {
        const auto database = attempts::Database::open(address);
        return {Kind::good, what, database->place()};
    } catch (const attempts::Fault& fault) {
        return {Kind::bad, what, not_done(fault, terminal.language)};
    }
}

/// Of an older version, which opening it would bring up to date: nothing is asked of it here.
std::optional<Health> is_older(const fs::path& file, const char* what, const Terminal& terminal) {
    const auto known = static_cast<int>(attempts::schema_steps().size());
    const auto version = attempts::schema_of_file(file);
    if (!version || *version == 0 || *version >= known) return std::nullopt;
    return Health{
        Kind::lacking, what,
        fmt::format(fmt::runtime(terminal.say(
                        "{} es de una versión anterior ({} de {}): lo que use Aplomo con él lo pone "
                        "al día y deja una copia al lado, como aplomo store migrate",
                        "{} is of an older version ({} of {}): whatever uses it brings it up to date "
                        "and leaves a copy beside it, as aplomo store migrate does")),
                    file.string(), *version, known)};
}

std::vector<Health> health_of_file(const fs::path& file, const Terminal& terminal) {
    const auto* what = terminal.say("registro", "records");
    std::error_code none;
    if (!fs::exists(file, none) || attempts::schema_of_file(file) == 0)
        return {{Kind::good, what,
                 file.string() + terminal.say(", que se creará con el primer intento",
                                              ", to be made by the first attempt")}};
    const auto older = is_older(file, what, terminal);
    return {older ? *older : opens("sqlite:" + file.string(), terminal), rights_of(file, terminal)};
}

Health waiting_in(const fs::path& file, const Terminal& terminal) {
    const auto* what = terminal.say("en espera", "waiting");
    if (const auto older = is_older(file, what, terminal)) return *older;
    try {
        const auto all = attempts::Store::open("sqlite:" + file.string())->list({});
        const auto waiting = std::count_if(all.begin(), all.end(),
                                           [](const auto& attempt) { return attempt.seal.has_value(); });
        return {waiting == 0 ? Kind::good : Kind::lacking, what,
                fmt::format(fmt::runtime(terminal.say("{} intentos por entregar en {}",
                                                      "{} attempts to hand over in {}")),
                            waiting, file.string())};
    } catch (const attempts::Fault& fault) {
        return {Kind::bad, what, not_done(fault, terminal.language)};
    }
}

} // namespace

std::vector<Health> health_of_store(const std::string& address, const machine::Places& places,
                                    const Terminal& terminal) {
    constexpr std::string_view file = "sqlite:";
    std::vector<Health> all;
    if (address.starts_with(file))
        all = health_of_file(address.substr(file.size()), terminal);
    else if (address != "none")
        all = {opens(address, terminal)};
    for (const auto& outbox : waiting_files(places)) {
        all.push_back(waiting_in(outbox, terminal));
        all.push_back(rights_of(outbox, terminal));
    }
    const auto settings = places.config / "settings";
    if (std::error_code none; fs::exists(settings, none) && !attempts::password_of(address).empty())
        all.push_back(rights_of(settings, terminal));
    return all;
}

} // namespace aplomo::cli
