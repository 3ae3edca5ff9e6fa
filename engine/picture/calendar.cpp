#include "picture/calendar.hpp"

#include <algorithm>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr std::size_t week = 7;
constexpr double left = 30, above = 16.5, apart = 3; ///< of the squares
constexpr double letters = 9;

Box square(std::size_t day, double step) {
    const auto column = day / week, row = day % week;
    return {left + static_cast<double>(column) * step,
            above + static_cast<double>(row) * step,
            step - apart,
            step - apart,
            Ink::sunken,
            3};
}

void add_share(Picture& picture, const Box& box, int done) {
    constexpr std::array shares{0.4, 0.7, 1.0};
    if (done == 0) return;
    const double size = box.width * shares.at(static_cast<std::size_t>(std::min(3, done) - 1));
    const double in = (box.width - size) / 2;
    picture.add(Box{box.x + in, box.y + in, size, size, Ink::accent, std::min(3.0, size / 4)});
}

/// A frame, begun in the middle of its top so that no corner is open.
void add_today(Picture& picture, const Box& box) {
    const double x = box.x - 1, y = box.y - 1, size = box.width + 2;
    picture.add(Stroke{
        {{x + size / 2, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}, {x + size / 2, y}},
        Ink::ink,
        1.5,
        false,
        true});
}

void add_names(Picture& picture, const Calendar& calendar, double step) {
    const auto write = [&](Spot at, const std::string& text) {
        if (!text.empty()) picture.add(Label{at, text, letters, Ink::ink2});
    };
    for (std::size_t day = 0; day < week; ++day) {
        const Box box = square(day, step);
        write({0, box.y + box.height / 2 + below_middle(letters)}, calendar.names.at(day));
    }
    for (std::size_t i = 0; i < calendar.months.size(); ++i)
        write({left + static_cast<double>(i) * step, line_height(letters) / 2 + below_middle(letters)},
              calendar.months[i]);
}

} // namespace

Picture calendar(const Calendar& calendar, double width) {
    const auto weeks =
        static_cast<double>(std::max<std::size_t>(1, (calendar.days.size() + week - 1) / week));
    const double step = std::clamp((width - left) / weeks, 12.0, 22.5);
    Picture picture{width, above + week * step, {}, {}};
    add_names(picture, calendar, step);
    for (std::size_t i = 0; i < calendar.days.size() && i <= calendar.today; ++i) {
        const Box box = square(i, step);
        picture.add(box);
        add_share(picture, box, calendar.days[i]);
        if (i == calendar.today) add_today(picture, box);
    }
    return picture;
}

} // namespace aplomo::picture
