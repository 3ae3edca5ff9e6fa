#include "attempts/fault.hpp"

#include <fmt/format.h>

namespace aplomo::attempts {
namespace {

/// Why a server is not reached, or has nothing for somebody. {0} is the store.
Text server_pattern(FaultKind kind) {
    switch (kind) {
    case FaultKind::away:
        return {"No contesta {0}. Lo que haces se guarda en este ordenador y se entregará cuando vuelva; no "
                "tienes que hacer nada.",
                "{0} does not answer. What you do is kept on this computer and handed over when it is back; "
                "there is nothing you have to do."};
    case FaultKind::insecure:
        return {
            "{0} no ofrece la conexión segura (TLS) que pide su dirección, o su certificado no es de fiar "
            "aquí; no se le ha enviado nada. Pide a quien lleva el servidor que active TLS, o el certificado "
            "que va en ~/.postgresql/root.crt.",
            "{0} does not offer the secure connection (TLS) that its address asks for, or its certificate is "
            "not trusted here; nothing was sent to it. Ask whoever runs the server to switch TLS on, or for "
            "the certificate that belongs in ~/.postgresql/root.crt."};
    case FaultKind::no_address:
        return {"{0} no es la dirección de un servidor. Se escribe así: "
                "postgresql://usuario@servidor/base?sslmode=verify-full",
                "{0} is no address of a server. It is written like this: "
                "postgresql://user@server/database?sslmode=verify-full"};
    case FaultKind::no_database:
        return {
            "En el servidor no hay la base de datos de {0}. Revisa su nombre al final de la dirección, o "
            "pide "
            "a quien lleva el registro que la cree.",
            "The server has not got the database of {0}. Check its name at the end of the address, or ask "
            "whoever keeps the records to create it."};
    case FaultKind::refused:
        return {
            "{0} no admite este usuario y esta contraseña. Revísalos; si son correctos, pide a quien "
            "lleva el registro que te dé de alta.",
            "{0} does not accept this user and password. Check them; if they are right, ask whoever keeps "
            "the records to add you."};
    case FaultKind::not_permitted:
        return {
            "{0} no te permite eso: no es tuyo ni de tus equipos. No se ha cambiado nada; si debería "
            "serlo, pide a quien lleva el registro que revise tus equipos.",
            "{0} does not permit you that: it is neither yours nor of your teams. Nothing was changed; if "
            "it should be, ask whoever keeps the records to check your teams."};
    case FaultKind::no_schema:
        return {"En {0} todavía no hay un registro de Aplomo. Créalo con aplomo store init.",
                "There are no Aplomo records in {0} yet. Make them with aplomo store init."};
    default: return {};
    }
}

/// What a server says that was reached and has the records. {0} is the store.
Text record_pattern(FaultKind kind) {
    switch (kind) {
    case FaultKind::older_schema:
        return {"El registro de {0} es de una versión anterior. Ponlo al día con aplomo store migrate; hasta "
                "entonces no se cambia nada.",
                "The records in {0} are of an older version. Bring them up to date with aplomo store "
                "migrate; until "
                "then nothing is changed."};
    case FaultKind::unacceptable:
        return {
            "{0} no acepta lo que se le ha entregado: Aplomo no lo escribe así, o el reloj de este ordenador "
            "va adelantado. Sigue en este ordenador y no detiene lo demás; pon el reloj en hora y, si no "
            "basta, enséñaselo a quien lleva el registro.",
            "{0} does not take what was handed over: Aplomo does not write it so, or the clock of this "
            "computer is fast. It stays on this computer and holds up nothing else; set the clock and, if "
            "that is not enough, show it to whoever keeps the records."};
    case FaultKind::busy:
        return {
            "{0} está ocupado: allí hay un cambio de otra persona a medias. Lo que haces se guarda en este "
            "ordenador y se entregará en cuanto quede libre; si dura más de unos minutos, díselo a quien "
            "lleva el servidor.",
            "{0} is busy: somebody else's change is half done there. What you do is kept on this computer "
            "and "
            "handed over as soon as it is free; if that takes more than a few minutes, tell whoever runs the "
            "server."};
    case FaultKind::others_login:
        return {"{0} ya es alguien en otro registro de Aplomo de ese servidor: no se ha tocado. Elige otro "
                "nombre.",
                "{0} is somebody in other Aplomo records on that server already: they were left as they are. "
                "Choose another name."};
    case FaultKind::foreign_login:
        return {"{0} ya es un usuario de ese servidor y no lo ha creado Aplomo: no se ha tocado. Elige otro "
                "nombre.",
                "{0} is a login of that server already and Aplomo has not made it: it was left as it is. "
                "Choose another name."};
    default: return {};
    }
}

/// {0} is the store.
Text pattern(FaultKind kind) {
    switch (kind) {
    case FaultKind::locked:
        return {"Otro programa tiene ocupado {0}. La conversación sigue; se guardará en cuanto quede libre: "
                "cierra la otra ventana de Aplomo.",
                "Another program keeps {0} busy. The conversation goes on and will be kept as soon as it is "
                "free: close the other Aplomo window."};
    case FaultKind::full:
        return {"No queda sitio en el disco de {0}. Lo ya guardado está a salvo; libera espacio y se "
                "guardará el resto.",
                "The disk of {0} is full. What was kept is safe; free some space and the rest will be kept."};
    case FaultKind::read_only:
        return {"No se puede escribir en {0}. Lo ya guardado está a salvo; da permiso de escritura a tu "
                "usuario o elige otro sitio con --store.",
                "{0} cannot be written to. What was kept is safe; give your user write permission or choose "
                "another place with --store."};
    case FaultKind::damaged:
        return {
            "{0} está dañado o no es un registro de intentos. No se ha tocado: apártalo, recupera una "
            "copia y vuelve a empezar.",
            "{0} is damaged or holds no records of attempts. It was left as it is: put it aside, restore a "
            "copy and start again."};
    case FaultKind::newer_schema:
        return {"{0} lo ha creado una versión más nueva de Aplomo. Actualiza este programa para abrirlo; no "
                "se ha cambiado nada.",
                "{0} was made by a newer version of Aplomo. Update this program to open it; nothing was "
                "changed."};
    case FaultKind::cannot_open:
        return {"No se puede abrir {0}. Comprueba que la carpeta existe y es tuya, o elige otro sitio con "
                "--store.",
                "{0} cannot be opened. Check that the folder exists and is yours, or choose another place "
                "with --store."};
    case FaultKind::out_of_turn:
        return {
            "{0} no admite ese cambio: el intento ya está cerrado o ha cambiado desde otra ventana.",
            "{0} does not allow that change: the attempt is sealed already, or another window changed it."};
    case FaultKind::not_yours:
        return {
            "Ese intento de {0} es de otra persona: solo quien lo hizo escribe lo que pensó de él.",
            "That attempt in {0} is somebody else's: only the person who made it writes what they thought "
            "of it."};
    case FaultKind::away:
    case FaultKind::insecure:
    case FaultKind::no_address:
    case FaultKind::no_database:
    case FaultKind::refused:
    case FaultKind::not_permitted:
    case FaultKind::no_schema: return server_pattern(kind);
    case FaultKind::older_schema:
    case FaultKind::unacceptable:
    case FaultKind::busy:
    case FaultKind::others_login:
    case FaultKind::foreign_login: return record_pattern(kind);
    case FaultKind::failed: break;
    }
    return {"{0} no ha podido guardar. Lo anterior está a salvo; inténtalo de nuevo.",
            "{0} could not keep this. What was kept before is safe; try again."};
}

} // namespace

Fault::Fault(FaultKind kind, std::string place, const std::string& detail)
    : std::runtime_error(place + ": " + detail), kind_(kind), place_(std::move(place)) {}

std::string sentence(const Fault& fault, Language language) {
    return fmt::format(fmt::runtime(in(pattern(fault.kind()), language)), fault.place());
}

} // namespace aplomo::attempts
