#include "attempts/not_done.hpp"

#include <fmt/format.h>

namespace aplomo::attempts {
namespace {

/// {0} is the store; empty where what is said while something is being kept holds here too.
Text pattern(FaultKind kind) {
    switch (kind) {
    case FaultKind::away:
        return {"No contesta {0}. No se ha perdido nada; repítelo cuando vuelva.",
                "{0} does not answer. Nothing is lost; do it again when it is back."};
    case FaultKind::full:
        return {"No queda sitio en el disco de {0}. No se ha perdido nada; libera espacio y repítelo.",
                "The disk of {0} is full. Nothing is lost; free some space and do it again."};
    case FaultKind::locked:
        return {"Otro programa tiene ocupado {0}. No se ha perdido nada; cierra la otra ventana de Aplomo y "
                "repítelo.",
                "Another program keeps {0} busy. Nothing is lost; close the other Aplomo window and do it "
                "again."};
    case FaultKind::busy:
        return {
            "{0} está ocupado: allí hay un cambio de otra persona a medias. No se ha cambiado nada; repítelo "
            "dentro de un minuto y, si sigue igual, pide a quien lleva el servidor que cierre la conexión "
            "que "
            "lo retiene.",
            "{0} is busy: somebody else's change is half done there. Nothing was changed; do it again in a "
            "minute and, if nothing is different then, ask whoever runs the server to end the connection "
            "that "
            "holds it up."};
    case FaultKind::failed:
        return {"{0} no ha podido hacerlo. No se ha perdido nada; inténtalo de nuevo.",
                "{0} could not do this. Nothing is lost; try again."};
    default: return {};
    }
}

} // namespace

std::string not_done(const Fault& fault, Language language) {
    const auto words = in(pattern(fault.kind()), language);
    return words.empty() ? sentence(fault, language) : fmt::format(fmt::runtime(words), fault.place());
}

} // namespace aplomo::attempts
