#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

DebriefScreen debrief(const Chooser& in) {
    DebriefScreen screen;
    screen.attempt = "a3";
    screen.scenario = "missed_delivery";
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    screen.date = attempts(in)[0].date;
    screen.customer = marta(in);
    screen.mood = {0.2F, 0.7F};
    screen.mode = Mode::guided;
    screen.outcome = Outcome::resolved;
    screen.ending =
        in("Pensé que me darían largas y acabaron dándome una hora. Ahora, a ver si la cumplen.",
           "I thought you’d fob me off and you gave me a time. Now let’s see whether you keep it.");
    screen.survey = 4;
    screen.overall = 81;
    screen.passed = true;
    screen.principles = {84, std::nullopt, 71};
    screen.courses = {{"anger", 10, {8, 7, 6, 7, 5, 5, 4, 2, 2}}, {"trust", 10, {2, 3, 4, 3, 4, 4, 6, 7, 7}}};
    screen.decisions = {
        {0,
         in("Registro de rutas de esta semana; Llamadas anteriores", "This week’s route log; Earlier calls"),
         true, "", false, 0, Principle::empathy,
         in("Llegaste con datos suyos.", "You came knowing her case.")},
        {1, in("Dígame qué ha pasado, la escucho.", "Tell me what happened, I’m listening."), false, "",
         false, 0, Principle::empathy, in("Abriste sin juzgar.", "You opened without a verdict.")},
        {2,
         in("Tres días con la entrada llena: es para estar enfadada.",
            "Three days with the doorway full: anyone would be angry."),
         false, "", false, 0, Principle::empathy, in("Nombraste lo que sentía.", "You named what she felt.")},
        {3,
         in("El lunes hubo una incidencia en el sistema de rutas.",
            "On Monday there was an incident in the routing system."),
         false,
         in("Lo compruebo ahora con su número: ¿es el PX-2291?",
            "Let me check that with your number now: is it PX-2291?"),
         false, 7, Principle::solution,
         in("La causa, dicha antes de comprobar nada, sonó a excusa.",
            "The cause, told before anything was checked, sounded like an excuse.")},
        {4,
         in("Fue un fallo nuestro: nadie tenía asignada su recogida.",
            "It was our fault: nobody had your pick-up assigned."),
         false, "", false, 0, Principle::solution, in("Lo reconociste sin rodeos.", "You owned it plainly.")},
        {5, in("Le vuelvo a pedir disculpas, de verdad.", "Once more I’m sorry, I really am."), false,
         in("¿A qué hora le viene bien que pasemos?", "What time would suit you for the pick-up?"), false, 5,
         Principle::solution,
         in("La segunda disculpa retrasó la solución.", "The second apology held up the solution.")},
        {6, in("Respirar y dejar que termine", "Breathe and let her finish"), true, "", false, 0,
         Principle::calm, in("Bajó el tono ella sola.", "She calmed down by herself.")},
        {7,
         in("Hoy a las cinco o mañana a las nueve. Usted elige.",
            "Today at five or tomorrow at nine. You choose."),
         false, "", false, 0, Principle::solution,
         in("La dejaste elegir de verdad.", "You let her really choose.")},
        {8, in("Queda anotado. Ya le decimos algo.", "It’s noted. We’ll let you know."), false,
         in("A las nueve y diez la llamo yo y se lo mando escrito.",
            "I’ll ring you myself at ten past nine and send it in writing."),
         false, 7, Principle::solution, in("Faltó decir quién y cuándo.", "Who and when was missing.")}};
    screen.used = {{"do_homework", in("Haz tu tarea", "Do your homework")},
                   {"name_feeling", in("Nombrar la emoción", "Name the feeling")},
                   {"offer_options", in("Ofrecer opciones", "Offer options")},
                   {"pause", in("Pausa", "Pause")}};
    screen.missed = {{"find_cause", in("Identificar el problema", "Identify the problem")},
                     {"next_step", in("Siguiente paso", "Clear next step")}};
    screen.decisions[5].typed = in("Dígame a qué hora le va bien y lo organizo yo.",
                                   "Tell me what time suits you and I’ll see to it myself.");
    screen.other_version = true;
    screen.hardest = 3;
    screen.proposals = {{in("Siguiente paso", "Clear next step"), 8},
                        {in("Identificar el problema", "Identify the problem"), 3},
                        {in("Evitar: Excusa", "Avoid: Excuse"), 0}};
    screen.thoughts =
        Thoughts{Feeling::tense, in("No sabía qué decirle.", "I didn’t know what to say."), 1, ""};
    screen.stumbled = {{"excuse", in("Excusa", "Excuse")}, {"vague", in("Vaguedad", "Vagueness")}};
    return screen;
}

