#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

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

} // namespace

std::vector<Sample> findings_samples(const Chooser& in) { return {{"findings", findings(in)}}; }

} // namespace aplomo::tests
