#include "cli/record.hpp"

#include <filesystem>

#include "cli/write_page.hpp"
#include "machine/new_file.hpp"
#include "rehearsal/record.hpp"

namespace aplomo::cli {
namespace fs = std::filesystem;
namespace {

int refuse(int exit, const std::string& file, const std::string& reason, Terminal& terminal) {
    terminal.err << file << ": " << reason << '\n';
    return exit;
}

} // namespace

int may_record(const std::string& file, Terminal& terminal) {
    std::error_code ignored;
    const auto folder = fs::absolute(file, ignored).parent_path();
    if (fs::exists(fs::symlink_status(file, ignored)))
        return refuse(
            wrong_use, file,
            terminal.say("ya existe, y no se sobrescribe: bórralo antes, o elige otro nombre",
                         "is already there and is not overwritten: delete it first, or choose another "
                         "name"),
            terminal);
    if (!fs::is_directory(folder, ignored))
        return refuse(outside_failed, file, terminal.say("no existe esa carpeta", "there is no such folder"),
                      terminal);
    return good;
}

int record(const Session& session, const std::string& file, Terminal& terminal) {
    if (!session.run.ending())
        return refuse(wrong_use, file,
                      terminal.say("no se ha escrito: una charla llega hasta un final",
                                   "was not written: a talk goes on to an ending"),
                      terminal);
    if (!session.study.space.exhaustive)
        return refuse(wrong_use, file,
                      terminal.say("no se ha escrito: el escenario tiene demasiados estados para puntuar",
                                   "was not written: the scenario has too many states to be scored"),
                      terminal);
    const auto talk = rehearsal::record(session.study, session.run, session.language);
    if (const auto failed = machine::write_new_file(file, talk)) {
        terminal.err << not_written(file, failed, terminal) << '\n';
        return outside_failed;
    }
    terminal.err << file << ": " << terminal.say("la charla queda escrita", "the talk is written") << '\n';
    return good;
}

} // namespace aplomo::cli
