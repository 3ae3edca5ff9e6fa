#include "picture/mood_chart.hpp"

#include "reports/charts.hpp"
#include "reports/said.hpp"

namespace aplomo::reports {

picture::Picture mood_chart(const DebriefText& debrief) {
    picture::Mood mood;
    for (const auto& [id, max, values] : debrief.courses)
        mood.lines.push_back(picture::mood_line(id, name_of_meter(id, debrief.language), max, values));
    for (const auto& decision : debrief.decisions)
        if (decision.cost > 0) mood.costly.push_back(decision.number);
    mood.decision = debrief.language == Language::es ? "decisión" : "decision";
    return picture::mood_chart(mood, page_width, 150).picture;
}

} // namespace aplomo::reports
