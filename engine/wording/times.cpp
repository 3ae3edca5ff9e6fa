#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

// "May" alone is a verb far more often than a month.
constexpr auto clock_words_es = std::to_array<std::string_view>(
    {"lunes",   "martes",     "miércoles",    "jueves",    "viernes",   "sábado*",  "domingo*",
     "enero",   "febrero",    "marzo",        "abril",     "mayo",      "junio",    "julio",
     "agosto",  "septiembre", "octubre",      "noviembre", "diciembre", "mediodía", "medianoche",
     "y media", "y cuarto",   "menos cuarto", "la una",    "en punto"});
constexpr auto clock_words_en = std::to_array<std::string_view>(
    {"monday*",   "tuesday*",     "wednesday*", "thursday*", "friday*",   "saturday*", "sunday*",  "january",
     "february",  "march",        "april",      "in may",    "of may",    "june",      "july",     "august",
     "september", "october",      "november",   "december",  "noon",      "midday",    "midnight", "o'clock",
     "half past", "quarter past", "quarter to", "at one",    "on the dot"});

constexpr auto moments_es = std::to_array<std::string_view>(
    {"hoy", "mañana", "ayer", "anteayer", "víspera", "esta tarde", "esta noche", "esta semana", "media hora",
     "una hora", "medio minuto", "fin de semana"});
constexpr auto moments_en = std::to_array<std::string_view>(
    {"today*", "tomorrow*", "yesterday*", "tonight", "this morning", "this afternoon", "this evening",
     "this week", "the day before", "half an hour", "an hour", "the hour", "half a minute", "weekend"});

} // namespace

Entries clock_words(Language language) {
    return language == Language::es ? Entries(clock_words_es) : Entries(clock_words_en);
}
Entries moments(Language language) {
    return language == Language::es ? Entries(moments_es) : Entries(moments_en);
}

} // namespace aplomo::wording
