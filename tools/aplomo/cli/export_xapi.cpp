#include <fmt/format.h>

#include <chrono>
#include <set>

#include "cli/database.hpp"
#include "cli/export.hpp"
#include "cli/record_store.hpp"
#include "cli/write_page.hpp"
#include "company/texts.hpp"
#include "company/verdicts.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"
#include "reports/xapi.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using Statements = std::vector<company::Statement>;

constexpr std::size_t attempts_at_once = 200;

/// Those that are kept; else new ones, which are kept before anybody sees them. None of an attempt that can
/// no longer be played again.
Statements statements_of(Database& database, reports::Replayer& replayer, const attempts::Attempt& attempt,
                         const std::string& home) {
    auto kept = company::statements_of(database, attempt.id);
    if (!kept.empty()) return kept;
    const auto replay = replayer.replay(attempt);
    const auto* replayed = std::get_if<reports::Replayed>(&replay);
    if (replayed == nullptr) return {};
    return company::keep_statements(database,
                                    reports::statements(attempt, *replayed, home, machine::random_uuid));
}

/// Hands each attempt and its statements to `tell` until that says no; gives how many had none.
template <typename Tell>
std::size_t each_attempt(Database& database, const ExportOptions& options, Tell tell) {
    reports::Replayer replayer(
        [&](const std::string& fingerprint) { return company::text(database, fingerprint); },
        company::accepted_texts(database));
    const auto ids = company::telling(database, options.person, !options.url.empty());
    std::size_t untold = 0;
    for (std::size_t at = 0; at < ids.size(); at += attempts_at_once) {
        const auto end = std::min(ids.size(), at + attempts_at_once);
        auto attempts = company::attempts_of(database, {ids.begin() + static_cast<std::ptrdiff_t>(at),
                                                        ids.begin() + static_cast<std::ptrdiff_t>(end)});
        reports::arrange(attempts);
        for (const auto& attempt : attempts) {
            const auto statements = statements_of(database, replayer, attempt, options.home);
            if (statements.empty())
                ++untold;
            else if (!tell(attempt, statements))
                return untold;
        }
    }
    return untold;
}

int write(Database& database, const ExportOptions& options, Terminal& terminal) {
    std::string lines;
    std::set<std::string> people;
    const auto untold =
        each_attempt(database, options, [&](const attempts::Attempt& attempt, const Statements& statements) {
            for (const auto& each : statements) lines += each.body + '\n';
            people.insert(attempt.person);
            return true;
        });
    const int exit = write_page(lines, options.out, machine::Readers::owner, terminal);
    if (exit != good) return exit;
    note_people(database, options, people);
    tell_untold(untold, terminal);
    return good;
}

int post(Database& database, const ExportOptions& options, const RecordStore& store, Terminal& terminal) {
    std::size_t sent = 0;
    int exit = good;
    const auto untold =
        each_attempt(database, options, [&](const attempts::Attempt&, const Statements& statements) {
            const auto received = store.send(statements, terminal);
            if (received == Received::waiting) exit = outside_failed;
            if (received == Received::refused) exit = has_errors;
            if (received != Received::kept) return received == Received::refused;
            const auto now = machine::iso_utc(std::chrono::system_clock::now());
            company::mark_sent(database, statements.front().attempt, now);
            ++sent;
            return true;
        });
    tell_untold(untold, terminal);
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Intentos enviados: {}.\n", "Attempts sent: {}.\n")), sent);
    return exit;
}

/// An address that ids can begin with.
bool is_home(const std::string& home) {
    const bool begins = home.rfind("https://", 0) == 0 || home.rfind("http://", 0) == 0;
    return begins && home.size() > 8 && home.find_first_of(" \t\"<>\\^`{|}") == std::string::npos;
}

} // namespace

int export_xapi(const ExportOptions& options, const machine::Places& places, Terminal& terminal) {
    if (!is_home(options.home))
        return refuse(wrong_use,
                      terminal.say("xAPI quiere saber de quién son las cuentas: --home-page "
                                   "https://… (la dirección de tu organización).",
                                   "xAPI wants to know whose accounts these are: --home-page https://… "
                                   "(your organisation's address)."),
                      terminal);
    if (options.url.empty())
        return as_manager(options.store, places, terminal, [&](Database& database) {
            note_exported(database, options);
            return write(database, options, terminal);
        });
    const auto store = record_store(options, terminal);
    if (const auto* why = std::get_if<std::string>(&store)) return refuse(wrong_use, *why, terminal);
    return as_manager(options.store, places, terminal, [&](Database& database) {
        note_exported(database, options);
        return post(database, options, std::get<RecordStore>(store), terminal);
    });
}

} // namespace aplomo::cli
