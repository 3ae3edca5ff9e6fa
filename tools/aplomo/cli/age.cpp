#include "cli/age.hpp"

#include <charconv>
#include <chrono>

namespace aplomo::cli {

std::optional<int> months_of(const std::string& age) {
    int number = 0;
    const auto [end, failed] = std::from_chars(age.data(), age.data() + age.size(), number);
    const bool is_one_letter = end + 1 == age.data() + age.size();
    if (failed != std::errc{} || !is_one_letter || number < 1 || number > 1200) return std::nullopt;
    if (*end == 'm') return number;
    return *end == 'y' ? std::optional(12 * number) : std::nullopt;
}

std::string months_before(machine::Moment moment, int months) {
    using namespace std::chrono;
    const auto midnight = floor<days>(moment);
    auto day = year_month_day(midnight) - std::chrono::months(months);
    if (!day.ok()) day = day.year() / day.month() / last;
    return machine::iso_utc(sys_days(day) + (moment - midnight));
}

} // namespace aplomo::cli
