#include "desktop/samples/cast.hpp"

namespace aplomo::tests {

using namespace screens;

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

Given given(const Chooser& in, const std::string& scenario, const std::string& title, const std::string& by,
            const std::string& how, const std::string& until) {
    Given made;
    made.scenario = scenario;
    made.title = title;
    made.by = by;
    made.how = how;
    const std::string begin = in("Encargo de ", "Assigned by ") + by;
    made.terms = begin + ": " + how + ".";
    made.told = until.empty() ? made.terms : begin + ", " + until + ": " + how + ".";
    made.state = until.empty() ? in("Por hacer, sin prisa", "To do, no hurry") : until;
    return made;
}

std::vector<AttemptRow> attempts(const Chooser& in) {
    return {{"a3",
             in("22 nov 2026, 10:42", "22 Nov 2026, 10:42"),
             in("El envío que nunca llegó", "The delivery that never came"),
             marta(in),
             {0.2F, 0.7F},
             Mode::guided,
             Outcome::resolved,
             81,
             true},
            {"a2",
             in("20 nov 2026, 17:05", "20 Nov 2026, 17:05"),
             in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"),
             walter(in),
             {0.5F, 0.4F},
             Mode::practice,
             Outcome::partial,
             64,
             false},
            {"a1",
             in("19 nov 2026, 9:12", "19 Nov 2026, 9:12"),
             in("La llamada anterior salió mal", "The last call went badly"),
             ramon(in),
             {1.0F, 0.0F},
             Mode::assessment,
             Outcome::lost,
             23,
             false}};
}

} // namespace aplomo::tests
