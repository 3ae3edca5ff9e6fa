#include "reports/xapi_time.hpp"

#include <fmt/format.h>

#include <charconv>

#include "reports/day.hpp"

namespace aplomo::reports {
namespace {

constexpr std::int64_t day_long = 86'400'000;
constexpr std::int64_t hour_long = 3'600'000;
constexpr std::int64_t minute_long = 60'000;
constexpr std::int64_t second_long = 1'000;

int two_digits(std::string_view text, std::size_t at) {
    int value = 0;
    if (text.size() >= at + 2) std::from_chars(text.data() + at, text.data() + at + 2, value);
    return value;
}

std::int64_t of_day(std::string_view iso) {
    return two_digits(iso, 11) * hour_long + two_digits(iso, 14) * minute_long +
           two_digits(iso, 17) * second_long;
}

} // namespace

std::string timestamp(std::string_view start, std::int64_t milliseconds) {
    const auto moment = day_of(start) * day_long + of_day(start) + milliseconds;
    const auto rest = moment % day_long;
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", iso_of(static_cast<Day>(moment / day_long)),
                       rest / hour_long, rest % hour_long / minute_long, rest % minute_long / second_long,
                       rest % second_long);
}

std::string duration(std::int64_t milliseconds) {
    const auto hundredths = (milliseconds + 5) / 10;
    return fmt::format("PT{}.{:02}S", hundredths / 100, hundredths % 100);
}

} // namespace aplomo::reports
