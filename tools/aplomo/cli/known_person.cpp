#include "cli/known_person.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "company/people.hpp"

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

} // namespace aplomo::cli
