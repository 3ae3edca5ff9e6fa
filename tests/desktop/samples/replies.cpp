#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

TurnUse inquiry(const Chooser& in) {
    TurnUse turn;
    turn.phase = Phase::inquiry;
    turn.asked = in("¿Y qué quiere que haga yo con un número de incidencia? Tengo a doce personas esperando.",
                    "And what am I meant to do with an incident number? I have twelve people waiting.");
    turn.replies = {
        {in("Déjeme comprobarlo ahora con usted: ¿es el PX-2291?",
            "Let me check that with you now: is it PX-2291?"),
         false, 121, 61, 42, 59, 0.4F, 0.38F, true, 78},
        {in("Hubo una incidencia en el sistema de rutas.", "There was an incident in the routing system."),
         false, 121, 32, 19, 35, 6.8F, -0.31F, false, 52},
        {in("Te callas un momento y respiras.", "You say nothing for a moment, and breathe."), true, 121, 25,
         14, 29, 1.2F, 0.04F, false, 84},
        {in("Eso no depende de mí.", "That isn’t up to me."), false, 7, 3, 16, 75, 9.5F, 0.0F, false, {}}};
    turn.decisions = 121;
    turn.lost = 2.5F;
    return turn;
}

TurnUse closing(const Chooser& in) {
    TurnUse turn;
    turn.phase = Phase::closing;
    turn.asked = in("Bueno. ¿Y ahora?", "Right. And now?");
    turn.replies = {{in("Le llamo yo mañana a las nueve y diez, y se lo dejo por escrito.",
                        "I will ring you myself at ten past nine, and put it in writing."),
                     false, 121, 75, 53, 70, 0.0F, 0.42F, true, 81},
                    {in("Queda anotado. Ya le diremos.", "It’s noted. We’ll be in touch."), false, 121, 46,
                     30, 47, 7.1F, -0.42F, false, 58}};
    turn.decisions = 12;
    turn.lost = 2.7F;
    return turn;
}

RepliesScreen replies(const Chooser& in) {
    RepliesScreen screen;
    screen.scenario = "missed_delivery";
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    screen.reading = false;
    screen.turns = {inquiry(in), closing(in)};
    screen.mistakes = {
        {1,
         1,
         {in("Vaguedad", "Vagueness")},
         in("«Ya le diremos» le deja sin fecha y sin nombre: mañana volverá a llamar.",
            "“We’ll be in touch” leaves them without a date or a name: they will ring again tomorrow."),
         screen.turns[1].replies[0].said,
         false,
         0},
        {0,
         1,
         {in("Excusa", "Excuse"), in("Echar la culpa a un compañero", "Blame a colleague")},
         in("La causa sonó a excusa.", "The cause sounded like an excuse."),
         screen.turns[0].replies[0].said,
         false,
         2}};
    return screen;
}

/// The best replies are still to come.
RepliesScreen unstudied(const Chooser& in) {
    auto screen = replies(in);
    for (auto& mistake : screen.mistakes) {
        mistake.better.clear();
        mistake.chosen_by_best.reset();
    }
    for (auto& turn : screen.turns)
        for (auto& use : turn.replies) use.best = false;
    screen.mistakes.resize(1);
    return screen;
}

RepliesScreen bare(const Chooser& in, bool reading) {
    RepliesScreen screen;
    screen.scenario = "missed_delivery";
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    screen.reading = reading;
    return screen;
}

/// Its file is no longer in the library.
RepliesScreen gone(const Chooser& in) {
    auto screen = bare(in, false);
    screen.known = false;
    screen.title = in("Conversación que ya no está (late_supplier)",
                      "A conversation that is no longer here (late_supplier)");
    return screen;
}

GroupScreen group(const Chooser& in) {
    GroupScreen screen;
    screen.scenario = "missed_delivery";
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    screen.page = 2;
    screen.pages = 9;
    screen.customer = "Javier Oliva";
    screen.turn = inquiry(in);
    screen.why = in("Comprobarlo delante de él le devuelve el mando de lo que pasa.",
                    "Checking it with him there gives him back some say in what happens.");
    return screen;
}

GroupScreen revealed(const Chooser& in) {
    auto screen = group(in);
    screen.revealed = true;
    return screen;
}

/// So few people that there are no numbers.
GroupScreen few(const Chooser& in) {
    auto screen = group(in);
    screen.few = true;
    screen.page = 0;
    for (auto& use : screen.turn.replies) use = {use.said, use.act, 0, 0, 0, 100, 0, 0, use.best, {}};
    return screen;
}

GroupScreen nobody(const Chooser& in) {
    GroupScreen screen;
    screen.scenario = "missed_delivery";
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    return screen;
}

} // namespace

std::vector<Sample> replies_samples(const Chooser& in) {
    return {{"replies", replies(in)},
            {"replies_unstudied", unstudied(in)},
            {"replies_reading", bare(in, true)},
            {"replies_none", bare(in, false)},
            {"replies_gone", gone(in)},
            {"group", group(in)},
            {"group_revealed", revealed(in)},
            {"group_few", few(in)},
            {"group_nobody", nobody(in)}};
}

} // namespace aplomo::tests
