#include "cli/attempts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "attempts/verify.hpp"
#include "cli/attempt_page.hpp"
#include "cli/certificate.hpp"
#include "cli/looking.hpp"
#include "cli/plain_stream.hpp"
#include "cli/print_run.hpp"
#include "cli/store.hpp"

namespace aplomo::cli {
namespace {

using attempts::Attempt;

/// "74.19" – an exact share with two decimals, enough to tell attempts apart.
std::string percent(scoring::Share share) { return fmt::format("{:.2f}", share.percent()); }

std::string result_of(const Attempt& attempt, const Terminal& terminal) {
    if (!attempt.seal) return terminal.say("sin terminar", "unfinished");
    const auto& card = attempt.seal->scorecard;
    if (attempt.retry)
        return percent(card.overall) + terminal.say(" repetición, no cuenta", " a retry, does not count");
    return percent(card.overall) +
           (card.passed ? terminal.say(" superada", " passed") : terminal.say(" no superada", " not passed"));
}

void print_row(const Attempt& attempt, Terminal& terminal) {
    terminal.out << on_one_line(fmt::format("{}  {}  {:<16}  {:<10}  {:<12}  {}", attempt.id, attempt.started,
                                            attempt.scenario, id_of(attempt.mode), attempt.person,
                                            result_of(attempt, terminal)))
                 << '\n';
}

/// A list is one look at each person in it.
std::vector<company::Look> looks_at(const std::vector<Attempt>& attempts) {
    std::set<std::string> people;
    for (const auto& attempt : attempts) people.insert(attempt.person);
    std::vector<company::Look> looks;
    for (const auto& person : people) looks.push_back(look_at(person, "attempts list"));
    return looks;
}

/// Replays one attempt and says whether it agrees.
bool verify_one(attempts::Store& store, const Attempt& attempt, Terminal& terminal) {
    const auto verdict = attempts::verify(store, attempt);
    terminal.out << on_one_line(attempt.id) << ": " << sentence(verdict, terminal.language) << '\n';
    return verdict.agrees;
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

int list_attempts(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        const auto all = store.list(options.person);
        if (!may_look({looks_at(all), options.store, options.login}, places, terminal)) return wrong_use;
        if (all.empty() && store.was_answered())
            terminal.err << terminal.say("Aún no hay intentos. Empieza con `aplomo play`.\n",
                                         "There are no attempts yet. Start with `aplomo play`.\n");
        for (const auto& attempt : all) print_row(attempt, terminal);
        return good;
    });
}

int show_attempt(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.format != "text" || !options.out.empty()) return show_page(options, places, terminal);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        std::vector<Attempt> found;
        Looking looking{{}, options.store, options.login};
        for (const auto& id : options.ids) {
            const auto attempt = find_attempt(store, id, terminal);
            if (!attempt) return wrong_use;
            looking.looks.push_back(look_at(attempt->person, id));
            found.push_back(*attempt);
        }
        if (!may_look(looking, places, terminal)) return wrong_use;
        int exit = good;
        for (const auto& attempt : found) {
            print_row(attempt, terminal);
            exit = std::max<int>(exit, show_rebuilt(store, attempt, terminal));
        }
        return exit;
    });
}

int verify_attempts(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.code) return verify_certificate(options, places, terminal);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        int exit = good;
        const auto verify = [&](const Attempt& attempt) {
            if (!verify_one(store, attempt, terminal)) exit = std::max<int>(exit, has_errors);
        };
        if (options.ids.empty())
            for (const auto& attempt : store.list({})) verify(attempt);
        for (const auto& id : options.ids) {
            if (const auto attempt = find_attempt(store, id, terminal))
                verify(*attempt);
            else
                exit = wrong_use;
        }
        return exit;
    });
}

} // namespace aplomo::cli
