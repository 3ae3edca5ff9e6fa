#include "cli/given.hpp"

#include "agenda/given.hpp"
#include "attempts/fault.hpp"
#include "cli/store.hpp"

namespace aplomo::cli {
namespace {

void tell_unknown(Terminal& terminal) {
    terminal.err << terminal.say(
        "El registro no contesta: si te han encargado algo, ahora no se puede ver aquí.\n",
        "The records do not answer: if you were given something to do, it cannot be seen here now.\n");
}

} // namespace

std::vector<company::Due> read_given(const PlayOptions& options, const machine::Places& places,
                                     attempts::Store* store, Terminal& terminal) {
    if (store == nullptr) return {};
    try {
        if (store->was_answered())
            return agenda::given_to(*attempts::Database::open(store_address(options.store, places)),
                                    options.person);
    } catch (const attempts::Fault&) { // the conversation goes on without it
    }
    tell_unknown(terminal);
    return {};
}

} // namespace aplomo::cli
