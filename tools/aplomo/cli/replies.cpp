#include "cli/replies.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/input.hpp"
#include "script/utf8.hpp"

namespace aplomo::cli {
namespace {

void show_reply(const Session& session, scenario::Index position, std::size_t number, Terminal& terminal) {
    const auto& reply = session.scenario->turns[session.run.state().turn].replies[position];
    const auto text = session.text(reply.text);
    terminal.err << fmt::format("  {} {}\n", bold(terminal, std::to_string(number)),
                                reply.act ? "(" + text + ")" : text);
}

} // namespace

std::string ask_for_own_words(Terminal& terminal) {
    terminal.err << terminal.say(
        "\n¿Qué dirías tú? Con tus palabras; se guarda y no puntúa (nada: pasar) ",
        "\nWhat would you say? In your own words; kept, not scored (nothing: skip) ");
    std::string line;
    std::getline(terminal.in, line);
    line.resize(std::min(script::first_broken(line), line.size()));
    line.resize(std::min(script::first_control(line), line.size()));
    return trimmed(line);
}

void show_replies(const Session& session, Terminal& terminal) {
    terminal.err << '\n';
    const auto order = shown_replies(session);
    for (std::size_t i = 0; i < order.size(); ++i) show_reply(session, order[i], i + 1, terminal);
}

void ask_for_reply(const Session& session, Terminal& terminal) {
    terminal.err << (may_go_back(session)
                         ? terminal.say(
                               "¿Qué haces? (número; b: volver; r: repetir; ?: manual; q: dejarlo) ",
                               "What do you do? (number; b: go back; r: repeat; ?: handbook; q: leave) ")
                         : terminal.say("¿Qué haces? (número; r: repetir; ?: manual; q: dejarlo) ",
                                        "What do you do? (number; r: repeat; ?: handbook; q: leave) "));
}

void tell_what_can_be_typed(const Session& session, const std::string& word, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(
            terminal.say("«{}» no es ninguna de las respuestas abiertas aquí. Escribe un número del 1 "
                         "al {}, o r para oírlas otra vez.\n",
                         "“{}” is none of the replies open here. Type a number from 1 to {}, or r to "
                         "hear them again.\n")),
        word, shown_replies(session).size());
}

void tell_what_is_open(const Session& session, const std::string& word, Terminal& terminal) {
    std::string ids;
    for (const auto& id : open_ids(session.run)) ids += (ids.empty() ? "" : ", ") + id;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("«{}» no es ninguna de las respuestas abiertas aquí: {}\n",
                                  "“{}” is none of the replies open here: {}\n")),
        word, ids);
}

} // namespace aplomo::cli
