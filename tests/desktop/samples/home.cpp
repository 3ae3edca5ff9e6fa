#include <array>

#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

Customer julia(const Chooser& in) {
    return {"Julia Sanz", in("Floristería en Sueca", "Flower shop in Sueca"), "female"};
}
Customer omar(const Chooser& in) {
    return {"Omar Haddad", in("Recambios en Burjassot", "Spare parts in Burjassot"), "male"};
}

ScenarioCard missed_delivery(const Chooser& in) {
    ScenarioCard card;
    card.id = "missed_delivery";
    card.title = in("El envío que nunca llegó", "The delivery that never came");
    card.summary = in("El mensajero no vino, las cajas se amontonan y nadie ha llamado para explicarlo.",
                      "The courier did not come, the boxes pile up and nobody has called to explain.");
    card.customers = {marta(in), julia(in), omar(in)};
    card.minutes = 8;
    card.level = 2;
    card.principles = {Principle::empathy, Principle::solution};
    card.tried = true;
    card.best = 82;
    card.last = 74;
    card.passed = true;
    card.due = 0;
    return card;
}

ScenarioCard angry_caller(const Chooser& in) {
    ScenarioCard card;
    card.id = "angry_caller";
    card.title = in("La llamada anterior salió mal", "The last call went badly");
    card.summary = in("Ayer le colgaron. Hoy llama para irse.",
                      "Yesterday somebody hung up on him. Today he calls to leave.");
    card.customers = {ramon(in)};
    card.mood = {0.9F, 0.2F};
    card.minutes = 9;
    card.level = 3;
    card.principles = {Principle::empathy, Principle::calm};
    card.tried = true;
    card.best = card.last = 41;
    card.warnings = 2;
    return card;
}

ScenarioCard data_loss(const Chooser& in) {
    ScenarioCard card;
    card.id = "data_loss";
    card.title = in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone");
    card.summary = in("Borró las cuentas sin querer y está seguro de que fue el programa.",
                      "He deleted the accounts by accident and is certain that the program did it.");
    card.customers = {walter(in), ramon(in)};
    card.channel = Channel::email;
    card.minutes = 10;
    card.level = 3;
    return card;
}

ScenarioCard quiet_leaver(const Chooser& in) {
    ScenarioCard card;
    card.id = "quiet_leaver";
    card.title = in("Se fue sin decir nada", "Gone without a word");
    card.summary = in("Se dio de baja por la web. Hoy te toca llamar.",
                      "Cancelled on the website. Today it is your turn to call.");
    card.customers = {julia(in)};
    card.mood = {0.2F, 0.1F};
    card.minutes = 5;
    card.level = 1;
    card.principles = {Principle::empathy};
    card.tried = true;
    card.best = 95;
    card.last = 91;
    card.passed = true;
    card.due = 12;
    return card;
}

HomeScreen home(const Chooser& in) {
    HomeScreen screen;
    screen.person = "Lucía";
    screen.cards = {missed_delivery(in), angry_caller(in), data_loss(in), quiet_leaver(in)};
    screen.next = Suggestion{0, Suggestion::Why::review, 0,
                             in("La hiciste hace 9 días. Esta vez viene en una versión que no conoces.",
                                "You did it 9 days ago. This time it comes in a version you haven’t seen.")};
    screen.aim = {in("Cerrar con quién hace qué y para cuándo", "Close with who does what by when"),
                  "next_step"};
    screen.unfinished = {{"u1",
                          in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"),
                          walter(in),
                          {0.7F, 0.3F},
                          Mode::practice,
                          in("21 nov 2026, 18:40", "21 Nov 2026, 18:40"),
                          3}};
    screen.cards[2].begun = true;
    screen.broken = {{"late_supplier", in("El proveedor que llegó tarde", "The supplier who came late"), 1,
                      false,
                      in("Quien la escribió puede arreglarla. Las demás se pueden practicar.",
                         "Whoever wrote it can mend it. The others can be practised.")}};
    return screen;
}

