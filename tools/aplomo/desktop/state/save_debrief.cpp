#include "desktop/state/save_debrief.hpp"
#include "agenda/calendar.hpp"

#include <fmt/format.h>

#include <optional>

#include "attempts/fault.hpp"
#include "company/looks.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/tell.hpp"
#include "machine/new_file.hpp"
#include "reports/debrief_document.hpp"
#include "reports/html.hpp"
#include "reports/pdf.hpp"

namespace aplomo::state {
namespace {

std::string page_of(const Lookback& lookback, screens::PageKind kind, Language language) {
    const auto text = debrief_text(lookback, language);
    const reports::Occasion occasion{agenda::date_text(lookback.attempt.started, language),
                                     lookback.thoughts.goal};
    const auto document = reports::debrief_document(text, lookback.attempt, occasion);
    return kind == screens::PageKind::pdf ? reports::pdf(document, lookback.attempt.started)
                                          : reports::html(document);
}

/// {0} is the folder, {1} the system's own words.
Text pattern(const std::error_code& failed) {
    if (failed == std::errc::no_space_on_device)
        return {"No queda sitio en {0}. Libera espacio y vuelve a guardar; el intento está a salvo.",
                "There is no room left in {0}. Free some space and save again; the attempt is safe."};
    if (failed == std::errc::permission_denied || failed == std::errc::read_only_file_system)
        return {"No se puede escribir en {0}. Dale permiso a tu usuario y vuelve a guardar; el intento está "
                "a salvo.",
                "{0} cannot be written to. Give your user permission and save again; the attempt is safe."};
    return {"No se ha podido guardar en {0} ({1}). El intento está a salvo; vuelve a intentarlo.",
            "It could not be saved in {0} ({1}). The attempt is safe; try again."};
}

/// The fault that kept it from being noted, if one did.
std::optional<attempts::Fault> note(const Saving& saving, const std::filesystem::path& file) {
    if (saving.store.empty()) return {};
    try {
        const auto database = attempts::Database::open(saving.store);
        auto look = company::look_of_file(file, saving.lookback.attempt.person);
        look.id = saving.look;
        look.who = database->is_server() ? database->login() : saving.who;
        look.at = saving.at;
        company::note(*database, look);
        return {};
    } catch (const attempts::Fault& fault) {
        return fault;
    }
}

std::string told(const Text& pattern, Language language, const std::string& first, const std::string& second,
                 const std::string& third = {}) {
    return fmt::format(fmt::runtime(in(pattern, language)), first, second, third);
}

Saved tell_saved(const Saving& saving, const std::filesystem::path& file) {
    const auto language = saving.language;
    const auto fault = note(saving, file);
    if (!fault)
        return {told({"Guardado como {} en {}", "Saved as {} in {}"}, language, file.filename().string(),
                     file.parent_path().string()),
                true, false};
    const Text unnoted{
        "Guardado en {0}, pero no ha quedado en la lista de archivos que nombran a {1}: si se "
        "borra a esa persona, borra tú el archivo. {2}",
        "Saved in {0}, but it is not on the list of files that name {1}: when they are erased, "
        "remove the file yourself. {2}"};
    return {
        told(unnoted, language, file.string(), saving.lookback.attempt.person, sentence(*fault, language)),
        false, false};
}

} // namespace

Saved save_debrief(const Saving& saving, machine::Errand& errand) {
    const auto& attempt = saving.lookback.attempt;
    const auto page = page_of(saving.lookback, saving.kind, saving.language);
    if (errand.stop) return {not_saved_text(saving.language), false, true};
    errand.done = 1;
    const auto written =
        machine::write_beside(saving.folder, attempt.scenario + "-" + attempt.started.substr(0, 10),
                              saving.kind == screens::PageKind::pdf ? "pdf" : "html", page);
    if (const auto* failed = std::get_if<std::error_code>(&written))
        return {told(pattern(*failed), saving.language, saving.folder.string(), failed->message()), false,
                false};
    return tell_saved(saving, std::get<std::filesystem::path>(written));
}

} // namespace aplomo::state
