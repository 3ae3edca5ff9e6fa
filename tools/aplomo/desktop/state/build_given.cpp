#include "desktop/state/build_given.hpp"

#include <algorithm>

#include "desktop/state/calendar.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/titles.hpp"

namespace aplomo::state {
namespace {

constexpr int remembered = 14; // days for which something done is still shown

bool is_of_late(const company::Due& due, reports::Day today) {
    return !due.done || today - local_day(*due.done) <= remembered;
}

} // namespace

screens::Given build_given(const company::Due& due, const Library& library, reports::Day today,
                           Language language) {
    screens::Given given;
    given.scenario = due.scenario;
    given.title = title_now(library, due.scenario, language);
    given.by = due.given_by;
    given.mode = screen(due.mode);
    given.mark = due.mark;
    given.done = due.done.has_value();
    given.late = is_late(due);
    if (!due.until.empty()) {
        const auto until = reports::day_of(due.until);
        given.days = until - today;
        given.date = day_text(until, language);
    }
    given.known = library.scenario(due.scenario) != nullptr;
    return given;
}

std::vector<screens::Given> build_given(const std::vector<company::Due>& dues, const Library& library,
                                        reports::Day today, Language language) {
    std::vector<screens::Given> made;
    for (const auto& due : dues)
        if (is_of_late(due, today)) made.push_back(build_given(due, library, today, language));
    std::stable_partition(made.begin(), made.end(), [](const auto& given) { return !given.done; });
    return made;
}

const company::Due* open_due(const std::vector<company::Due>& dues, const std::string& scenario) {
    const auto found = std::find_if(dues.begin(), dues.end(),
                                    [&](const auto& due) { return !due.done && due.scenario == scenario; });
    return found == dues.end() ? nullptr : &*found;
}

} // namespace aplomo::state
