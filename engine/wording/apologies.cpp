#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

// "Siento" alone may be "I feel": it takes its next word to be an apology.
constexpr auto apologies_es =
    std::to_array<std::string_view>({"perdón*",          "perdon*",          "disculp*",
                                     "discúlp*",         "lo siento",        "siento mucho",
                                     "siento muchísimo", "siento de verdad", "siento de veras",
                                     "siento que",       "siento el",        "siento la",
                                     "siento los",       "siento las",       "siento lo",
                                     "siento haber*",    "siento todo",      "siento tanto",
                                     "lo sentimos",      "sentimos mucho",   "sentimos muchísimo",
                                     "sentimos todo",    "sentimos que",     "sentimos el",
                                     "sentimos la",      "sentimos las",     "sentimos lo",
                                     "lament*"});
constexpr auto apologies_en = std::to_array<std::string_view>(
    {"sorry", "apolog*", "forgive me", "forgive us", "pardon me", "i regret", "we regret"});

constexpr auto echoes_of_apologies_es = std::to_array<std::string_view>(
    {"siento", "sentimos", "pena", "vergüenza", "por desgracia", "desgraciadamente", "reconozco"});
constexpr auto echoes_of_apologies_en = std::to_array<std::string_view>(
    {"afraid", "pardon", "excuse", "forgive", "regret*", "unfortunately", "ashamed"});

} // namespace

Entries apologies(Language language) {
    return language == Language::es ? Entries(apologies_es) : Entries(apologies_en);
}
Entries echoes_of_apologies(Language language) {
    return language == Language::es ? Entries(echoes_of_apologies_es) : Entries(echoes_of_apologies_en);
}

} // namespace aplomo::wording
