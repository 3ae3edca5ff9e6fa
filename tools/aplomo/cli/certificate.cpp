#include "cli/certificate.hpp"

#include "attempts/verify.hpp"
#include "cli/attempt_page.hpp"
#include "cli/database.hpp"
#include "cli/looking.hpp"
#include "cli/noted.hpp"
#include "cli/store.hpp"
#include "cli/write_page.hpp"
#include "reports/certificate.hpp"
#include "reports/pdf.hpp"

namespace aplomo::cli {
namespace {

using attempts::Attempt;
using reports::Replayed;

/// Replays the attempt and hands it to `use`; one that does not agree with its decisions, or earns no
/// certificate, is told: has_errors.
template <typename Use>
int with_passed(attempts::Store& store, const Attempt& attempt, Terminal& terminal, Use use) {
    const auto verdict = attempts::verify(store, attempt);
    if (!verdict.agrees)
        return refuse(has_errors, attempt.id + ": " + sentence(verdict, terminal.language), terminal);
    reports::Replayer replayer([&](const std::string& fingerprint) { return store.text(fingerprint); });
    const auto replay = replayer.replay(attempt);
    const auto* replayed = std::get_if<Replayed>(&replay);
    if (replayed == nullptr || !deserves_certificate(attempt, *replayed))
        return refuse(has_errors,
                      attempt.id + ": " +
                          terminal.say("no es una evaluación superada, y solo de esas hay certificado.",
                                       "is no passed assessment, and only of those there are certificates."),
                      terminal);
    return use(*replayed);
}

template <typename Use>
int with_attempt(const CertificateOptions& options, const machine::Places& places, Terminal& terminal,
                 int exit, Use use) {
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        const auto attempt = find_attempt(store, options.id, terminal);
        if (!attempt) return exit;
        if (!may_look({{look_at(attempt->person, attempt->id)}, options.store, options.login}, places,
                      terminal))
            return wrong_use;
        return with_passed(store, *attempt, terminal,
                           [&](const Replayed& replayed) { return use(*attempt, replayed); });
    });
}

} // namespace

int certify(const CertificateOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_attempt(
        options, places, terminal, wrong_use, [&](const Attempt& attempt, const Replayed& replayed) -> int {
            const auto language = options.language.value_or(attempt.language);
            const int exit = write_page(pdf(certificate(attempt, replayed, language), attempt.started),
                                        options.out, machine::Readers::owner, terminal);
            if (exit == good) note_file({options.out, attempt.person, options.store, options.login}, places);
            return exit;
        });
}

int verify_code(const CertificateOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_attempt(
        options, places, terminal, has_errors, [&](const Attempt& attempt, const Replayed&) -> int {
            if (!reports::is_same_code(options.code, reports::certificate_code(attempt)))
                return refuse(
                    has_errors,
                    attempt.id + ": " +
                        terminal.say("el código no es el de este intento: el certificado no vale.",
                                     "the code is not that of this attempt: the certificate does not "
                                     "stand."),
                    terminal);
            terminal.out << attempt.id << ": "
                         << terminal.say("el certificado vale: ", "the certificate stands: ")
                         << attempt.person << ", " << attempt.scenario << ", " << attempt.started << '\n';
            return good;
        });
}

} // namespace aplomo::cli
