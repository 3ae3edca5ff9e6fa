#include "agenda/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "reports/said.hpp"

namespace aplomo::agenda {

int hour_of(Moment now) { return std::stoi(machine::iso_local(now).substr(11, 2)); }

reports::Day today(Moment now) { return reports::day_of(machine::iso_local(now)); }

reports::Day local_day(const std::string& iso_utc) { return today(machine::moment_of(iso_utc)); }

std::string date_text(const std::string& iso_utc, Language language) {
    const auto seconds = std::chrono::system_clock::to_time_t(machine::moment_of(iso_utc));
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return fmt::format("{} {} {}, {}:{:02}", parts.tm_mday, reports::month_name(parts.tm_mon + 1, language),
                       parts.tm_year + 1900, parts.tm_hour, parts.tm_min);
}

std::vector<reports::Sitting> local_sittings(const std::vector<attempts::Attempt>& attempts) {
    auto sittings = reports::sittings_of(attempts);
    for (auto& sitting : sittings) sitting.started = machine::iso_local(machine::moment_of(sitting.started));
    return sittings;
}

int finished_on(reports::Day day, const std::vector<reports::Sitting>& sittings) {
    return static_cast<int>(std::count_if(sittings.begin(), sittings.end(), [&](const auto& sitting) {
        return sitting.finished && reports::day_of(sitting.started) == day;
    }));
}

} // namespace aplomo::agenda
