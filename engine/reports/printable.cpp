#include "reports/printable.hpp"

#include "script/utf8.hpp"

namespace aplomo::reports {

std::string printable(std::string_view text) {
    std::string made(text);
    for (auto at = script::first_broken(made); at < made.size(); at = script::first_broken(made))
        made[at] = '?';
    for (auto at = script::first_control(made); at < made.size(); at = script::first_control(made))
        made.replace(at, made[at] == '\xC2' ? 2 : 1, " ");
    return made;
}

} // namespace aplomo::reports
