#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// How much was done on each day.
struct Calendar {
    std::vector<int> days;            ///< whole weeks from a Monday on
    std::size_t today = 0;            ///< in `days`; those after it are still to come and not drawn
    std::vector<std::string> months;  ///< by week: the month that begins in it; else empty
    std::array<std::string, 7> names; ///< of the days from Monday on; empty ones are not written
    bool operator==(const Calendar&) const = default;
};

/// A column a week. The more was done, the more of a day's square is filled; with three it is full.
Picture calendar(const Calendar& calendar, double width);

} // namespace aplomo::picture
