#include "cli/noted_files.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "cli/plain_stream.hpp"
#include "company/looks.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;

const char* removed(const fs::path& file, const Terminal& terminal) {
    struct stat found {};
    if (lstat(file.c_str(), &found) != 0 && (errno == ENOENT || errno == ENOTDIR))
        return terminal.say("no está en este ordenador", "is not on this computer");
    if (!S_ISREG(found.st_mode) || found.st_uid != geteuid())
        return terminal.say("no es un archivo tuyo: se queda; míralo tú",
                            "is no file of yours: it stays; look at it yourself");
    return unlink(file.c_str()) == 0
               ? terminal.say("borrado", "removed")
               : terminal.say("no se puede borrar: bórralo tú", "cannot be removed: remove it yourself");
}

template <typename Each>
void add_once(std::vector<Each>& list, const Each& each) {
    if (std::find(list.begin(), list.end(), each) == list.end()) list.push_back(each);
}

} // namespace

NotedFiles noted_files(attempts::Database& database, const std::string& person, const std::string& login) {
    NotedFiles files;
    const auto self = database.is_server() ? database.login() : login;
    for (const auto& look : company::looks_at(database, person)) {
        if (look.kind != company::Look::Kind::file) continue;
        if (look.who == self)
            add_once(files.own, fs::path(look.what));
        else
            add_once(files.others, look.what + " (" + look.who + ")");
    }
    return files;
}

void remove_own_files(const std::vector<fs::path>& files, Terminal& terminal) {
    for (const auto& file : files)
        terminal.err << "  " << on_one_line(file.string()) << ": " << removed(file, terminal) << '\n';
}

void tell_files_of_others(const std::vector<std::string>& files, const std::string& person,
                          Terminal& terminal) {
    if (files.empty()) return;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Estos archivos quizá nombren aún a {}; los borra quien los guarda:\n",
                                  "These files may still name {}; whoever keeps them removes them:\n")),
        person);
    for (const auto& file : files) terminal.err << "  " << on_one_line(file) << '\n';
}

} // namespace aplomo::cli
