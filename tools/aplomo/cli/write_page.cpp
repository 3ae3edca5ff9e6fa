#include "cli/write_page.hpp"

#include "cli/database.hpp"
#include "cli/plain_stream.hpp"

namespace aplomo::cli {

int write_page(const std::string& page, const std::string& file, machine::Readers readers,
               Terminal& terminal) {
    if (file.empty()) {
        const bool is_text = !page.starts_with("%PDF");
        (is_text ? terminal.out : as_it_is(terminal.out)) << page;
        return good;
    }
    const auto failed = machine::write_new_file(file, page, readers);
    if (failed == std::errc::file_exists)
        return refuse(wrong_use,
                      file + ": " +
                          terminal.say("ya existe, y no se sobrescribe: bórralo antes, o elige otro nombre",
                                       "is already there and is not overwritten: delete it first, or choose "
                                       "another name"),
                      terminal);
    if (failed) return refuse(outside_failed, not_written(file, failed, terminal), terminal);
    terminal.err << file << ": " << terminal.say("escrito", "written") << '\n';
    return good;
}

std::string not_written(const std::string& file, std::error_code failed, const Terminal& terminal) {
    const auto told = [&](const char* what) { return file + ": " + what; };
    if (failed == std::errc::no_space_on_device)
        return told(
            terminal.say("no queda sitio en el disco; no se ha escrito nada: libera espacio y repítelo",
                         "the disk is full; nothing was written: free some space and do it again"));
    if (failed == std::errc::permission_denied || failed == std::errc::read_only_file_system)
        return told(
            terminal.say("no se puede escribir ahí: da permiso a tu usuario o elige otro sitio",
                         "cannot be written there: give your user permission or choose another place"));
    return told(terminal.say("no se puede escribir: comprueba que la carpeta existe, o elige otro sitio",
                             "cannot be written: check that the folder exists, or choose another place"));
}

} // namespace aplomo::cli
