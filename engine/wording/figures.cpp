#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

// "One" is a pronoun more often than a number, and "un" an article: neither is here.
constexpr auto figures_es = std::to_array<std::string_view>(
    {"tres",       "cuatro", "cinco",   "seis",      "siete",      "ocho",      "nueve",      "diez",
     "once",       "doce",   "trece",   "catorce",   "quince",     "dieciséis", "diecisiete", "dieciocho",
     "diecinueve", "veint*", "treinta", "cuarenta",  "cincuenta",  "sesenta",   "setenta",    "ochenta",
     "noventa",    "cien",   "ciento",  "doscient*", "trescient*", "quinient*", "mil"});
constexpr auto figures_en = std::to_array<std::string_view>(
    {"three",     "four",     "five",     "six",      "seven",    "eight",   "nine",
     "ten",       "eleven",   "twelve",   "thirteen", "fourteen", "fifteen", "sixteen",
     "seventeen", "eighteen", "nineteen", "twenty*",  "thirty*",  "forty*",  "fifty*",
     "sixty*",    "seventy*", "eighty*",  "ninety*",  "hundred",  "thousand"});

constexpr auto pairs_es = std::to_array<std::string_view>({"dos"});
constexpr auto pairs_en = std::to_array<std::string_view>({"two"});

constexpr auto echoes_of_figures_es = std::to_array<std::string_view>(
    {"la una", "ambos", "ambas", "par", "media", "medio", "cuarto", "doble", "docena", "segundo", "segunda",
     "tercer*", "cuatri*", "trimestre", "quincena", "mes", "otra vez", "cientos", "miles"});
constexpr auto echoes_of_figures_en =
    std::to_array<std::string_view>({"one", "both", "couple", "pair", "twice", "double", "dozen", "half",
                                     "quarter", "second", "third", "fourth", "fifth", "fortnight", "again"});

} // namespace

Entries figures(Language language) {
    return language == Language::es ? Entries(figures_es) : Entries(figures_en);
}
Entries pairs(Language language) { return language == Language::es ? Entries(pairs_es) : Entries(pairs_en); }
Entries echoes_of_figures(Language language) {
    return language == Language::es ? Entries(echoes_of_figures_es) : Entries(echoes_of_figures_en);
}

} // namespace aplomo::wording
