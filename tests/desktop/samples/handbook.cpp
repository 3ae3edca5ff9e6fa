#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

HandbookEntry entry(const char* id, const std::string& name, Principle principle, bool pitfall,
                    const std::string& about, const std::string& example) {
    HandbookEntry made;
    made.id = id;
    made.name = name;
    made.principle = principle;
    made.pitfall = pitfall;
    made.about = about;
    made.example = example;
    return made;
}

Scene scene(const Chooser& in) {
    Scene made;
    made.title = in("El envío que nunca llegó", "The delivery that never came");
    made.customer = "Marta Ibáñez";
    made.said = in("Su mensajero no vino el lunes, no vino ayer, y nadie me avisa. Nadie. ¿Usted cree que "
                   "así se puede trabajar?",
                   "Your courier didn’t come on Monday, he didn’t come yesterday, and nobody tells me. "
                   "Nobody. Is that any way to work?");
    made.better = in("Siga. ¿Qué ha pasado con las cajas mientras tanto?",
                     "Go on. What’s happened to the boxes in the meantime?");
    made.worse = in("Sí, sí, eso ya lo tengo apuntado. Dígame el número de pedido.",
                    "Yes, yes, I have that here. Give me the order number.");
    return made;
}

HandbookScreen handbook(const Chooser& in) {
    HandbookScreen screen;
    screen.principles = {
        {{in("Empatía", "Empathy"),
          in("Se nota en tus palabras que has oído los hechos y lo que siente.",
             "Your words show that you heard the facts and the feeling."),
          {}},
         {in("Calma", "Calm"),
          in("Respeto y serenidad, sea cual sea el tono.", "Respectful and unhurried, whatever the tone."),
          {}},
         {in("Solución primero", "Solution first"),
          in("Cada turno avanza hacia lo que se puede hacer.", "Every turn moves to what can be done."),
          {}}}};
    screen.entries = {
        entry("active_listening", in("Escucha activa", "Active listening"), Principle::empathy, false,
              in("Deja que termine. Escuchar es cosa de dos: da señales de que sigues ahí y no interrumpas.",
                 "Let them finish. Listening takes two: show that you are there and don’t interrupt."),
              in("La escucho. ¿Y qué pasó después?", "I’m with you. And what happened then?")),
        entry("interrupt", in("Interrumpir", "Interrupt"), Principle::empathy, true,
              in("Cortar a quien se queja le obliga a empezar de nuevo.",
                 "Cutting someone short makes them start again."),
              in("Sí, sí, eso ya me lo ha dicho.", "Yes, yes, you’ve told me that.")),
        entry("pause", in("Pausa", "Pause"), Principle::calm, false,
              in("Respira antes de contestar.", "Breathe before you answer."),
              in("Deme un segundo, que lo miro.", "Give me a second to look.")),
        entry("order_calm", in("«Cálmese»", "“Calm down”"), Principle::calm, true,
              in("Pedir calma la quita.", "Asking for calm removes it."),
              in("Cálmese, por favor.", "Calm down, please.")),
        entry("next_step", in("Siguiente paso", "Clear next step"), Principle::solution, false,
              in("Quién hace qué y para cuándo.", "Who does what by when."),
              in("Mañana a las nueve la llamo yo.", "I’ll call you tomorrow at nine.")),
        entry("vague", in("Vaguedad", "Vagueness"), Principle::solution, true,
              in("Sin quién ni cuándo no hay promesa.", "Without who and when there is no promise."),
              in("Ya le decimos algo.", "We’ll let you know."))};
    screen.entries[0].scene = screen.entries[1].scene = screen.principles[0].scene = scene(in);
    screen.entries[0].taken = 7;
    screen.entries[0].offered = 9;
    screen.entries[1].taken = 1;
    screen.entries[1].offered = 1;
    screen.entries[4].offered = 1;
    screen.entries[5].taken = 2;
    screen.entries[5].offered = 6;
    return screen;
}

HandbookScreen opened(HandbookScreen screen, const std::string& id) {
    screen.open = id;
    return screen;
}

/// Come from a debrief, before anything has been looked for or counted.
HandbookScreen looking(const Chooser& in) {
    HandbookScreen screen = opened(handbook(in), "pause");
    screen.behind = HandbookScreen::Behind::debrief;
    screen.looking = screen.counting = true;
    return screen;
}

/// Come from the welcome, which goes before everything else.
HandbookScreen greeted(const Chooser& in) {
    HandbookScreen screen = handbook(in);
    screen.behind = HandbookScreen::Behind::welcome;
    return screen;
}

HandbookScreen searched(const Chooser& in) {
    HandbookScreen screen = opened(handbook(in), "calm");
    screen.search = in("cuando", "when");
    return screen;
}

} // namespace

std::vector<Sample> handbook_samples(const Chooser& in) {
    return {{"handbook", opened(handbook(in), "active_listening")},
            {"handbook_principle", opened(handbook(in), "empathy")},
            {"handbook_pitfall", opened(handbook(in), "interrupt")},
            {"handbook_missed", opened(handbook(in), "next_step")},
            {"handbook_looking", looking(in)},
            {"handbook_searched", searched(in)},
            {"handbook_welcome", greeted(in)},
            {"handbook_closed", handbook(in)}};
}

} // namespace aplomo::tests
