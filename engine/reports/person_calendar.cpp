#include "reports/person_calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "picture/calendar.hpp"
#include "reports/charts.hpp"
#include "reports/day.hpp"
#include "reports/said.hpp"

namespace aplomo::reports {
namespace {

constexpr Day days_shown = 12 * 7;

std::vector<std::string> months_of(Day first, Language language) {
    std::vector<std::string> months(days_shown / 7);
    for (Day day = 0; day < days_shown; ++day) {
        const auto iso = iso_of(first + day);
        if (iso.ends_with("-01"))
            months[static_cast<std::size_t>(day / 7)] = month_name(std::stoi(iso.substr(5, 2)), language);
    }
    return months;
}

std::string told(const std::vector<int>& days, Language language) {
    const auto n = std::accumulate(days.begin(), days.end(), 0);
    const auto on = std::count_if(days.begin(), days.end(), [](int one) { return one > 0; });
    return fmt::format(fmt::runtime(in({"Intentos en doce semanas: {}; días con alguno: {}.",
                                        "Attempts in twelve weeks: {}; days with any: {}."},
                                       language)),
                       n, on);
}

} // namespace

ReportChart person_calendar(const std::vector<company::Entry>& entries, const std::string& until,
                            Language language) {
    const Day today = day_of(until);
    const Day first = today - weekday_of(today) - (days_shown - 7);
    std::vector<int> days(days_shown);
    for (const auto& entry : entries) {
        const Day day = day_of(entry.started) - first;
        if (day >= 0 && day <= today - first) ++days[static_cast<std::size_t>(day)];
    }
    auto picture = picture::calendar({days,
                                      static_cast<std::size_t>(today - first),
                                      months_of(first, language),
                                      {in({"lun", "Mon"}, language),
                                       {},
                                       in({"mié", "Wed"}, language),
                                       {},
                                       in({"vie", "Fri"}, language),
                                       {},
                                       {}}},
                                     page_width);
    picture.told = told(days, language);
    const auto read = [&](Language each) {
        return told(days, each) + in({" Un cuadrado es un día (UTC); lleno, tres o más.",
                                      " A square is a day (UTC); full: three or more."},
                                     each);
    };
    return {{"Cuándo practicó", "When they practised"},
            {std::move(picture)},
            {read(Language::es), read(Language::en)}};
}

} // namespace aplomo::reports
