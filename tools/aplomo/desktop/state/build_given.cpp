#include "desktop/state/build_given.hpp"

#include "agenda/given_words.hpp"
#include "desktop/state/titles.hpp"

namespace aplomo::state {

screens::Given build_given(const company::Due& due, const Library& library, reports::Day today,
                           Language language) {
    screens::Given given;
    given.scenario = due.scenario;
    given.title = title_now(library, due.scenario, language);
    given.by = due.given_by;
    if (!due.until.empty()) given.days = reports::day_of(due.until) - today;
    given.done = due.done.has_value();
    given.late = is_late(due);
    given.known = library.scenario(due.scenario) != nullptr;
    given.how = agenda::how_words(due.mode, due.mark, language);
    given.terms = agenda::terms(due, language);
    given.told = agenda::given_words(due, today, language);
    given.state = agenda::state_words(due, given.known, today, language);
    return given;
}

} // namespace aplomo::state
