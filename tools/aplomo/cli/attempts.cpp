#include "cli/attempts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "attempts/verify.hpp"
#include "cli/attempt_page.hpp"
#include "cli/attempt_row.hpp"
#include "cli/certificate.hpp"
#include "cli/kept_back.hpp"
#include "cli/looking.hpp"
#include "cli/plain_stream.hpp"
#include "cli/print_run.hpp"
#include "cli/store.hpp"

namespace aplomo::cli {
namespace {

using attempts::Attempt;

/// Replays one attempt and says whether it agrees.
bool verify_one(attempts::Store& store, const Attempt& attempt, Terminal& terminal) {
    const auto verdict = attempts::verify(store, attempt);
    terminal.out << on_one_line(attempt.id) << ": " << sentence(verdict, terminal.language) << '\n';
    return verdict.agrees;
}

/// Those that there are; of the others it is told, and the exit code is wrong use.
std::vector<Attempt> found_of(attempts::Store& store, const std::vector<std::string>& ids, int& exit,
                              Terminal& terminal) {
    std::vector<Attempt> found;
    for (const auto& id : ids) {
        auto attempt = find_attempt(store, id, terminal);
        if (attempt)
            found.push_back(*attempt);
        else
            exit = wrong_use;
    }
    return found;
}

/// What was read and decided before the conversation was left.
void print_course(const Session& session, Terminal& terminal) {
    for (const auto item : session.run.transcript().briefing.read)
        terminal.out << "  0. " << session.text(session.scenario->briefing->dossier[item].title) << '\n';
    for (int number = 1; const auto& exchange : session.run.transcript().exchanges)
        terminal.out << fmt::format(
            "{:3}. {}\n", number++,
            session.text(session.scenario->turns[exchange.before.turn].replies[exchange.reply].text));
}

/// What the store says; an attempt that nobody has replayed for it is replayed now.
std::optional<Verified> verified_now(attempts::Store& store, const Attempt& attempt,
                                     const std::map<std::string, Verified>& known) {
    const auto found = known.find(attempt.id);
    if (found == known.end()) return std::nullopt;
    if (!attempts::verify(store, attempt).agrees) return Verified::no;
    return found->second;
}

/// What is shown is recomputed; when it is not what the attempt claims, that is told.
int show_rebuilt(attempts::Store& store, const Attempt& attempt, Terminal& terminal) {
    const auto rebuilding = attempts::rebuild(store, attempt);
    if (const auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding)) {
        const auto variant = rebuilt->run.transcript().variant;
        const Session session{rebuilt->scenario, variant,
                              attempt.seed,      attempt.mode,
                              attempt.language,  analysis::study(rebuilt->scenario, variant),
                              rebuilt->run,      attempts::Journal(nullptr, attempt)};
        session.run.ending() ? print_debrief(session, terminal) : print_course(session, terminal);
        if (attempts::verify(store, attempt).agrees) return good;
    }
    verify_one(store, attempt, terminal);
    return has_errors;
}

int verify_certificate(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.ids.size() == 1)
        return verify_code({options.store, options.ids.front(), {}, *options.code, {}, options.login}, places,
                           terminal);
    terminal.err << terminal.say("Un código es de un solo intento: aplomo attempts verify ID --code CÓDIGO\n",
                                 "A code is of one attempt: aplomo attempts verify ID --code CODE\n");
    return wrong_use;
}

} // namespace

void tell_unknown(const std::string& id, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("No hay ningún intento {}. `aplomo attempts list` los muestra.\n",
                                  "There is no attempt {}. `aplomo attempts list` shows them.\n")),
        id);
}

std::optional<Attempt> find_attempt(attempts::Store& store, const std::string& id, Terminal& terminal) {
    auto attempt = store.find(id);
    if (!attempt && store.was_answered()) tell_unknown(id, terminal);
    return attempt;
}

int show_attempt(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.format != "text" || !options.out.empty()) return show_page(options, places, terminal);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        std::vector<Attempt> found;
        Looking looking{{}, options.store, options.login};
        for (const auto& id : options.ids) {
            const auto attempt = find_attempt(store, id, terminal);
            if (!attempt || keeps_back(store, options.login, *attempt, terminal)) return wrong_use;
            looking.looks.push_back(look_at(attempt->person, id));
            found.push_back(*attempt);
        }
        if (!may_look(looking, places, terminal)) return wrong_use;
        const auto known = verified(store, options.store, found, places);
        int exit = good;
        for (const auto& attempt : found) {
            terminal.out << attempt_row(attempt, verified_now(store, attempt, known), terminal);
            exit = std::max<int>(exit, show_rebuilt(store, attempt, terminal));
        }
        return exit;
    });
}

int verify_attempts(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.code) return verify_certificate(options, places, terminal);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        int exit = good;
        const auto all = options.ids.empty() ? store.list({}) : found_of(store, options.ids, exit, terminal);
        if (!may_look({looks_at(all, "attempts verify"), options.store, options.login}, places, terminal))
            return wrong_use;
        for (const auto& attempt : all)
            if (!verify_one(store, attempt, terminal)) exit = std::max<int>(exit, has_errors);
        return exit;
    });
}

} // namespace aplomo::cli
