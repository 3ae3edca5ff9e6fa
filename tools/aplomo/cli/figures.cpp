#include "cli/figures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aplomo::cli {

std::string grouped(const Terminal& terminal, std::uint64_t number) {
    auto digits = std::to_string(number);
    const auto* separator = terminal.say(".", ",");
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), separator);
    return digits;
}

std::string decimal(const Terminal& terminal, double number, int decimals) {
    auto text = fmt::format("{:.{}f}", number, decimals);
    if (terminal.language == Language::es) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string percent(const Terminal& terminal, double probability) {
    const double share = 100 * probability;
    if (share <= 0) return "0 %";
    if (share < 0.01) return "< " + decimal(terminal, 0.01, 2) + " %";
    if (share > 99 && share < 100) return "> 99 %";
    return decimal(terminal, share, share < 1 ? 2 : share < 10 ? 1 : 0) + " %";
}

} // namespace aplomo::cli
