#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

HandbookScreen handbook(const Chooser& in) {
    return {{{"active_listening", in("Escucha activa", "Active listening"), Principle::empathy, false,
              in("Deja que termine. Escuchar es cosa de dos: da señales de que sigues ahí y no interrumpas.",
                 "Let them finish. Listening takes two: show that you are there and don’t interrupt."),
              in("La sigo. ¿Y qué pasó después?", "I’m with you. And what happened then?")},
             {"interrupt", in("Interrumpir", "Interrupt"), Principle::empathy, true,
              in("Cortar a quien se queja le obliga a empezar de nuevo.",
                 "Cutting someone short makes them start again."),
              in("Sí, sí, eso ya me lo ha dicho.", "Yes, yes, you’ve told me that.")},
             {"pause", in("Pausa", "Pause"), Principle::calm, false,
              in("Respira antes de contestar.", "Breathe before you answer."),
              in("Deme un segundo, que lo miro.", "Give me a second to look.")},
             {"order_calm", in("«Cálmese»", "“Calm down”"), Principle::calm, true,
              in("Pedir calma la quita.", "Asking for calm removes it."),
              in("Cálmese, por favor.", "Calm down, please.")},
             {"next_step", in("Siguiente paso", "Clear next step"), Principle::solution, false,
              in("Quién hace qué y para cuándo.", "Who does what by when."),
              in("Mañana a las nueve la llamo yo.", "I’ll call you tomorrow at nine.")},
             {"vague", in("Vaguedad", "Vagueness"), Principle::solution, true,
              in("Sin quién ni cuándo no hay promesa.", "Without who and when there is no promise."),
              in("Ya le decimos algo.", "We’ll let you know.")}},
            "active_listening"};
}

} // namespace

std::vector<Sample> handbook_samples(const Chooser& in) {
    HandbookScreen closed = handbook(in);
    closed.open.clear();
    return {{"handbook", handbook(in)}, {"handbook_closed", closed}};
}

} // namespace aplomo::tests
