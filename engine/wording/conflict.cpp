#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

constexpr auto conflict_es = std::to_array<std::string_view>(
    {"no",           "nunca",          "jamás",        "pero",        "imposible",    "sin embargo",
     "culpa*",       "debería haber*", "debió",        "debieron",    "debía haber*", "tenía que",
     "tenían que",   "tendría que",    "tendrían que", "hay que",     "tiene que",    "usted no",
     "mentira*",     "falso",          "falsa",        "equivoca*",   "exager*",      "cálm*",
     "calma",        "calme*",         "tranquilíc*",  "tranquilic*", "grite*",       "grita*",
     "discut*",      "insist*",        "amenaz*",      "denunci*",    "ya le dije",   "ya le he dicho",
     "haga el favor"});
constexpr auto conflict_en = std::to_array<std::string_view>(
    {"no",         "not",      "never",       "cannot",    "can't",         "couldn't",   "don't",
     "doesn't",    "didn't",   "isn't",       "wasn't",    "aren't",        "weren't",    "won't",
     "wouldn't",   "haven't",  "hasn't",      "shouldn't", "but",           "impossible", "however",
     "blame*",     "fault",    "should have", "should've", "ought to have", "you must",   "you have to",
     "wrong",      "mistaken", "lie",         "lies",      "lying",         "exaggerat*", "calm down",
     "calmly",     "shout*",   "yell*",       "argu*",     "insist*",       "threat*",    "nonsense",
     "i told you", "as i said"});

} // namespace

Entries conflict(Language language) {
    return language == Language::es ? Entries(conflict_es) : Entries(conflict_en);
}

} // namespace aplomo::wording
