#include "cli/write_page.hpp"

#include "cli/database.hpp"

namespace aplomo::cli {

int write_page(const std::string& page, const std::string& file, machine::Readers readers,
               Terminal& terminal) {
    if (file.empty()) {
        terminal.out << page;
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
    if (failed) return refuse(outside_failed, file + ": " + failed.message(), terminal);
    terminal.err << file << ": " << terminal.say("escrito", "written") << '\n';
    return good;
}

} // namespace aplomo::cli
