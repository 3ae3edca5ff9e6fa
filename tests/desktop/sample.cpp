#include "desktop/sample.hpp"

#include <utility>

namespace aplomo::tests {
namespace {

using namespace screens;

/// Takes the text in the language at hand.
class Chooser {
  public:
    explicit Chooser(bool spanish) : spanish_(spanish) {}
    std::string operator()(const char* es, const char* en) const { return spanish_ ? es : en; }

  private:
    bool spanish_;
};

Customer marta(const Chooser& in) {
    return {"Marta Ibáñez",
            in("Tienda Azahar, Valencia · clienta desde 2019", "Azahar shop, Valencia · customer since 2019"),
            "female"};
}
Customer ramon(const Chooser& in) {
    return {"Ramón Ferrer", in("Dos talleres en Sabadell", "Two garages in Sabadell"), "male"};
}
Customer walter(const Chooser& in) {
    return {"Walter Brandt", in("Director financiero, Halden", "Head of Finance, Halden Mills"), "male"};
}

std::vector<AttemptRow> attempts(const Chooser& in) {
    return {{"a3",
             in("12 may, 10:42", "12 May, 10:42"),
             in("El envío que nunca llegó", "The delivery that never came"),
             marta(in),
             {0.2F, 0.7F},
             Mode::guided,
             Outcome::resolved,
             81,
             true},
            {"a2",
             in("9 may, 17:05", "9 May, 17:05"),
             in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"),
             walter(in),
             {0.5F, 0.4F},
             Mode::practice,
             Outcome::partial,
             64,
             false},
            {"a1",
             in("8 may, 9:12", "8 May, 9:12"),
             in("La llamada anterior salió mal", "The last call went badly"),
             ramon(in),
             {1.0F, 0.0F},
             Mode::assessment,
             Outcome::lost,
             23,
             false}};
}

HomeScreen home(const Chooser& in) {
    HomeScreen screen;
    screen.person = "Lucía";
    screen.cards = {{"missed_delivery",
                     in("El envío que nunca llegó", "The delivery that never came"),
                     in("El mensajero no vino, las cajas se amontonan y nadie ha llamado para explicarlo.",
                        "The courier did not come, the boxes pile up and nobody has called to explain."),
                     marta(in),
                     {0.8F, 0.2F},
                     Channel::phone,
                     8,
                     2,
                     {Principle::empathy, Principle::solution},
                     82,
                     74,
                     true,
                     0},
                    {"angry_caller",
                     in("La llamada anterior salió mal", "The last call went badly"),
                     in("Ayer le colgaron. Hoy llama para irse.",
                        "Yesterday somebody hung up on him. Today he calls to leave."),
                     ramon(in),
                     {0.9F, 0.2F},
                     Channel::phone,
                     9,
                     3,
                     {Principle::empathy, Principle::calm},
                     41,
                     41,
                     false,
                     2},
                    {"data_loss",
                     in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"),
                     in("Borró las cuentas sin querer y está seguro de que fue el programa.",
                        "He deleted the accounts by accident and is certain that the program did it."),
                     walter(in),
                     {0.7F, 0.3F},
                     Channel::email,
                     10,
                     3,
                     {},
                     std::nullopt,
                     std::nullopt,
                     false,
                     0}};
    screen.next = 0;
    screen.unfinished = {{"u1",
                          in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"),
                          walter(in),
                          {0.7F, 0.3F},
                          Mode::practice,
                          in("ayer a las 18:40", "yesterday at 18:40"),
                          3}};
    screen.broken = {{"late_supplier", 2, in("el turno «explica» no existe", "there is no turn “explains”")}};
    return screen;
}

BriefingScreen briefing(const Chooser& in) {
    BriefingScreen screen;
    screen.scenario = "missed_delivery";
    screen.title = in("El envío que nunca llegó", "The delivery that never came");
    screen.summary = in("Vende cerámica por internet. Dos recogidas fijas por semana; lo que no sale el "
                        "lunes no llega al fin de semana de sus clientes.",
                        "She sells pottery online. Two fixed pick-ups a week; what does not leave on Monday "
                        "misses her customers’ weekend.");
    screen.customer = marta(in);
    screen.minutes = 8;
    screen.level = 2;
    screen.reads = 2;
    screen.papers = {{in("Registro de rutas de esta semana", "This week’s route log"),
                      in("El lunes 12, a las 6:02, el sistema repartió las recogidas de Valencia norte. La "
                         "de Tienda Azahar quedó sin mensajero: nadie la vio.\nEl martes pasó lo mismo. No "
                         "consta ninguna llamada ni ningún correo nuestro a la clienta.",
                         "On Monday 12, at 6:02, the system shared out the pick-ups of north Valencia. The "
                         "one for Azahar was left without a courier: nobody saw it.\nOn Tuesday the same. "
                         "There is no record of any call or e-mail of ours to the customer."),
                      true},
                     {in("Llamadas anteriores", "Earlier calls"), "", false},
                     {in("Qué podemos ofrecer", "What we can offer"), "", false},
                     {in("Contrato de recogidas", "Pick-up contract"), "", false}};
    screen.open = 0;
    screen.history = {attempts(in)[0]};
    return screen;
}

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
        {in("Respirar y dejar que termine", "Breathe and let her finish"), true}};
    screen.coach = Coach{
        in("Pediste los hechos sin juzgar ni defenderte. Marta ha podido empezar por donde más le duele.",
           "You asked for the facts without judging or defending. Marta could begin where it hurts most."),
        {{"neutral_opening", in("Apertura neutral", "Neutral opening"), Principle::empathy, false}},
        screen.meters};
    screen.can_go_back = true;
    return screen;
}

