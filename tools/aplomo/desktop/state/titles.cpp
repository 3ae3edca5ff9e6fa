#include "desktop/state/titles.hpp"

#include <fmt/format.h>

namespace aplomo::state {

std::string title_known(const Library& library, const std::string& id, Language language,
                        std::size_t variant) {
    const auto scenario = library.last_scenario(id);
    return scenario ? fill(scenario->title, *scenario, variant, spoken(*scenario, language)) : std::string();
}

std::string title_now(const Library& library, const std::string& id, Language language, std::size_t variant) {
    if (library.scenario(id)) return title_known(library, id, language, variant);
    return fmt::format(fmt::runtime(language == Language::es ? "Conversación que ya no está ({})"
                                                             : "A conversation that is no longer here ({})"),
                       id);
}

} // namespace aplomo::state
