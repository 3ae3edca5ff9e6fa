#include "cli/help_spanish.hpp"

#include <map>

namespace aplomo::cli {
namespace {

using Words = std::map<std::string, std::string>;

/// Of what a person practises with.
const Words& practising() {
    static const Words words{
        {"Aplomo trains difficult customer conversations. Without a subcommand a window opens.",
         "Aplomo entrena conversaciones difíciles con clientes. Sin ninguna orden se abre una ventana."},
        {"Print this help message and exit", "muestra esta ayuda y termina"},
        {"Display program version information and exit", "dice la versión y termina"},
        {"an id, a scenario's folder, a folder of scenarios or a scenario.yaml",
         "un id, la carpeta de un escenario, una carpeta de escenarios o un scenario.yaml"},
        {"where attempts are kept: sqlite:PATH, postgresql://… or none",
         "dónde se guardan los intentos: sqlite:RUTA, postgresql://… o none (en ningún sitio)"},
        {"another rubric than the shipped one", "otra rúbrica en vez de la que viene con Aplomo"},
        {"who practises, in this run", "quién practica, esta vez"},
        {"es or en, in this run", "es o en, esta vez"},
        {"a folder of scenarios to offer instead of the shipped ones",
         "una carpeta de escenarios que ofrecer en vez de los que vienen con Aplomo"},
        {"print how long it took from the start to the first frame",
         "dice cuánto tardó en dibujarse la ventana por primera vez"},
        {"play one conversation in the terminal", "practica una conversación en la terminal"},
        {"es or en", "es o en"},
        {"guided, practice or assessment", "guiada (guided), práctica (practice) o evaluación (assessment)"},
        {"draws the variant and, in an assessment, the order of the replies",
         "sortea la versión y, en una evaluación, el orden de las respuestas"},
        {"who plays", "quién practica"},
        {"decisions from a file, or - for standard input",
         "las decisiones salen de un archivo o, con -, de la entrada estándar"},
        {"write a sentence of your own before each choice", "escribe una frase tuya antes de cada elección"},
        {"write a talk of the run into this new file", "escribe la charla en este archivo nuevo"},
        {"text or json", "texto (text) o json"},
        {"try a finished attempt again, as practice", "repite un intento terminado, como práctica"},
        {"from which of its decisions: 1, 2…", "desde cuál de sus decisiones: 1, 2…"},
        {"what helps and what harms, with a moment that shows it",
         "lo que ayuda y lo que perjudica, con un momento que lo enseña"},
        {"a number, a name or some of its words; none: the list",
         "un número, un nombre o parte de sus palabras; sin nada: la lista"},
        {"who reads", "quién lee"},
        {"how far you have come: scores, techniques, what is due",
         "hasta dónde has llegado: notas, técnicas y qué toca repasar"},
        {"whose progress", "de quién es el progreso"},
        {"look at everything that Aplomo needs, and say what to do",
         "mira todo lo que Aplomo necesita y dice qué hacer"},
    };
    return words;
}

/// Of kept attempts and what is told of them.
const Words& attempts() {
    static const Words words{
        {"list, show and verify kept attempts", "lista, enseña y comprueba los intentos guardados"},
        {"the kept attempts, newest first", "los intentos guardados, los últimos primero"},
        {"the decisions and scores of attempts", "las decisiones y las notas de unos intentos"},
        {"replay attempts and compare with what they claim",
         "repite unos intentos y los compara con lo que dicen"},
        {"say something about an attempt to the person who made it",
         "dice algo de un intento a quien lo hizo"},
        {"what trainers said about an attempt", "lo que los formadores dijeron de un intento"},
        {"where attempts are kept: sqlite:PATH or postgresql://…",
         "dónde se guardan los intentos: sqlite:RUTA o postgresql://…"},
        {"only the attempts of one person", "solo los intentos de una persona"},
        {"ids of attempts", "ids de intentos"},
        {"id of an attempt", "id de un intento"},
        {"text, html or pdf", "texto (text), html o pdf"},
        {"write the page into this new file", "escribe la página en este archivo nuevo"},
        {"ids of attempts; all when none is given", "ids de intentos; sin ninguno, todos"},
        {"the code of a certificate of this attempt", "el código de un certificado de este intento"},
        {"the attempt", "el intento"},
        {"what you say", "lo que dices"},
        {"on which decision, 1, 2…", "de qué decisión: 1, 2…"},
        {"xapi: a statement a line; json: whole attempts, to import elsewhere",
         "xapi: un enunciado por línea; json: intentos enteros, para importarlos en otro sitio"},
        {"write into this new file", "lo escribe en este archivo nuevo"},
        {"the organisation's own address, in which people have accounts",
         "la dirección de la organización en la que cada persona tiene su cuenta"},
        {"send what was not sent yet to the learning record store at this address",
         "envía lo que falta por enviar al registro de aprendizaje de esta dirección"},
        {"a file (0600) with name:password for the record store; otherwise APLOMO_LRS_LOGIN",
         "un archivo (0600) con nombre:contraseña del registro; si no, APLOMO_LRS_LOGIN"},
        {"what attempts export --format json wrote", "lo que escribió attempts export --format json"},
        {"the new file", "el archivo nuevo"},
        {"person, team or scenario", "persona (person), equipo (team) o escenario (scenario)"},
        {"whose: a name, or a scenario's id", "de quién: un nombre, o el id de un escenario"},
        {"scenario: whose attempts at it; otherwise the only team's",
         "con scenario: de qué equipo; si no, del único que haya"},
        {"text, csv or json", "texto (text), csv o json"},
        {"text, csv, json, html or pdf", "texto (text), csv, json, html o pdf"},
        {"for those who may see only sums: no person, no small group",
         "para quien solo puede ver sumas: ni personas ni grupos pequeños"},
        {"tell other programs of attempts", "cuenta los intentos a otros programas"},
        {"keep the attempts of an export from other records",
         "guarda los intentos exportados de otro registro"},
        {"write the certificate of a passed assessment", "escribe el certificado de una evaluación superada"},
        {"figures about a person, a team or a scenario",
         "cifras de una persona, de un equipo o de un escenario"},
        {"make the records of an invented company, to look at",
         "hace el registro de una empresa inventada, para mirar"},
        {"where to make them: sqlite:PATH, or postgresql://...",
         "dónde hacerlo: sqlite:RUTA o postgresql://..."},
    };
    return words;
}

/// Of what authors do with scenarios.
const Words& authoring() {
    static const Words words{
        {"tell everything that can happen in scenarios, and what is wrong",
         "dice todo lo que puede pasar en unos escenarios, y qué está mal"},
        {"text, json or sarif", "texto (text), json o sarif"},
        {"exit 1 on warnings too", "con avisos también termina con 1"},
        {"how many situations to look at in each variant", "cuántas situaciones mirar en cada versión"},
        {"an id, a scenario's folder or a scenario.yaml",
         "un id, la carpeta de un escenario o un scenario.yaml"},
        {"dot, svg or graphml", "dot, svg o graphml"},
        {"whose best and worst runs are marked", "de qué versión se marcan la mejor y la peor partida"},
        {"ids, scenarios' folders, folders of scenarios or scenario.yaml files",
         "ids, carpetas de escenarios o archivos scenario.yaml"},
        {"change nothing; name the files that would change, and exit 1",
         "no cambia nada; nombra los archivos que cambiarían y termina con 1"},
        {"its name, which its folder gets", "su nombre, que lleva también su carpeta"},
        {"the languages of its texts", "los idiomas de sus textos"},
        {"where to make its folder; otherwise the current one",
         "dónde hacer su carpeta; si no, en la carpeta actual"},
        {"tell what a finding means, with an example", "dice qué significa un aviso, con un ejemplo"},
        {"draw a scenario, with its best and its worst run",
         "dibuja un escenario, con su mejor y su peor partida"},
        {"lay scenario files out in one way, with their comments",
         "ordena los archivos de escenario de una sola manera, con sus comentarios"},
        {"begin a scenario, from one that works", "empieza un escenario a partir de uno que funciona"},
        {"its code or its name; all findings when none is given",
         "su código o su nombre; sin nada, todos los avisos"},
        {"play the talks beside scenarios, and tell which do not hold",
         "repasa las charlas de unos escenarios y dice cuáles no se cumplen"},
        {"tell what a new text of a scenario makes of kept talks and attempts",
         "dice qué cambia un texto nuevo de un escenario en charlas e intentos guardados"},
        {"an id, a scenario's folder, a folder of scenarios, a scenario.yaml or a .talk file",
         "un id, la carpeta de un escenario, una carpeta de escenarios, un scenario.yaml o un .talk"},
        {"whose attempts to compare: sqlite:PATH or postgresql://…",
         "qué intentos comparar: sqlite:RUTA o postgresql://…"},
    };
    return words;
}

/// Of what those do who keep records and lead people.
const Words& keeping() {
    static const Words words{
        {"make and keep records: people, teams, backups",
         "hace y lleva el registro: personas, equipos, copias"},
        {"make records in a file or on a PostgreSQL server",
         "hace un registro en un archivo o en un servidor PostgreSQL"},
        {"bring records up to date, with a backup first", "pone al día un registro, con una copia antes"},
        {"sqlite:PATH or postgresql://…", "sqlite:RUTA o postgresql://…"},
        {"you have a backup of the server already", "ya tienes una copia del servidor"},
        {"where the records are: sqlite:PATH or postgresql://…",
         "dónde está el registro: sqlite:RUTA o postgresql://…"},
        {"add a person to a team; on a server with a login and a password",
         "añade una persona a un equipo; en un servidor, con usuario y contraseña"},
        {"give a login another password", "da otra contraseña a un usuario"},
        {"take a person out of all teams and shut their login out",
         "saca a una persona de todos los equipos y cierra su usuario"},
        {"list who is in which team as what", "lista quién está en qué equipo y como qué"},
        {"put a person into a team", "mete a una persona en un equipo"},
        {"take a person out of a team", "saca a una persona de un equipo"},
        {"the person", "la persona"},
        {"the team; made when it is new", "el equipo; si es nuevo, se crea"},
        {"trainee, trainer or manager", "en formación (trainee), formador (trainer) o responsable (manager)"},
        {"make a password up and print it once", "inventa una contraseña y la dice una sola vez"},
        {"write everything that is kept into a new file",
         "escribe todo lo que se guarda en un archivo nuevo"},
        {"fill empty records with a backup", "llena un registro vacío con una copia"},
        {"list the attempts that do not earn what they claim",
         "lista los intentos que no ganan lo que dicen"},
        {"replay first those that nobody has", "repite antes los que nadie ha repetido"},
        {"take scenarios or rubrics for the company's own, so that attempts at them count",
         "toma escenarios o rúbricas como de la empresa, para que sus intentos cuenten"},
        {"scenarios, folders of scenarios, rubrics", "escenarios, carpetas de escenarios, rúbricas"},
        {"by which the scenarios are read", "con la que se leen los escenarios"},
        {"put a password in front of the managers' area of records in a file",
         "pone una contraseña a la zona de responsables de un registro en un archivo"},
        {"take that password away", "quita esa contraseña"},
        {"the backup", "la copia"},
        {"show or set from how many people on sums name nobody",
         "dice o pone desde cuántas personas se cuentan sumas sin nombres"},
        {"how many; otherwise it is shown", "cuántas; si no, se dice"},
        {"show or set whether people may be ranked by their scores",
         "dice o pone si se puede ordenar a las personas por sus notas"},
        {"on or off; otherwise it is shown", "sí (on) o no (off); si no, se dice"},
        {"give people scenarios to pass, and see how far they are", "encarga escenarios y dice cómo van"},
        {"give scenarios to a person or to a team's trainees",
         "encarga escenarios a una persona o a quienes se forman en un equipo"},
        {"take an assignment back", "retira un encargo"},
        {"who was assigned what, and what is done", "a quién se encargó qué, y qué está hecho"},
        {"ids, or folders of scenarios", "ids, o carpetas de escenarios"},
        {"the team", "el equipo"},
        {"the last day, like 2026-12-01", "el último día, como 2026-12-01"},
        {"the overall score to reach; otherwise it is enough to pass",
         "la nota que hay que alcanzar; si no, basta con superarla"},
        {"practice or assessment", "práctica (practice) o evaluación (assessment)"},
        {"the assignment", "el encargo"},
        {"only what one person was assigned", "solo lo encargado a una persona"},
        {"what is kept of people, and their right to have it or have it gone",
         "qué se guarda de las personas, y su derecho a tenerlo o a que se borre"},
        {"what is kept, where, who sees it and for how long",
         "qué se guarda, dónde, quién lo ve y cuánto tiempo"},
        {"everything that is kept of a person, as JSON in one file",
         "todo lo que se guarda de una persona, como JSON en un archivo"},
        {"erase a person: every row and every known file that names them",
         "borra a una persona: cada fila y cada archivo conocido que la nombra"},
        {"erase attempts older than they are to be kept",
         "borra los intentos más viejos de lo que se deben guardar"},
        {"set how long attempts are kept", "pone cuánto tiempo se guardan los intentos"},
        {"who looked at or exported what about a person", "quién miró o exportó qué de una persona"},
        {"months or years, like 24m or 2y; otherwise as was set",
         "meses o años, como 24m o 2y; si no, lo que se haya puesto"},
        {"months or years, like 24m or 2y; or forever", "meses o años, como 24m o 2y; o siempre (forever)"},
    };
    return words;
}

const std::string* find(const Words& words, const std::string& key) {
    const auto found = words.find(key);
    return found != words.end() ? &found->second : nullptr;
}

} // namespace

std::string in_spanish(const std::string& description) {
    for (const auto* words : {&practising(), &attempts(), &authoring(), &keeping()})
        if (const auto* found = find(*words, description)) return *found;
    return description;
}

std::string argument_in_spanish(const std::string& name) {
    static const Words names{{"scenario", "escenario"}, {"word", "palabra"},      {"path", "ruta"},
                             {"words", "palabras"},     {"finding", "aviso"},     {"file", "archivo"},
                             {"kind", "tipo"},          {"name", "nombre"},       {"old", "viejo"},
                             {"new", "nuevo"},          {"address", "dirección"}, {"people", "personas"},
                             {"choice", "elección"},    {"age", "edad"}};
    const auto* found = find(names, name);
    return found != nullptr ? *found : name;
}

} // namespace aplomo::cli
