#include "desktop/state/tell.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagnostics/catalogue.hpp"

namespace aplomo::state {

bool has_gone(const script::Opened& entry) {
    return entry.unreadable && entry.unreadable->reason.name == "file-gone";
}

namespace {

/// A title in the language's quotes, or the id where no title is known.
std::string name_of(const std::string& id, const std::string& title, Language language) {
    if (title.empty()) return id;
    return fmt::format(fmt::runtime(language == Language::es ? "«{}»" : "“{}”"), title);
}

/// The same sentence for one and for several.
std::string numbered(const char* one, const char* several, const std::string& name, std::size_t count) {
    return fmt::format(fmt::runtime(count == 1 ? one : several), name, count);
}

} // namespace

std::string reloaded_text(const script::Opened& entry, const std::string& title, Language language) {
    const auto name = name_of(entry.id, title, language);
    const bool es = language == Language::es;
    if (has_gone(entry))
        return fmt::format(
            fmt::runtime(es ? "El archivo de {} ya no está. Vuelve a ponerlo para poder practicarlo."
                            : "The file of {} has gone. Put it back to practise it."),
            name);
    if (entry.unreadable) return name + ": " + diagnostics::sentence(entry.unreadable->reason, language);
    const auto& findings = entry.loaded.findings;
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return diagnostics::severity(finding) == diagnostics::Severity::error;
    });
    if (errors > 0)
        return numbered(es ? "El archivo de {} ha cambiado y tiene {} error."
                           : "The file of {} has changed and has {} error.",
                        es ? "El archivo de {} ha cambiado y tiene {} errores."
                           : "The file of {} has changed and has {} errors.",
                        name, static_cast<std::size_t>(errors));
    if (!findings.empty())
        return numbered(es ? "{} se ha vuelto a leer: {} aviso." : "{} was read again: {} warning.",
                        es ? "{} se ha vuelto a leer: {} avisos." : "{} was read again: {} warnings.", name,
                        findings.size());
    return fmt::format(
        fmt::runtime(es ? "{} se ha vuelto a leer y está en orden." : "{} was read again and is in order."),
        name);
}

std::string mend_text(Language language) {
    return in({"Quien la escribió puede arreglarla. Las demás se pueden practicar.",
               "Whoever wrote it can mend it. The others can be practised."},
              language);
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

std::string checked_text(const Checked& checked, const std::string& title, Language language) {
    const bool es = language == Language::es;
    return numbered(es ? "{} se ha vuelto a leer y a comprobar: {} cosa que mirar."
                       : "{} was read again and checked: {} thing to look at.",
                    es ? "{} se ha vuelto a leer y a comprobar: {} cosas que mirar."
                       : "{} was read again and checked: {} things to look at.",
                    name_of(checked.id, title, language), checked.findings.size());
}

std::string cancelled_text(int read, int all, Language language) {
    return fmt::format(
        fmt::runtime(
            language == Language::es
                ? "Se han leído {} conversaciones de {}. El resto se leerá cuando vuelvas a abrir Aplomo."
                : "{} of {} conversations were read. The others will be when you open Aplomo again."),
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
