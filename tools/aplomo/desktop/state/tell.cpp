#include "desktop/state/tell.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagnostics/catalogue.hpp"

namespace aplomo::state {

bool has_gone(const script::Opened& entry) {
    return entry.unreadable && entry.unreadable->reason.name == "file-gone";
}

std::string reloaded_text(const script::Opened& entry, const std::string& title, Language language) {
    const auto& id = entry.id;
    const auto say = [&](const char* es, const char* en) { return language == Language::es ? es : en; };
    if (has_gone(entry))
        return fmt::format(
            fmt::runtime(say("El archivo de {} ya no está. Vuelve a ponerlo para poder practicarlo.",
                             "The file of {} has gone. Put it back to practise it.")),
            title.empty() ? id : fmt::format(fmt::runtime(say("«{}»", "“{}”")), title));
    if (entry.unreadable) return id + ": " + diagnostics::sentence(entry.unreadable->reason, language);
    const auto& findings = entry.loaded.findings;
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return diagnostics::severity(finding) == diagnostics::Severity::error;
    });
    if (errors > 0)
        return fmt::format(fmt::runtime(say("El archivo de {} ha cambiado y tiene errores: {}.",
                                            "The file of {} has changed and has errors: {}.")),
                           id, errors);
    if (!findings.empty())
        return fmt::format(
            fmt::runtime(say("{} se ha vuelto a leer. Avisos: {}.", "{} was read again. Warnings: {}.")), id,
            findings.size());
    return fmt::format(
        fmt::runtime(say("{} se ha vuelto a leer y está en orden.", "{} was read again and is in order.")),
        id);
}

std::string closed_handbook_text(Language language) {
    return language == Language::es ? "Durante una evaluación el manual está cerrado."
                                    : "The handbook is closed during an assessment.";
}

std::string no_scenarios_text(const std::filesystem::path& folder, const diagnostics::Reason& reason,
                              Language language) {
    return fmt::format(fmt::runtime(language == Language::es ? "No hay escenarios en {}: {}"
                                                             : "There are no scenarios in {}: {}"),
                       folder.string(), diagnostics::sentence(reason, language));
}

std::string checked_text(const Checked& checked, Language language) {
    return fmt::format(fmt::runtime(language == Language::es
                                        ? "{} se ha vuelto a leer y a comprobar. Cosas que mirar: {}."
                                        : "{} was read again and checked. Things to look at: {}."),
                       checked.id, checked.findings.size());
}

std::string cancelled_text(int read, int all, Language language) {
    return fmt::format(
        fmt::runtime(
            language == Language::es
                ? "Se han leído {} escenarios de {}. El resto se leerá cuando vuelvas a abrir Aplomo."
                : "{} of {} scenarios were read. The others will be when you open Aplomo again."),
        read, all);
}

std::string waiting_text(std::size_t waiting, Language language) {
    const bool es = language == Language::es;
    if (waiting == 0) return {};
    if (waiting == 1)
        return es ? "1 intento espera al registro de la empresa."
                  : "1 attempt waits for the company's records.";
    return fmt::format(fmt::runtime(es ? "{} intentos esperan al registro de la empresa."
                                       : "{} attempts wait for the company's records."),
                       waiting);
}

std::string delivered_text(std::size_t waited, Language language) {
    const bool es = language == Language::es;
    if (waited == 1)
        return es ? "El intento que esperaba ya está en el registro de la empresa."
                  : "The attempt that waited is in the company's records now.";
    return fmt::format(
        fmt::runtime(es ? "Los {} intentos que esperaban ya están en el registro de la empresa."
                        : "The {} attempts that waited are in the company's records now."),
        waited);
}

std::string kept_after_all_text(Language language) {
    return language == Language::es ? "Lo que no se podía guardar ya está guardado."
                                    : "What could not be kept is kept now.";
}

std::string folder_not_opened_text(Language language) {
    return language == Language::es
               ? "Aquí no hay ningún programa que abra carpetas. Ábrela tú desde tu gestor de archivos."
               : "There is no program here that opens folders. Open it yourself in your file manager.";
}

std::string uncounted_text(int done, int wanted, Language language) {
    return fmt::format(fmt::runtime(language == Language::es
                                        ? "Se han contado {} de {} conversaciones. Las demás se contarán "
                                          "cuando vuelvas a abrir tu progreso."
                                        : "{} of {} conversations were counted. The others will be when you "
                                          "open your progress again."),
                       done, wanted);
}

std::string dead_end_text(Language language) {
    return language == Language::es ? "Aquí no hay ninguna respuesta abierta: al escenario le falta una "
                                      "salida. Avisa a quien lo escribió."
                                    : "No reply is open here: the scenario lacks a way out. Tell its author.";
}

std::string not_saved_text(Language language) {
    return in({"No se ha guardado.", "It was not saved."}, language);
}

std::string unkept_text(Language language) {
    return in({"Mientras tanto no se guarda nada de lo que practiques.",
               "Meanwhile nothing that you practise is kept."},
              language);
}

std::string copied_text(Language language) {
    return in({"Copiado: ya puedes pegarlo.", "Copied: you can paste it now."}, language);
}

std::string given_text(Language language) {
    return in({"Encargado: quien tiene que hacerlo lo verá en su inicio.",
               "Given: whoever is to do it sees it at home."},
              language);
}

} // namespace aplomo::state