std::vector<RemarkRow> remarks(const Chooser& in) {
    return {{"r1", 0, "Laura Ruiz", in("22 nov 2026, 12:10", "22 Nov 2026, 12:10"),
             in("La mejor que te he visto. Fíjate en cómo bajó la voz cuando repetiste lo suyo.",
                "The best I have seen of you. Notice how her voice dropped when you said it back to her.")},
            {"r2", 3, "María del Carmen Echevarría Olaizola", in("22 nov 2026, 13:02", "22 Nov 2026, 13:02"),
             in("Aquí probaría una pregunta antes de explicar nada.",
                "Here I would try a question before explaining anything.")}};
}

} // namespace

std::vector<Sample> debrief_samples(const Chooser& in) {
    DebriefScreen lost = debrief(in);
    lost.outcome = Outcome::lost;
    lost.ending = in("Otra vez «ya le decimos algo». Déjelo: me doy de baja.",
                     "“We’ll let you know” again. Never mind: I’m cancelling.");
    lost.overall = 41;
    lost.principles = {62, std::nullopt, 34};
    lost.mode = Mode::practice; // as everything that is tried again
    lost.decisions[3].cost = 27;
    lost.decisions[3].closed = in(
        "Desde aquí ya no había manera de resolverla ni de oír «Pues de acuerdo. A la una, y lo del lunes».",
        "From here on it could no longer be resolved, nor could you get to hear “Well, all right. At one, "
        "and "
        "Monday’s too”.");
    lost.decisions[4].said = in("El turno de la mañana no tenía a nadie asignado.",
                                "Nobody had been assigned to the morning shift.");
    lost.decisions[4].why = in("Aquí ya nada daba más, pero sigue siendo una excusa.",
                               "Nothing earned more by now, but it is an excuse all the same.");
    lost.decisions[4].harms = true;
    lost.decisions[5].cost = 15;
    lost.decisions[6].why = in("Un momento de calma, y tarde.", "A moment of calm, and late.");
    lost.decisions[8].cost = 17;
    lost.courses = {{"anger", 10, {8, 7, 6, 8, 8, 9, 8, 8, 10}}, {"trust", 10, {2, 3, 4, 2, 3, 2, 2, 2, 0}}};
    lost.passed = false;
    lost.mood = {1.0F, 0.0F};
    lost.survey.reset();
    lost.replayed = 2;
    lost.thoughts->goal.reset();
    lost.thoughts->own_goal = in("Escuchar hasta el final antes de ofrecer nada.",
                                 "Hear her out to the end before I offer anything.");
    DebriefScreen unkept = debrief(in);
    unkept.thoughts.reset();
    unkept.scenario.clear();
    unkept.decisions[0].said.clear();
    unkept.decisions[0].best_act = true;
    unkept.decisions[0].cost = 4;
    unkept.decisions[0].best = in("Llamadas anteriores", "Earlier calls");
    unkept.decisions[0].why =
        in("Con sus llamadas delante, no habría tenido que contarlo todo otra vez.",
           "With her calls in front of you, she wouldn’t have had to tell it all again.");
    unkept.overall = 77;
    unkept.principles[0] = 76;
    unkept.missed.push_back(unkept.used.front()); // the homework
    unkept.used.erase(unkept.used.begin());
    DebriefScreen of_another = unkept;
    of_another.whose = "Ana Prieto";
    of_another.remarks = {remarks(in).back()};
    of_another.remarks.back().mine = true;
    of_another.draft = RemarkDraft{8, in("Aquí faltó decir quién.", "Here nobody heard who."), false};
    DebriefScreen being_kept = of_another;
    being_kept.remarks.clear();
    being_kept.draft->keeping = true;
    DebriefScreen remarked = debrief(in);
    remarked.remarks = remarks(in);
    remarked.thoughts->goal.reset(); // none is chosen yet
    return {{"debrief", debrief(in)},
            {"debrief_lost", lost},
            {"debrief_unkept", unkept, {}, "decision 0"},
            {"debrief_of_another", of_another, {}, "say remark"},
            {"debrief_remark_kept", being_kept, {}, "decision 8"},
            {"debrief_remarked", remarked, {}, "decision 3"}};
}

} // namespace aplomo::tests
