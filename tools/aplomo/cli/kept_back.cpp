#include "cli/kept_back.hpp"

#include "agenda/assessed.hpp"

namespace aplomo::cli {

bool keeps_back(attempts::Store& store, const std::string& person, const std::string& scenario,
                Terminal& terminal) {
    if (!attempts::is_being_assessed(store.unfinished(person), scenario)) return false;
    terminal.err << agenda::assessed_text(terminal.language) << '\n';
    return true;
}

bool keeps_back(attempts::Store& store, const std::string& login, const attempts::Attempt& attempt,
                Terminal& terminal) {
    return attempt.seal && attempt.person == login && keeps_back(store, login, attempt.scenario, terminal);
}

} // namespace aplomo::cli
