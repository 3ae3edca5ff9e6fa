#include "reports/day.hpp"

#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace aplomo::reports {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// The number in `count` letters from `at`; −1 when they are no digits.
int number(std::string_view iso, std::size_t at, std::size_t count) {
    int value = -1;
    if (iso.size() < at + count) return value;
    const auto* const end = iso.data() + at + count;
    const auto read = std::from_chars(iso.data() + at, end, value);
    return read.ptr == end ? value : -1;
}

} // namespace

Day day_of(std::string_view iso) {
    const int month = number(iso, 5, 2);
    const int day = number(iso, 8, 2);
    if (month < 0 || day < 0) return 0;
    const year_month_day date(std::chrono::year(number(iso, 0, 4)),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    return date.ok() ? static_cast<Day>(sys_days(date).time_since_epoch().count()) : 0;
}

std::string iso_of(Day day) {
    const year_month_day date{sys_days(days(day))};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

int weekday_of(Day day) {
    constexpr Day a_monday = 4; // 5 January 1970
    return ((day - a_monday) % 7 + 7) % 7;
}

} // namespace aplomo::reports