ConversationScreen ended(const Chooser& in) {
    ConversationScreen screen = conversation(in);
    screen.mode = Mode::practice;
    screen.phase = Phase::closing;
    screen.meters.clear();
    screen.coach.reset();
    screen.can_go_back = false;
    screen.replies.clear();
    screen.mood = {0.1F, 0.8F};
    screen.ended = Outcome::resolved;
    screen.transcript.push_back(
        {Utterance::By::trainee, in("Respirar y dejar que termine", "Breathe and let her finish"), true, 2});
    screen.transcript.push_back(
        {Utterance::By::customer,
         in("Pensé que me darían largas y acabaron dándome una hora. Ahora, a ver si la cumplen.",
            "I thought you’d fob me off and you gave me an hour. Now let’s see whether you keep it.")});
    return screen;
}

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
           "I thought you’d fob me off and you gave me an hour. Now let’s see whether you keep it.");
    screen.survey = 4;
    screen.overall = 81;
    screen.passed = true;
    screen.principles = {84, std::nullopt, 71};
    screen.courses = {{"anger", 10, {8, 7, 6, 7, 5, 5, 4, 2, 2}}, {"trust", 10, {2, 3, 4, 3, 4, 4, 6, 7, 7}}};
    screen.decisions = {
        {0,
         in("Registro de rutas de esta semana; Llamadas anteriores", "This week’s route log; Earlier calls"),
         true, "", false, 0, Principle::empathy,
         in("Llegaste con datos suyos.", "You came with facts of hers.")},
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
    screen.stumbled = {{"excuse", in("Excusa", "Excuse")}, {"vague", in("Vaguedad", "Vagueness")}};
    return screen;
}

FindingsScreen findings(const Chooser& in) {
    return {"late_supplier",
            in("El proveedor que falló", "The supplier who failed"),
            "scenarios/late_supplier/scenario.yaml",
            {{"scenarios/late_supplier/scenario.yaml:41:17", "E014", true,
              in("el turno «explica» no existe", "there is no turn “explains”"),
              in("¿Querías decir «explica_causa»?", "Did you mean “explains_cause”?"), "        to: explica"},
             {"scenarios/late_supplier/scenario.yaml:88:9", "W003", false,
              in("a esta respuesta no se llega nunca", "this reply can never open"),
              in("Quita la condición o la respuesta.", "Remove the condition or the reply."),
              "      - id: ask_manager"}},
            false};
}

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

std::vector<Sample> samples(const std::string& language) {
    const Chooser in(language == "es");
    ConversationScreen practice = conversation(in);
    practice.mode = Mode::practice;
    practice.meters.clear();
    practice.coach.reset();
    practice.can_go_back = false;
    DebriefScreen lost = debrief(in);
    lost.outcome = Outcome::lost;
    lost.passed = false;
    lost.mood = {1.0F, 0.0F};
    lost.survey.reset();
    HandbookScreen closed = handbook(in);
    closed.open.clear();
    return {{"home", home(in)},
            {"home_empty", HomeScreen{}},
            {"briefing", briefing(in)},
            {"conversation", conversation(in)},
            {"conversation_practice", practice},
            {"conversation_ended", ended(in)},
            {"debrief", debrief(in)},
            {"debrief_lost", lost},
            {"attempts", AttemptsScreen{attempts(in)}},
            {"attempts_empty", AttemptsScreen{}},
            {"findings", findings(in)},
            {"handbook", handbook(in)},
            {"handbook_closed", closed}};
}

} // namespace aplomo::tests
