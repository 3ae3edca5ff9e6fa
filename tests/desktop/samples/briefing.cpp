#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

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
    screen.mode_words = in("Un coach comenta cada decisión, y puedes deshacerla.",
                           "A coach comments on each decision, and you can take it back.");
    screen.reads = 2;
    screen.papers = {
        {in("Registro de rutas de esta semana", "This week’s route log"),
         in("El lunes 12, a las 6:02, el sistema repartió las recogidas de Valencia norte. La "
            "de Tienda Azahar quedó sin mensajero: nadie la vio.\nEl martes pasó lo mismo. No "
            "consta ninguna llamada ni ningún correo nuestro a la clienta.",
            "On Monday the 12th, at 6:02, the system assigned the pick-ups in north Valencia. The "
            "one for Azahar was left without a courier: nobody saw it.\nOn Tuesday the same. "
            "There is no record of any call or e-mail of ours to the customer."),
         true, true},
        {in("Llamadas anteriores", "Earlier calls"), "", false, false},
        {in("Qué podemos ofrecer", "What we can offer"), "", false, false},
        {in("Contrato de recogidas", "Pick-up contract"), "", false, false}};
    screen.aim = {in("Cerrar con quién hace qué y para cuándo", "Close with who does what by when"),
                  "next_step"};
    screen.open = 0;
    screen.history = {attempts(in)[0]};
    return screen;
}

/// Nothing on file, and an aim in one's own words.
BriefingScreen no_papers(const Chooser& in) {
    BriefingScreen screen = briefing(in);
    screen.papers.clear();
    screen.open.reset();
    screen.reads = 0;
    screen.aim = {in("No hablar tan deprisa", "Not talk so fast"), ""};
    return screen;
}

} // namespace

std::vector<Sample> briefing_samples(const Chooser& in) {
    BriefingScreen given = briefing(in);
    given.mode = Mode::assessment;
    given.mode_words = in("Sin ayuda y sin vuelta atrás; se guarda tal cual.",
                          "No help, no way back; it’s kept as it stands.");
    const auto how = in("Evaluación, con 80 puntos o más", "Assessment, at least 80 points");
    given.given = tests::given(in, "missed_delivery", given.title, "Laura Ruiz", how,
                               in("hasta el 25 nov, quedan 3 días", "due 25 Nov, 3 days left"));
    BriefingScreen otherwise = no_papers(in);
    otherwise.given = tests::given(in, "missed_delivery", otherwise.title, "Laura Ruiz", how, "");
    otherwise.mode_words = in("No es como te lo encargaron: no contará para el encargo.",
                              "This isn’t how it was assigned to you, so it won’t count towards that.");
    return {{"briefing", briefing(in)},
            {"briefing_no_papers", no_papers(in)},
            {"briefing_given", given},
            {"briefing_given_otherwise", otherwise}};
}

} // namespace aplomo::tests
