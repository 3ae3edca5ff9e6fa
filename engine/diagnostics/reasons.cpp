#include <algorithm>
#include <cassert>

#include "diagnostics/filled.hpp"
#include "diagnostics/reason.hpp"

namespace aplomo::diagnostics {
namespace {

constexpr ReasonEntry entries[] = {
    // A file or folder that cannot be read
    {"file-gone",
     {"No está ahí. Vuelve a ponerlo en su sitio, o mira si se llama de otro modo.",
      "It is not there. Put it back in its place, or see whether it has another name."}},
    {"file-closed",
     {"Tu usuario no puede leerlo. Dale permiso de lectura.",
      "Your user may not read it. Give it the right to."}},
    {"file-is-folder",
     {"Es una carpeta, y hace falta un archivo. Quítala y pon el archivo en su sitio.",
      "It is a folder, and a file is needed. Move it away and put the file in its place."}},
    {"file-unread",
     {"El sistema no deja leerlo ({0}). Mira si el disco está bien y vuelve a intentarlo.",
      "The system does not let it be read ({0}). See that the disk is well and try again."}},

    // The part of a condition that never holds. "There" is where the condition is looked at.
    {"needs-more",
     {"Hace falta `{0}`, y lo más que puede ser ahí es {1}.",
      "It needs `{0}`, and the most it can be there is {1}."}},
    {"needs-less",
     {"Hace falta `{0}`, y lo menos que puede ser ahí es {1}.",
      "It needs `{0}`, and the least it can be there is {1}."}},
    {"needs-other",
     {"Hace falta `{0}`, y ahí solo puede ser {1}.", "It needs `{0}`, and there it can only be {1}."}},
    {"needs-fact",
     {"Hace falta `{0}`, y para entonces ese hecho no está puesto nunca.",
      "It needs `{0}`, and by then that fact is never set."}},
    {"needs-no-fact",
     {"Hace falta `{0}`, y para entonces ese hecho está puesto siempre.",
      "It needs `{0}`, and by then that fact is always set."}},
    {"never-together",
     {"Cada una de estas cosas puede darse ahí, pero nunca a la vez: `{0}`.",
      "Each of these can hold there, but never together: `{0}`."}},

    // What stands in the way of a line, a link or an interrupt whose condition can hold
    {"said-before",
     {"Siempre que se cumple, se dice otra que va antes.",
      "Whenever it holds, another line before it is said."}},
    {"taken-before",
     {"Siempre que se cumple, se sigue antes otro enlace o una interrupción.",
      "Whenever it holds, another link or an interrupt before it is taken."}},
    {"always-interrupted",
     {"Después de esa respuesta siempre salta una interrupción.",
      "After that reply an interrupt is always taken."}},
    {"patience-gone",
     {"Para entonces la paciencia se ha acabado siempre.", "By then patience has always run out."}},
    {"nothing-after", {"Lo que va detrás no se mira nunca.", "What stands after it is never looked at."}},

    // What leads to a turn or an ending
    {"led-by-nothing", {"Nada lleva ahí.", "Nothing leads there."}},
    {"led-by-unreached",
     {"Solo se llega desde donde no llega ninguna conversación: `{0}`.",
      "What leads there stands where no run gets to: `{0}`."}},
    {"led-by-reply",
     {"Ahí lleva la respuesta `{0}`, que no se abre nunca.",
      "The reply `{0}` leads there, but never opens."}},
    {"led-by-link",
     {"Ahí lleva un enlace de la respuesta `{0}`, que no se sigue nunca.",
      "A link of the reply `{0}` leads there, but is never taken."}},
    {"led-by-interrupt",
     {"Ahí lleva la interrupción con `when: {0}`, que no salta nunca.",
      "The interrupt with `when: {0}` leads there, but is never taken."}},
    {"patience-lasts",
     {"La paciencia no se acaba nunca: como poco queda {0}.",
      "Patience never runs out: at least {0} is left."}},
    {"ends-otherwise",
     {"Cuando se acaba la paciencia, siempre llega otro final.",
      "When patience runs out, another ending always comes."}},

    // What somebody goes by who listens to nothing and passes. {0} is how often, {1} in which language: "
    // (es)"
    {"by-first",
     {"Quien elige siempre la primera respuesta{1} aprueba el {0} % de las veces.",
      "Whoever always takes the first reply{1} passes {0} % of the time."}},
    {"by-last",
     {"Quien elige siempre la última respuesta{1} aprueba el {0} % de las veces.",
      "Whoever always takes the last reply{1} passes {0} % of the time."}},
    {"by-longest",
     {"Quien elige siempre la respuesta más larga{1} aprueba el {0} % de las veces.",
      "Whoever always takes the longest reply{1} passes {0} % of the time."}},
    {"by-shortest",
     {"Quien elige siempre la respuesta más corta{1} aprueba el {0} % de las veces.",
      "Whoever always takes the shortest reply{1} passes {0} % of the time."}},
    {"by-most-concrete",
     {"Quien elige siempre la respuesta más concreta{1} aprueba el {0} % de las veces.",
      "Whoever always takes the most concrete reply{1} passes {0} % of the time."}},
    {"by-most-apologies",
     {"Quien elige siempre la que más se disculpa{1} aprueba el {0} % de las veces.",
      "Whoever always takes the reply that apologises most{1} passes {0} % of the time."}},
    {"by-most-shared-words",
     {"Quien elige siempre la que más palabras repite del cliente{1} aprueba el {0} % de las veces.",
      "Whoever always takes the reply that repeats most of the customer's words{1} passes {0} % of the "
      "time."}},
    {"by-avoid-extremes",
     {"Quien elige siempre la de longitud media{1} aprueba el {0} % de las veces.",
      "Whoever always takes the reply of middle length{1} passes {0} % of the time."}},
    {"by-least-conflict",
     {"Quien elige siempre la menos conflictiva{1} aprueba el {0} % de las veces.",
      "Whoever always takes the reply with the least confrontation{1} passes {0} % of the time."}},
    {"by-fixed-recipe",
     {"Quien sigue siempre la receta (acusar recibo, preguntar, ofrecer, informar, cerrar){1} aprueba el {0} "
      "% de las veces.",
      "Whoever always follows the recipe (acknowledge, ask, offer, tell, close){1} passes {0} % of the "
      "time."}},
    {"by-always-empathy",
     {"Quien elige siempre la empatía{1} aprueba el {0} % de las veces.",
      "Whoever always chooses empathy{1} passes {0} % of the time."}},
    {"by-always-calm",
     {"Quien elige siempre la calma{1} aprueba el {0} % de las veces.",
      "Whoever always chooses calm{1} passes {0} % of the time."}},
    {"by-always-solution",
     {"Quien elige siempre la solución{1} aprueba el {0} % de las veces.",
      "Whoever always chooses the solution{1} passes {0} % of the time."}},
    {"by-stay",
     {"Quien elige siempre lo que más alarga la conversación{1} aprueba el {0} % de las veces.",
      "Whoever always takes whatever makes the conversation longest{1} passes {0} % of the time."}},
    {"by-leave",
     {"Quien elige siempre lo que antes termina la conversación{1} aprueba el {0} % de las veces.",
      "Whoever always takes whatever ends the conversation soonest{1} passes {0} % of the time."}},
    {"by-random",
     {"Quien elige al azar{1} aprueba el {0} % de las veces.",
      "Whoever chooses at random{1} passes {0} % of the time."}},

    // What gives the best reply away over many scenarios
    {"cue-first",
     {"Basta con elegir siempre la primera respuesta.", "It is enough to always take the first reply."}},
    {"cue-last",
     {"Basta con elegir siempre la última respuesta.", "It is enough to always take the last reply."}},
    {"cue-longest",
     {"Basta con elegir siempre la respuesta más larga.", "It is enough to always take the longest reply."}},
    {"cue-shortest",
     {"Basta con elegir siempre la respuesta más corta.", "It is enough to always take the shortest reply."}},
    {"cue-most-concrete",
     {"Basta con elegir siempre la respuesta que da más datos concretos.",
      "It is enough to always take the reply with most figures, hours and dates."}},
    {"cue-most-apologies",
     {"Basta con elegir siempre la respuesta que más se disculpa.",
      "It is enough to always take the reply that apologises most."}},
    {"cue-most-shared-words",
     {"Basta con elegir siempre la que más palabras repite del cliente.",
      "It is enough to always take the reply that repeats most of the customer's words."}},
    {"cue-avoid-extremes",
     {"Basta con elegir siempre la respuesta de longitud media.",
      "It is enough to always take the reply of middle length."}},
    {"cue-least-conflict",
     {"Basta con elegir siempre la respuesta menos conflictiva.",
      "It is enough to always take the reply with the least confrontation."}},
    {"cue-fixed-recipe",
     {"Basta con elegir siempre la receta: acusar recibo, preguntar, ofrecer, informar, cerrar.",
      "It is enough to always take the recipe: acknowledge, ask, offer, tell, close."}},
};

} // namespace

std::span<const ReasonEntry> reasons() { return entries; }

std::string sentence(const Reason& reason, Language language) {
    const auto* found = std::ranges::find(entries, reason.name, &ReasonEntry::name);
    assert(found != std::end(entries));
    return filled(found->sentence[static_cast<std::size_t>(language)], reason.details);
}

} // namespace aplomo::diagnostics