/// More than one looks through: channels, levels and a field to search.
HomeScreen many(const Chooser& in) {
    HomeScreen screen;
    screen.person = "Lucía";
    screen.today = 1;
    for (int i = 0; i < 15; ++i) {
        ScenarioCard card =
            std::array{data_loss(in), angry_caller(in), quiet_leaver(in)}[static_cast<std::size_t>(i % 3)];
        card.id += std::to_string(i);
        card.channel = static_cast<Channel>(i % 5);
        card.level = 1 + i % 4;
        card.warnings = 0;
        screen.cards.push_back(card);
    }
    screen.next =
        Suggestion{0, Suggestion::Why::untried, 0,
                   in("Aún no la has probado. Nivel 1 de 5.", "You have not tried it yet. Level 1 of 5.")};
    return screen;
}

/// Somebody gave things to do: one is overdue and comes first.
HomeScreen with_given(const Chooser& in) {
    HomeScreen screen = home(in);
    screen.unfinished.clear();
    screen.cards[2].begun = false;
    screen.broken.clear();
    const auto title = [&](std::size_t card) { return screen.cards[card].title; };
    const std::string boss = "María del Carmen Echevarría Olaizola";
    const std::string passed = in("Evaluación; basta con superarla", "Assessment; a pass is enough");
    screen.given = {given(in, "data_loss", title(2), "Laura Ruiz",
                          in("Evaluación, con 80 puntos o más", "Assessment, at least 80 points"),
                          in("2 días de retraso, desde el 20 nov", "2 days overdue, since 20 Nov")),
                    given(in, "missed_delivery", title(0), "Laura Ruiz",
                          in("Práctica; basta con superarla", "Practice; a pass is enough"),
                          in("hasta el 1 dic, quedan 9 días", "due 1 Dec, 9 days left")),
                    given(in, "late_supplier",
                          in("Conversación que ya no está (late_supplier)",
                             "A conversation that is no longer here (late_supplier)"),
                          boss, passed, ""),
                    given(in, "quiet_leaver", title(3), "Laura Ruiz", passed, "")};
    screen.given[0].days = -2;
    screen.given[1].days = 9;
    screen.given[2].known = false;
    screen.given[2].state = in("No está en este ordenador", "Not on this machine");
    screen.given[3].done = true;
    screen.given[3].state = in("Hecho", "Done");
    screen.next = Suggestion{2, Suggestion::Why::given, 0, screen.given[0].told};
    return screen;
}

HomeScreen empty(const Chooser& in) {
    HomeScreen screen;
    screen.folder = in("/home/lucia/conversaciones", "/home/lucia/conversations");
    screen.broken = {
        {"late_supplier", in("El proveedor que llegó tarde", "The supplier who came late"), 1, true,
         in("Su archivo ya no está. Devuélvelo a su carpeta; si ya no hace falta, cierra Aplomo y "
            "ábrelo otra vez.",
            "Its file has gone. Put it back into its folder; if it is not needed any more, close "
            "Aplomo and open it again.")}};
    return screen;
}

HomeScreen reading() {
    HomeScreen screen;
    screen.person = "Lucía";
    screen.reading = true;
    return screen;
}

HomeScreen nothing_due(const Chooser& in) {
    HomeScreen screen;
    screen.today = 1;
    screen.hour = 18;
    screen.cards = {quiet_leaver(in)};
    screen.cards.front().due = 1;
    screen.next = Suggestion{0, Suggestion::Why::nothing_due, 0,
                             in("Hoy no toca repasar nada. Esta será la próxima, mañana.",
                                "Nothing is due today. This comes next, tomorrow.")};
    screen.filter.shelf = Shelf::due;
    return screen;
}

} // namespace

std::vector<Sample> home_samples(const Chooser& in) {
    return {{"home", home(in)},
            {"home_many", many(in)},
            {"home_given", with_given(in)},
            {"home_nothing_due", nothing_due(in)},
            {"home_reading", reading()},
            {"home_empty", empty(in)}};
}

} // namespace aplomo::tests
