#include "desktop/views/given_words.hpp"

#include <fmt/format.h>

#include "desktop/views/names.hpp"

namespace aplomo::views {

std::string demand_words(const Frame& frame, screens::Mode mode, int mark) {
    if (mark == 0) return fmt::format(fmt::runtime(frame.tr("{0}; a pass is enough")), name_of(frame, mode));
    return fmt::format(fmt::runtime(frame.tr("{0}, at least {1} points")), name_of(frame, mode), mark);
}

std::string until_words(const Frame& frame, std::optional<int> days, const std::string& date) {
    if (!days) return {};
    if (*days == 0) return frame.tr("until today");
    if (*days == 1) return fmt::format(fmt::runtime(frame.tr("until tomorrow, {0}")), date);
    if (*days < 0)
        return fmt::format(
            fmt::runtime(frame.counted("{0} day overdue, since {1}", "{0} days overdue, since {1}", -*days)),
            -*days, date);
    return fmt::format(fmt::runtime(frame.counted("until {1}, in {0} day", "until {1}, in {0} days", *days)),
                       *days, date);
}

std::string given_words(const Frame& frame, const screens::Given& given) {
    const auto how = demand_words(frame, given.mode, given.mark);
    if (!given.days) return fmt::format(fmt::runtime(frame.tr("Given by {0}: {1}.")), given.by, how);
    return fmt::format(fmt::runtime(frame.tr("Given by {0}, {1}: {2}.")), given.by,
                       until_words(frame, given.days, given.date), how);
}

} // namespace aplomo::views
