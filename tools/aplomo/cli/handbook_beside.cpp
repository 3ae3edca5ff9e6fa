#include "cli/handbook_beside.hpp"

#include "cli/handbook.hpp"
#include "cli/handbook_text.hpp"

namespace aplomo::cli {

Handbook open_handbook(const scenario::Scenario& scenario, const std::string& person, attempts::Store* store,
                       const machine::Places& places, Terminal& terminal) {
    return [&, store](const std::string& words) {
        Shelf shelf{scenario.rubric, places.scenarios, {scenario.id}};
        if (store != nullptr) shelf.left_out.merge(tested_on(*store, person));
        Terminal aside = terminal.beside();
        if (words.empty()) return write_contents(*shelf.rubric, aside);
        look_up(shelf, words, aside);
    };
}

Handbook closed_handbook(Terminal& terminal) {
    return [&](const std::string&) {
        terminal.err << terminal.say("Durante una evaluación el manual está cerrado.\n",
                                     "The handbook is closed during an assessment.\n");
    };
}

Handbook handbook_of(const Session& session, attempts::Store* store, const machine::Places& places,
                     Terminal& terminal) {
    return
        [&session,
         open = open_handbook(*session.scenario, session.journal.attempt().person, store, places, terminal),
         closed = closed_handbook(terminal)](const std::string& words) {
            const bool tested = session.mode == attempts::Mode::assessment && !session.run.finished();
            tested ? closed(words) : open(words);
        };
}

} // namespace aplomo::cli
