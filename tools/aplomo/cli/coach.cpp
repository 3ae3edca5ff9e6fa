#include <fmt/format.h>

#include "cli/tell_turn.hpp"
#include "reports/coach.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

using scenario::Tag;

void tell_use(const Session& session, const Tag& tag, Terminal& terminal) {
    const auto& principle = session.scenario->rubric->principles[static_cast<std::size_t>(tag.principle)];
    terminal.out << fmt::format(
        "  {}: {}{}\n", in(principle.name, terminal.language), in(tag.name, terminal.language),
        tag.kind == Tag::Kind::pitfall ? terminal.say(" (perjudica)", " (harms)") : "");
}

void tell_meter(const scenario::Meter& meter, int before, int now, Terminal& terminal) {
    const auto name = reports::name_of_meter(meter.id, terminal.language);
    if (before == now)
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("  {} sigue en {} de {}.\n", "  {} stays at {} of {}.\n")), name, now,
            meter.max);
    else
        terminal.out << fmt::format(fmt::runtime(terminal.say("  {}: antes {}, ahora {} de {}.\n",
                                                              "  {}: before {}, now {} of {}.\n")),
                                    name, before, now, meter.max);
}

void tell_meter(const scenario::Meter& meter, int now, Terminal& terminal) {
    terminal.out << fmt::format(fmt::runtime(terminal.say("  {}: {} de {}.\n", "  {}: {} of {}.\n")),
                                reports::name_of_meter(meter.id, terminal.language), now, meter.max);
}

} // namespace

void show_judgement(const Session& session, Terminal& terminal) {
    const auto& last = session.run.transcript().exchanges.back();
    const auto& reply = session.scenario->turns[last.before.turn].replies[last.reply];
    terminal.out << bold(terminal, terminal.say("Tu coach", "Your coach")) << ": "
                 << quiet(terminal, session.text(reply.why)) << '\n';
    for (const auto tag : reply.uses) tell_use(session, session.scenario->rubric->tags[tag], terminal);
    for (std::size_t i = 0; i < session.scenario->meters.size(); ++i)
        tell_meter(session.scenario->meters[i], last.before.meters[i], last.step.state.meters[i], terminal);
}

void show_hint(const Session& session, Terminal& terminal) {
    const auto& now = session.run.state();
    if (session.run.transcript().exchanges.empty())
        for (std::size_t i = 0; i < session.scenario->meters.size(); ++i)
            tell_meter(session.scenario->meters[i], now.meters[i], terminal);
    const auto phase = session.scenario->turns[session.run.state().turn].phase;
    terminal.out << terminal.say("Fíjate ahora: ", "Now notice: ")
                 << reports::question_before(phase, terminal.language) << '\n';
}

} // namespace aplomo::cli
