#include "cli/tell_turn.hpp"

#include <fmt/format.h>

#include "reports/perceived.hpp"

namespace aplomo::cli {
namespace {

/// The call that comes in, or that it goes on elsewhere.
void tell_channel(const Session& session, Terminal& terminal) {
    const auto& scenario = *session.scenario;
    const auto& exchanges = session.run.transcript().exchanges;
    const auto now = reports::channel_at(scenario, session.run.state().turn);
    if (exchanges.empty())
        terminal.out << '\n' << reports::beginning_words(now, terminal.language) << ".\n";
    else if (reports::channel_at(scenario, exchanges.back().before.turn) != now)
        terminal.out << '\n' << reports::change_words(now, terminal.language) << ".\n";
}

/// What is heard and seen besides the words.
void tell_manner(const Session& session, Terminal& terminal) {
    const auto heard = reports::heard(session.run, terminal.language);
    if (!heard.empty()) terminal.out << quiet(terminal, fmt::format("({}.)", fmt::join(heard, ". "))) << '\n';
    const auto face = reports::face_words(*session.scenario, session.run.state(), terminal.language);
    if (!face.empty())
        terminal.out << quiet(terminal, terminal.say("(En la cara: ", "(In the face: ") + face + ".)")
                     << '\n';
}

void tell_patience(const Session& session, Terminal& terminal) {
    const int left = session.run.state().patience;
    terminal.out << fmt::format(
        fmt::runtime(
            left == 1 ? terminal.say("Paciencia: queda {} decisión.\n", "Patience: {} decision left.\n")
                      : terminal.say("Paciencia: quedan {} decisiones.\n", "Patience: {} decisions left.\n")),
        left);
}

void tell_last_reply(const Session& session, Terminal& terminal) {
    const auto& last = session.run.transcript().exchanges.back();
    const auto& reply = session.scenario->turns[last.before.turn].replies[last.reply];
    terminal.out << '\n'
                 << bold(terminal, terminal.say("Tú", "You")) << ": "
                 << (reply.act ? "(" + session.text(reply.text) + ")" : session.text(reply.text)) << '\n';
    if (session.mode == attempts::Mode::guided) show_judgement(session, terminal);
}

} // namespace

void show_turn(const Session& session, Terminal& terminal) {
    const auto name = session.text(customer_of(*session.scenario, session.variant).name);
    if (!session.run.transcript().exchanges.empty()) tell_last_reply(session, terminal);
    if (const auto* reaction = conversation::reaction(session.run))
        terminal.out << '\n' << bold(terminal, name) << ": " << session.text(*reaction) << '\n';
    tell_channel(session, terminal);
    terminal.out << '\n';
    if (!session.run.ending()) tell_manner(session, terminal);
    terminal.out << bold(terminal, name) << ": " << session.text(conversation::says(session.run)) << '\n';
    if (session.run.ending()) return tell_manner(session, terminal);
    tell_patience(session, terminal);
    if (session.mode == attempts::Mode::guided) show_hint(session, terminal);
}

} // namespace aplomo::cli
