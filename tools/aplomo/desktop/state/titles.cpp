#include "desktop/state/titles.hpp"

#include <fmt/format.h>

namespace aplomo::state {

std::string title_known(const Library& library, const std::string& id, Language language,
                        std::size_t variant) {
    const auto scenario = library.scenario(id);
    return scenario ? fill(scenario->title, *scenario, variant, spoken(*scenario, language)) : std::string();
}

std::string title_now(const Library& library, const std::string& id, Language language, std::size_t variant) {
    if (auto known = title_known(library, id, language, variant); !known.empty()) return known;
    return fmt::format(fmt::runtime(language == Language::es ? "Conversación que ya no está ({})"
                                                             : "A conversation that is no longer here ({})"),
                       id);
}

} // namespace aplomo::state
