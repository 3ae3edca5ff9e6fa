#include "diagnostics/filled.hpp"

namespace aplomo::diagnostics {

std::string filled(std::string_view sentence, const std::vector<std::string>& details) {
    std::string result;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool slot = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}';
        const auto number = slot ? static_cast<std::size_t>(sentence[i + 1] - '0') : details.size();
        if (number < details.size()) {
            result += details[number];
            i += 2;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

} // namespace aplomo::diagnostics
