#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

FindingsScreen findings(const Chooser& in) {
    return {"late_supplier",
            in("El proveedor que falló", "The supplier who failed"),
            "scenarios/late_supplier/scenario.yaml",
            {{"scenarios/late_supplier/scenario.yaml:41:17", "E014", true,
              in("El turno «explica» no existe.", "There is no turn “explains”."),
              in("¿Querías decir «explica_causa»?", "Did you mean “explains_cause”?"), "        to: explica"},
             {"scenarios/late_supplier/scenario.yaml:88:9", "W003", false,
              in("Esta respuesta no se abre nunca.", "This reply can never open."),
              in("Quita la condición o la respuesta.", "Remove the condition or the reply."),
              "      - id: ask_manager"}}};
}

FindingsScreen unchecked(const Chooser& in) {
    FindingsScreen screen = findings(in);
    screen.rows.clear();
    screen.playable = screen.unchecked = true;
    return screen;
}

FindingsScreen gone(const Chooser& in) {
    FindingsScreen screen = findings(in);
    screen.title.clear();
    screen.unreadable = true;
    screen.rows = {{"scenarios/late_supplier/scenario.yaml", "", true,
                    in("No está ahí. Vuelve a ponerlo en su sitio, o mira si se llama de otro modo.",
                       "It is not there. Put it back in its place, or see whether it has another name."),
                    "", ""}};
    return screen;
}

} // namespace

std::vector<Sample> findings_samples(const Chooser& in) {
    return {{"findings", findings(in)}, {"findings_unchecked", unchecked(in)}, {"findings_gone", gone(in)}};
}

} // namespace aplomo::tests
