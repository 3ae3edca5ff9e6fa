#include "attempts/flaw.hpp"

#include <fmt/format.h>

namespace aplomo::attempts {

Flaw::Flaw(std::string where, Text what, std::size_t column)
    : std::runtime_error(in(what, Language::en)), column_(column), where_(std::move(where)),
      what_(std::move(what)) {}

std::string sentence(const Flaw& flaw, const std::string& file, Language language) {
    auto place = file;
    if (flaw.line > 0) place += fmt::format(":{}", flaw.line);
    if (flaw.column() > 0) place += fmt::format(":{}", flaw.column());
    if (!flaw.where().empty()) place += ": " + flaw.where();
    return fmt::format(fmt::runtime(language == Language::es
                                        ? "{}: {}. No se ha guardado nada: pide el archivo otra vez a quien "
                                          "lo exportó."
                                        : "{}: {}. Nothing was kept: ask whoever exported the file for it "
                                          "once more."),
                       place, in(flaw.reason(), language));
}

} // namespace aplomo::attempts
