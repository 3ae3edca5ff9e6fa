#include "desktop/state/save_debrief.hpp"

#include <fmt/format.h>

#include "desktop/state/draw_up.hpp"
#include "machine/new_file.hpp"
#include "reports/debrief_document.hpp"
#include "reports/html.hpp"
#include "reports/pdf.hpp"

namespace aplomo::state {
namespace {

std::string page_of(const Lookback& lookback, screens::PageKind kind, Language language) {
    const auto text = debrief_text(lookback, language);
    const reports::Occasion occasion{date_text(lookback.attempt.started, language), lookback.thoughts.goal};
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

} // namespace

Saved save_debrief(const Lookback& lookback, screens::PageKind kind, const std::filesystem::path& folder,
                   Language language) {
    const auto stem = lookback.attempt.scenario + "-" + lookback.attempt.started.substr(0, 10);
    const auto written = machine::write_beside(folder, stem, kind == screens::PageKind::pdf ? "pdf" : "html",
                                               page_of(lookback, kind, language));
    if (const auto* failed = std::get_if<std::error_code>(&written))
        return {fmt::format(fmt::runtime(in(pattern(*failed), language)), folder.string(), failed->message()),
                false};
    const Text saved{"Guardado en {}", "Saved in {}"};
    return {fmt::format(fmt::runtime(in(saved, language)), std::get<std::filesystem::path>(written).string()),
            true};
}

} // namespace aplomo::state
