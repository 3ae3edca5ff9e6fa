#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

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

} // namespace

std::vector<Sample> home_samples(const Chooser& in) {
    return {{"home", home(in)}, {"home_empty", HomeScreen{}}};
}

} // namespace aplomo::tests
