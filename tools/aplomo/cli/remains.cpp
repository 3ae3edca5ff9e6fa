#include "cli/remains.hpp"

#include <fmt/format.h>

#include "cli/plain_stream.hpp"

namespace aplomo::cli {
namespace {

using company::Mention;

/// {0} is where, {1} who wrote it.
const char* pattern(Mention::Kind kind, const Terminal& terminal) {
    switch (kind) {
    case Mention::Kind::remark:
        return terminal.say("un comentario de {1} sobre el intento {0}",
                            "a remark of {1} on the attempt {0}");
    case Mention::Kind::typed:
        return terminal.say("lo que {1} escribió en el intento {0}", "what {1} typed in the attempt {0}");
    case Mention::Kind::reflection:
        return terminal.say("lo que {1} anotó tras el intento {0}", "what {1} noted after the attempt {0}");
    case Mention::Kind::file:
        return terminal.say("el nombre del archivo {0}, que apuntó {1}: el apunte se va con aplomo privacy "
                            "purge",
                            "the name of the file {0}, noted by {1}: the note goes by aplomo privacy purge");
    case Mention::Kind::team: break;
    }
    return terminal.say("el nombre del equipo {0}", "the name of the team {0}");
}

} // namespace

void tell_mentions(const std::vector<Mention>& mentions, const std::string& person, Terminal& terminal) {
    if (mentions.empty()) return;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("«{}» está aún en palabras de otros ({}). No se han cambiado: mira si se "
                                  "refieren a esa persona y pide a quien las escribió que las quite.\n",
                                  "“{}” still stands in words of others ({}). They were not changed: see "
                                  "whether that person is meant, and ask who wrote them to take them "
                                  "back.\n")),
        person, mentions.size());
    for (const auto& mention : mentions)
        terminal.err << "  "
                     << on_one_line(fmt::format(fmt::runtime(pattern(mention.kind, terminal)), mention.where,
                                                mention.who))
                     << '\n';
}

void tell_remains(const attempts::Database& database, bool overwritten, Terminal& terminal) {
    if (!database.is_server()) {
        if (!overwritten)
            terminal.err << fmt::format(
                fmt::runtime(terminal.say(
                    "Otro programa está leyendo {}: sus páginas de antes aún pueden tener lo borrado. Cierra "
                    "ese programa y da después cualquier orden sobre este registro, como aplomo store "
                    "people: con eso desaparece.\n",
                    "Another program is reading {}: its pages from before may still hold what was erased. "
                    "Close that program and then give any command about these records, such as aplomo store "
                    "people: that makes it go.\n")),
                database.place());
        return;
    }
    if (!overwritten)
        terminal.err << terminal.say(
            "Alguien trabajaba en el registro: las páginas libres de sus tablas aún pueden tenerlo. Quien "
            "administra el servidor lo termina con VACUUM FULL.\n",
            "Somebody was at work in the records: free pages of its tables may still hold it. Whoever runs "
            "the "
            "server finishes it with VACUUM FULL.\n");
    terminal.err << kept_beside(terminal);
}

const char* kept_beside(const Terminal& terminal) {
    return terminal.say(
        "El registro de cambios del servidor (WAL), sus mensajes y sus copias guardan lo borrado hasta que "
        "se "
        "reciclan. Quien lo administra puede adelantarlo: SELECT pg_switch_wal(), después CHECKPOINT, y "
        "borrar los registros archivados, los mensajes y las copias de antes.\n",
        "The server's log of changes (WAL), its messages and its backups keep what was erased until they are "
        "recycled. Whoever runs it can hasten that: SELECT pg_switch_wal(), then CHECKPOINT, and remove "
        "archived logs, messages and backups from before.\n");
}

} // namespace aplomo::cli
