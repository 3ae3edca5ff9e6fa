#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

constexpr auto feelings_es = std::to_array<std::string_view>(
    {"entiendo",       "entendemos", "comprendo",  "comprendemos",   "enfad*",    "enoj*",        "molest*",
     "preocup*",       "frustr*",    "duele*",     "duela*",         "dolor",     "disgust*",     "rabia",
     "harto",          "harta",      "cansad*",    "angusti*",       "miedo",     "susto",        "nervios*",
     "tranquilidad",   "decepcion*", "injust*",    "agobi*",         "indign*",   "confianza",    "es normal",
     "normal que",     "lógico",     "es natural", "cómo se siente", "se sienta", "siente usted", "se sintió",
     "hacerle sentir", "es para"});
constexpr auto feelings_en = std::to_array<std::string_view>(
    {"understand*", "angry",     "anger",     "upset*",       "frustrat*",    "worr*",
     "annoy*",      "feel*",     "felt",      "hurt*",        "disappoint*",  "tired",
     "fear*",       "scare*",    "fright*",   "nervous",      "anxious",      "unfair",
     "trust",       "stress*",   "sting*",    "fed up",       "sick of",      "cross",
     "alarm*",      "distress*", "no wonder", "anyone would", "anybody would"});

} // namespace

Entries feelings(Language language) {
    return language == Language::es ? Entries(feelings_es) : Entries(feelings_en);
}

} // namespace aplomo::wording
