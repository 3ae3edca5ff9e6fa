#include "cli/known_person.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/database.hpp"
#include "cli/plain_stream.hpp"
#include "company/people.hpp"
#include "company/privacy.hpp"

namespace aplomo::cli {

bool is_known(attempts::Database& database, const std::string& person, Terminal& terminal) {
    const auto people = company::people(database);
    if (std::find(people.begin(), people.end(), person) != people.end()) return true;
    terminal.err << fmt::format(
        fmt::runtime(
            terminal.say("En el registro no hay nadie que se llame {}. Quién hay: aplomo store people\n",
                         "There is nobody called {} in the records. Who there is: aplomo store people\n")),
        person);
    return false;
}

bool is_named_anywhere(attempts::Database& database, const std::string& person,
                       const std::vector<std::filesystem::path>& waiting, Terminal& terminal) {
    const auto names = [&](const auto& file) {
        return company::is_named(*attempts::Database::open("sqlite:" + file.string()), person);
    };
    return company::is_named(database, person) || std::any_of(waiting.begin(), waiting.end(), names) ||
           is_known(database, person, terminal);
}

int refuse_team(const std::string& team, Terminal& terminal) {
    return refuse(wrong_use,
                  fmt::format(fmt::runtime(terminal.say(
                                  "«{}» no sirve de nombre de equipo: hasta 63 letras visibles, en una "
                                  "línea, sin blancos al principio ni al final.",
                                  "“{}” cannot be a team's name: up to 63 visible letters, on one "
                                  "line, without blanks at its ends.")),
                              on_one_line(team)),
                  terminal);
}

} // namespace aplomo::cli
