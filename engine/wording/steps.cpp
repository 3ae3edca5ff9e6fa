#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

constexpr auto acknowledgements_es = std::to_array<std::string_view>({"le oigo",
                                                                      "le escucho",
                                                                      "lo he oído",
                                                                      "he oído",
                                                                      "ha esperado",
                                                                      "tiene razón",
                                                                      "tiene toda la razón",
                                                                      "tiene usted razón",
                                                                      "me hago cargo",
                                                                      "nos hacemos cargo",
                                                                      "apuntado",
                                                                      "tomo nota",
                                                                      "le creo",
                                                                      "faltaría más",
                                                                      "no es para menos",
                                                                      "por supuesto",
                                                                      "claro",
                                                                      "ya veo",
                                                                      "es culpa nuestra",
                                                                      "es fallo nuestro"});
constexpr auto acknowledgements_en = std::to_array<std::string_view>(
    {"i hear", "i heard", "i see", "you're right", "you are right", "you've waited", "i have it", "noted",
     "i believe you", "of course", "i appreciate that", "our fault", "the fault is ours", "our mistake"});

constexpr auto invitations_es = std::to_array<std::string_view>(
    {"cuénteme", "cuéntame", "dígame", "dime", "explíqueme", "explícame", "hábleme", "háblame", "confírmeme",
     "confírmame", "indíqueme", "usted dirá", "siga usted", "le escucho", "necesito saber"});
constexpr auto invitations_en =
    std::to_array<std::string_view>({"tell me", "take me through", "talk me through", "walk me through",
                                     "let me ask", "go on", "i'd like to know", "confirm", "describe"});

constexpr auto offers_es = std::to_array<std::string_view>(
    {"puedo",        "podemos",      "podría",       "podríamos", "ofrec*",     "ofrezco",
     "opción",       "opciones",     "alternativa*", "propong*",  "propuesta",  "prefier*",
     "elija",        "elige",        "escoja",       "escoge",    "si quiere",  "si quieres",
     "si le parece", "si te parece", "o bien",       "formas",    "descuento*", "gratis",
     "regal*",       "devol*",       "devuelv*",     "reembols*", "compens*",   "a nuestro cargo"});
constexpr auto offers_en = std::to_array<std::string_view>(
    {"i can",   "we can",       "i could",        "we could",         "shall i", "shall we",  "offer*",
     "option*", "alternative*", "propose*",       "either",           "or else", "prefer*",   "choose",
     "pick",    "if you like",  "would you like", "would you rather", "ways",    "discount*", "free",
     "refund*", "compensat*",   "on us",          "make up for"});

constexpr auto tellings_es = std::to_array<std::string_view>(
    {"porque",      "la causa",   "lo que pasó", "lo que ha pasado", "es que",
     "resulta que", "se debe a",  "debido a",    "explic*",          "falló",
     "fallo",       "error",      "voy a",       "vamos a",          "ahora mismo",
     "le llamo",    "le mando",   "le envío",    "le escribo",       "le paso",
     "me pongo",    "me encargo", "me ocupo",    "a partir de",      "antes de",
     "en cuanto"});
constexpr auto tellings_en = std::to_array<std::string_view>(
    {"because",        "the cause", "what happened", "the reason", "due to",     "explain*",   "failed",
     "mistake",        "error",     "i'll",          "we'll",      "i will",     "we will",    "i'm going to",
     "we're going to", "right now", "right away",    "before",     "as soon as", "from now on"});

constexpr auto closings_es = std::to_array<std::string_view>(
    {"por escrito", "correo",    "le confirmo",      "confirmado",        "quedamos",
     "queda",       "acordado",  "acuerdo",          "de acuerdo",        "resumen",
     "resumo",      "algo más",  "alguna otra cosa", "encuesta",          "opinión",
     "que tenga",   "buen día",  "buenas tardes",    "hasta luego",       "hasta mañana",
     "adiós",       "un saludo", "le llamaré",       "volveré a llamar*", "seguimiento"});
constexpr auto closings_en = std::to_array<std::string_view>(
    {"in writing", "email",    "e-mail",        "confirmed", "agree*",   "deal",        "settled",
     "summary",    "sum up",   "anything else", "survey",    "feedback", "have a good", "have a nice",
     "goodbye",    "good day", "take care",     "ring you",  "call you", "follow up",   "get back to you"});

} // namespace

Entries acknowledgements(Language language) {
    return language == Language::es ? Entries(acknowledgements_es) : Entries(acknowledgements_en);
}
Entries invitations(Language language) {
    return language == Language::es ? Entries(invitations_es) : Entries(invitations_en);
}
Entries offers(Language language) {
    return language == Language::es ? Entries(offers_es) : Entries(offers_en);
}
Entries tellings(Language language) {
    return language == Language::es ? Entries(tellings_es) : Entries(tellings_en);
}
Entries closings(Language language) {
    return language == Language::es ? Entries(closings_es) : Entries(closings_en);
}

} // namespace aplomo::wording
