#include "reports/csv_field.hpp"

#include <string_view>

#include "reports/printable.hpp"

namespace aplomo::reports {

std::string csv_field(std::string words) {
    constexpr std::string_view begins_formula = "=+-@\t\r";
    if (!words.empty() && begins_formula.find(words.front()) != std::string_view::npos)
        words.insert(0, 1, '\'');
    words = printable(words);
    if (words.find_first_of(",\"\r\n") == std::string::npos) return words;
    std::string quoted = "\"";
    for (const char c : words) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace aplomo::reports
