#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

// Only forms that no other person of the verb shares. "Oye" is also what somebody else hears, and "la
// espera" a noun: where a clause begins they can only be meant for the listener.
constexpr auto familiar_address_es = std::to_array<std::string_view>(
    {"tú",         "ti",         "te",        "contigo",  "tu",       "tus",           "tuyo",
     "tuya",       "tuyos",      "tuyas",     "eres",     "estás",    "tienes",        "puedes",
     "quieres",    "sabes",      "has",       "haces",    "dices",    "vas",           "debes",
     "necesitas",  "prefieres",  "crees",     "piensas",  "podrías",  "querrías",      "tendrías",
     "deberías",   "serías",     "harías",    "dijiste",  "hiciste",  "viste",         "tuviste",
     "estuviste",  "pudiste",    "quisiste",  "llamaste", "pediste",  "tenías",        "estabas",
     "querías",    "podías",     "hayas",     "tengas",   "puedas",   "quieras",       "digas",
     "hagas",      "vayas",      "dime",      "dame",     "cuéntame", "explícame",     "perdóname",
     "discúlpame", "déjame",     "escúchame", "espérate", "cálmate",  "tranquilízate", "siéntate",
     "permíteme",  "confírmame", "indícame",  "mándame",  "envíame",  "ponme",         "^oye",
     "^mira",      "^perdona"});

// "Le" and "su" may be anybody's: they are no evidence.
constexpr auto formal_address_es = std::to_array<std::string_view>(
    {"usted",         "ud",        "vd",         "dígame",     "deme",      "déme",     "cuénteme",
     "explíqueme",    "perdóneme", "discúlpeme", "déjeme",     "escúcheme", "espérese", "cálmese",
     "tranquilícese", "siéntese",  "permítame",  "confírmeme", "indíqueme", "mándeme",  "envíeme",
     "póngame",       "créame",    "dígale",     "llámeme",    "hábleme",   "fíjese",   "imagínese",
     "váyase",        "^oiga",     "^mire",      "^perdone",   "^disculpe", "^espere",  "^verá",
     "^diga"});

} // namespace

Entries familiar_address(Language language) {
    return language == Language::es ? Entries(familiar_address_es) : Entries();
}
Entries formal_address(Language language) {
    return language == Language::es ? Entries(formal_address_es) : Entries();
}

} // namespace aplomo::wording
