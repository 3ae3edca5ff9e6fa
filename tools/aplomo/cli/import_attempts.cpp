#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "attempts/flaw.hpp"
#include "attempts/import.hpp"
#include "cli/database.hpp"
#include "cli/export.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;
using attempts::Database;
using attempts::Exported;

constexpr std::uintmax_t largest = std::uintmax_t{1} << 30;

template <typename... What>
int tell(int exit, const char* pattern, Terminal& terminal, const What&... what) {
    return refuse(exit, fmt::format(fmt::runtime(pattern), what...), terminal);
}

/// Good, or why such a file is not even read.
int look_at(const std::string& file, Terminal& terminal) {
    std::error_code failed;
    if (!fs::is_regular_file(file, failed))
        return tell(outside_failed, terminal.say("No hay ningún archivo {}.", "There is no file {}."),
                    terminal, file);
    const auto size = fs::file_size(file, failed);
    if (!failed && size > largest)
        return tell(
            wrong_use,
            terminal.say("{} pasa de 1 GB: tanto se lleva con aplomo store backup y restore.",
                         "{} has more than 1 GB: so much is moved by aplomo store backup and restore."),
            terminal, file);
    return good;
}

/// Nothing when it cannot be taken in, which has been told; `exit` says how.
std::optional<Exported> read(const std::string& file, Terminal& terminal, int& exit) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        exit = tell(outside_failed,
                    terminal.say("No se puede leer {}: comprueba sus permisos.",
                                 "{} cannot be read: check its permissions."),
                    terminal, file);
        return std::nullopt;
    }
    try {
        return attempts::read_export(in);
    } catch (const attempts::Flaw& flaw) {
        exit = refuse(has_errors, sentence(flaw, file, terminal.language), terminal);
        return std::nullopt;
    }
}

void tell_left(std::size_t count, const char* pattern, Terminal& terminal) {
    if (count > 0) tell(good, pattern, terminal, count);
}

int keep(Database& database, const Exported& exported, Terminal& terminal) {
    const auto imported = attempts::keep_exported(database, exported);
    tell(
        good,
        imported.kept == 0
            ? terminal.say("Intentos guardados: {}.", "Attempts kept: {}.")
            : terminal.say("Intentos guardados: {}. Contarán cuando se repitan: aplomo store verify --new",
                           "Attempts kept: {}. They count once they are replayed: aplomo store verify --new"),
        terminal, imported.kept);
    tell_left(imported.there,
              terminal.say("Ya estaban y se dejan como están: {}.",
                           "Were there already and are left as they are: {}."),
              terminal);
    tell_left(imported.different,
              terminal.say("Ya había otros con el mismo id, que se dejan como están: {}.",
                           "There were others under the same id, which are left as they are: {}."),
              terminal);
    return good;
}

/// Whose attempt in it is not the login's, if there is one.
const attempts::Attempt* find_anothers(const Exported& exported, const std::string& login) {
    const auto found = std::find_if(exported.attempts.begin(), exported.attempts.end(),
                                    [&](const auto& attempt) { return attempt.person != login; });
    return found == exported.attempts.end() ? nullptr : &*found;
}

} // namespace

int import_attempts(const ImportOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = look_at(options.file, terminal);
    if (exit != good) return exit;
    const auto exported = read(options.file, terminal, exit);
    if (!exported) return exit;
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        const auto* anothers = database.is_server() ? find_anothers(*exported, database.login()) : nullptr;
        if (anothers == nullptr) return keep(database, *exported, terminal);
        return tell(
            wrong_use,
            terminal.say("En un servidor cada persona entrega solo lo suyo: el intento {} es de {} y "
                         "tú entras como {}. No se ha guardado nada.",
                         "On a server everybody hands over only their own: the attempt {} is {}'s, and "
                         "you log in as {}. Nothing was kept."),
            terminal, anothers->id, anothers->person, database.login());
    });
}

} // namespace aplomo::cli
