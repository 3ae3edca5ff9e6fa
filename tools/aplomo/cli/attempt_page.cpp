#include "cli/attempt_page.hpp"

#include <fmt/format.h>

#include "attempts/verify.hpp"
#include "cli/database.hpp"
#include "cli/kept_back.hpp"
#include "cli/looking.hpp"
#include "cli/noted.hpp"
#include "cli/store.hpp"
#include "cli/write_page.hpp"
#include "reports/debrief_document.hpp"
#include "reports/html.hpp"
#include "reports/pdf.hpp"

namespace aplomo::cli {
namespace {

using attempts::Attempt;

/// "2026-11-22 09:30 UTC".
std::string date_of(const std::string& iso) {
    return iso.size() >= 16 ? iso.substr(0, 10) + " " + iso.substr(11, 5) + " UTC" : iso;
}

std::string page_of(const attempts::Rebuilt& rebuilt, const Attempt& attempt, const std::string& format,
                    bool agrees) {
    const auto study = analysis::study(rebuilt.scenario, rebuilt.run.transcript().variant);
    const auto text = reports::debrief_text(study, rebuilt.run, attempt, attempt.language);
    const auto document = reports::debrief_document(text, attempt, {date_of(attempt.started), {}, !agrees});
    return format == "pdf" ? reports::pdf(document, attempt.started) : reports::html(document);
}

int show_page_of(attempts::Store& store, const Attempt& attempt, const AttemptsOptions& options,
                 const machine::Places& places, Terminal& terminal) {
    const auto rebuilding = attempts::rebuild(store, attempt);
    const auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
    if (rebuilt == nullptr)
        return refuse(has_errors,
                      attempt.id + ": " + sentence(attempts::verify(store, attempt), terminal.language),
                      terminal);
    if (!rebuilt->run.ending())
        return refuse(wrong_use,
                      attempt.id + ": " +
                          terminal.say("no ha terminado, y sin final no hay página",
                                       "has not ended, and without an ending there is no page"),
                      terminal);
    const auto verdict = attempts::verify(store, attempt);
    const int exit = write_page(page_of(*rebuilt, attempt, options.format, verdict.agrees), options.out,
                                machine::Readers::by_umask, terminal);
    if (exit != good) return exit;
    note_file({options.out, attempt.person, options.store, options.login}, places);
    if (verdict.agrees) return good;
    return refuse(has_errors, attempt.id + ": " + sentence(verdict, terminal.language), terminal);
}

} // namespace

int show_page(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.format == "text" || options.ids.size() != 1)
        return refuse(
            wrong_use,
            terminal.say("Una página es de un solo intento: aplomo attempts show ID --format pdf "
                         "--out ARCHIVO",
                         "A page is of one attempt: aplomo attempts show ID --format pdf --out FILE"),
            terminal);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        const auto attempt = find_attempt(store, options.ids.front(), terminal);
        const auto may_show = [&] {
            return may_look({{look_at(attempt->person, attempt->id)}, options.store, options.login}, places,
                            terminal);
        };
        if (!attempt || keeps_back(store, options.login, *attempt, terminal) || !may_show()) return wrong_use;
        return show_page_of(store, *attempt, options, places, terminal);
    });
}

} // namespace aplomo::cli
