#include "desktop/state/add_person_command.hpp"

#include <fmt/format.h>

#include "attempts/server_address.hpp"

namespace aplomo::state {
namespace {

/// As a shell takes it for one word.
std::string one_word(const std::string& text) {
    std::string word = "'";
    for (const char each : text) word += each == '\'' ? "'\\''" : std::string(1, each);
    return word + "'";
}

} // namespace

std::string add_person_command(const std::string& team, const std::string& store, Language language) {
    const auto address = attempts::is_server_address(store) ? attempts::without_password(store) : store;
    return fmt::format("aplomo store add-person {} --team {} --role trainee --store {}",
                       in({"NOMBRE", "NAME"}, language), one_word(team), one_word(address));
}

} // namespace aplomo::state
