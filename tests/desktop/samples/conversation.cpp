#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

ConversationScreen conversation(const Chooser& in) {
    using By = Utterance::By;
    ConversationScreen screen;
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    screen.customer = marta(in);
    screen.mood = {0.7F, 0.3F};
    screen.mode = Mode::guided;
    screen.phase = Phase::inquiry;
    screen.seconds = 134;
    screen.meters = {{"anger", 7, 10, 8}, {"trust", 3, 10, 2}};
    screen.patience = 12;
    screen.patience_start = 14;
    screen.transcript = {
        {By::customer,
         in("¿Oiga? Por fin. Llevo once minutos oyendo una musiquita, y es la tercera vez que llamo.",
            "Hello? At last. I’ve had eleven minutes of music, and it’s the third time I’ve called.")},
        {By::trainee,
         in("Buenos días, le atiende Lucía, de Norte Paquetería. Dígame qué ha pasado, la escucho.",
            "Good morning, this is Lucía at Norte Parcels. Tell me what happened, I’m listening."),
         false, 1},
        {By::customer,
         in("Pues que tengo catorce cajas apiladas en la entrada. Su mensajero no vino el lunes, no vino "
            "ayer, y nadie me avisa. Nadie. ¿Usted cree que así se puede trabajar?",
            "I have fourteen boxes stacked in my doorway. Your courier didn’t come on Monday, didn’t come "
            "yesterday, and nobody tells me. Nobody. How is anyone supposed to work like this?")}};
    screen.replies = {
        {in("Tres días con la entrada llena y ni una llamada nuestra: es para estar enfadada. Cuénteme qué "
            "pasó el lunes.",
            "Three days with the doorway full and not one call from us: anyone would be angry. Tell me what "
            "happened on Monday."),
         false},
        {in("Le pido mil disculpas por las molestias ocasionadas. Su caso es muy importante para nosotros, "
            "se lo aseguro.",
            "I sincerely apologise for any inconvenience. Your case is very important to us, I assure you."),
         false},
        {in("Verá, el lunes hubo una incidencia en el sistema de rutas y a varios compañeros no les salió la "
            "recogida.",
            "You see, on Monday there was an incident in the routing system and several colleagues didn’t "
            "get the pick-up."),
         false},
        {in("Mire, le mando una furgoneta ahora mismo y no le cobro los portes de este mes. ¿Le parece bien "
            "así?",
            "Look, I’ll send a van right now and you won’t be charged for this month. Is that all right?"),
         false},
        {in("Respirar y dejar que termine", "Breathe and let her finish"), true, true}};
    screen.coach = Coach{
        in("Pediste los hechos sin juzgar ni defenderte. Marta ha podido empezar por donde más le duele.",
           "You asked for the facts without judging or defending. Marta could begin where it hurts most."),
        {{"neutral_opening", in("Apertura neutral", "Neutral opening"), Principle::empathy, false}},
        screen.meters};
    screen.question = in("¿Qué te falta por saber y quién te lo puede decir?",
                         "What do you still not know, and who can tell you?");
    screen.can_go_back = true;
    screen.heard = {in("Habla deprisa y sube la voz", "Speaks fast, with a raised voice"),
                    in("Ruido de fondo", "Background noise")};
    return screen;
}

ConversationScreen writing(const Chooser& in) {
    ConversationScreen screen = conversation(in);
    screen.mode = Mode::practice;
    screen.meters.clear();
    screen.coach.reset();
    screen.question.clear();
    screen.can_go_back = false;
    screen.replies.clear();
    screen.own =
        OwnWords{in("Tres días así es para estar harta, Marta. ¿Qué le dijeron el lunes cuando llamó? Quiero "
                    "entenderlo bien antes de prometerle nada.",
                    "Three days of this, Marta: anyone would be fed up. What did they tell you on "
                    "Monday? I want to understand it properly before I promise you anything."),
                 true};
    return screen;
}

ConversationScreen said_first(const Chooser& in) {
    ConversationScreen screen = conversation(in);
    screen.own = OwnWords{in("Entiendo que lleva tres días esperando. ¿Qué le dijeron el lunes?",
                             "I see you’ve waited for three days. What did they tell you on Monday?"),
                          false};
    return screen;
}

ConversationScreen ended(const Chooser& in) {
    ConversationScreen screen = conversation(in);
    screen.mode = Mode::practice;
    screen.phase = Phase::closing;
    screen.meters.clear();
    screen.coach.reset();
    screen.question.clear();
    screen.can_go_back = false;
    screen.replies.clear();
    screen.mood = {0.1F, 0.8F};
    screen.ended = Outcome::resolved;
    screen.heard = {in("Se cuelga el teléfono", "Hangs up")};
    screen.transcript.push_back(
        {Utterance::By::trainee, in("Respirar y dejar que termine", "Breathe and let her finish"), true, 2});
    screen.transcript.push_back(
        {Utterance::By::customer,
         in("Pensé que me darían largas y acabaron dándome una hora. Ahora, a ver si la cumplen.",
            "I thought you’d fob me off and you gave me a time. Now let’s see whether you keep it.")});
    return screen;
}

} // namespace

std::vector<Sample> conversation_samples(const Chooser& in) {
    ConversationScreen practice = conversation(in);
    practice.mode = Mode::practice;
    practice.meters.clear();
    practice.coach.reset();
    practice.question.clear();
    practice.can_go_back = false;
    ConversationScreen assessment = practice;
    assessment.mode = Mode::assessment;
    practice.heard.insert(practice.heard.begin(), in("Música de espera", "Hold music"));
    return {{"conversation", conversation(in)},          {"conversation_own_words", writing(in)},
            {"conversation_said_first", said_first(in)}, {"conversation_assessment", assessment},
            {"conversation_practice", practice},         {"conversation_ended", ended(in)}};
}

} // namespace aplomo::tests
