#include "machine/chosen_store.hpp"

#include <fstream>

namespace aplomo::machine {
namespace {

std::string trimmed(const std::string& text) {
    constexpr auto blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The last line counts, as for every other setting.
std::string store_in(const std::filesystem::path& file) {
    std::ifstream lines(file);
    std::string found;
    for (std::string line; std::getline(lines, line);)
        if (const auto sign = line.find('=');
            sign != std::string::npos && trimmed(line.substr(0, sign)) == "store")
            found = trimmed(line.substr(sign + 1));
    return found;
}

} // namespace

std::string chosen_store(const Places& places) {
    for (const auto& folder : {places.config, places.machine_config}) {
        if (folder.empty()) continue;
        if (auto found = store_in(folder / "settings"); !found.empty()) return found;
    }
    return {};
}

} // namespace aplomo::machine
