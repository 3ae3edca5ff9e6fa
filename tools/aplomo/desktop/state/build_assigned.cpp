#include "desktop/state/build_assigned.hpp"

#include <algorithm>
#include <utility>

#include "agenda/given_words.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/titles.hpp"
#include "reports/said.hpp"

namespace aplomo::state {
namespace {

constexpr int longest = 365; // days

std::string titles_of(const company::Assignment& assignment, const Library& library, Language language) {
    std::string titles;
    for (const auto& id : assignment.scenarios)
        titles += (titles.empty() ? "" : " · ") + title_now(library, id, language);
    return titles;
}

/// What is all done is not overdue.
void add_until(screens::AssignedRow& row, reports::Day until, reports::Day today, Language language) {
    row.overdue = until < today && row.done < row.of;
    row.until = row.overdue || until >= today
                    ? agenda::until_words(until, today, language)
                    : in({"hasta el ", "until "}, language) + reports::day_text(until, language);
}

screens::AssignedRow row_of(const company::Assignment& assignment, const Assigned& assigned,
                            const Library& library, reports::Day today, Language language) {
    screens::AssignedRow row;
    row.id = assignment.id;
    row.titles = titles_of(assignment, library, language);
    row.person = assignment.person;
    row.by = assignment.given_by;
    row.how = agenda::how_words(assignment.mode, assignment.mark, language);
    row.mine = assignment.given_by == assigned.me;
    for (const auto& due : assigned.dues) {
        if (due.assignment != assignment.id) continue;
        ++row.of;
        row.done += due.done ? 1 : 0;
    }
    if (!assignment.until.empty()) add_until(row, reports::day_of(assignment.until), today, language);
    return row;
}

} // namespace

void tell_assigned(screens::TeamScreen& screen, const Assigned& assigned, const Library& library,
                   reports::Day today, Language language) {
    for (const auto& each : assigned.assignments)
        screen.assigned.push_back(row_of(each, assigned, library, today, language));
    for (const auto& due : assigned.dues) {
        if (due.done || due.until.empty()) continue;
        const auto until = reports::day_of(due.until);
        screen.due.push_back({due.person, title_now(library, due.scenario, language), until - today,
                              agenda::until_words(until, today, language), true});
    }
    // What was given comes before what is only to be gone over again.
    std::stable_sort(screen.due.begin(), screen.due.end(), [](const auto& a, const auto& b) {
        return std::pair(!a.given, a.days) < std::pair(!b.given, b.days);
    });
}

screens::GiveScreen build_give(const std::string& team, screens::Gift gift, const Library& library,
                               reports::Day today, Language language) {
    screens::GiveScreen made;
    made.team = team;
    for (const auto& entry : library.entries()) {
        const auto& scenario = entry.loaded.scenario;
        if (scenario)
            made.scenarios.push_back({scenario->id, title_now(library, scenario->id, language),
                                      scenario->level, scenario->minutes});
    }
    std::stable_sort(made.scenarios.begin(), made.scenarios.end(),
                     [](const auto& a, const auto& b) { return a.title < b.title; });
    std::erase_if(gift.scenarios, [&](const auto& id) { return !library.scenario(id); });
    std::sort(gift.scenarios.begin(), gift.scenarios.end());
    gift.scenarios.erase(std::unique(gift.scenarios.begin(), gift.scenarios.end()), gift.scenarios.end());
    gift.mark = std::clamp(gift.mark, 0, 100);
    gift.days = std::clamp(gift.days, 0, longest);
    if (gift.days > 0) made.date = reports::day_text(today + gift.days, language);
    made.gift = std::move(gift);
    return made;
}

} // namespace aplomo::state
