#include "settings/settings_file.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "machine/replace_file.hpp"

namespace aplomo::settings {
namespace {

namespace fs = std::filesystem;
constexpr std::uintmax_t longest = 65536; // nobody's settings; something else has this name

std::string say(Language language, const char* es, const char* en, const std::string& what,
                const std::string& more = {}) {
    return fmt::format(fmt::runtime(language == Language::es ? es : en), what, more);
}

std::optional<std::string> text_of(const fs::path& path) {
    std::error_code failed;
    if (!fs::is_regular_file(path, failed) || fs::file_size(path, failed) > longest) return {};
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) return {};
    return text.str();
}

std::string listed(const std::vector<int>& numbers) { return fmt::format("{}", fmt::join(numbers, ", ")); }

} // namespace

SettingsFile::SettingsFile(fs::path path, const Settings& usual)
    : path_(std::move(path)), usual_(usual), read_{usual, {}} {
    std::error_code failed;
    first_start_ = !path_.empty() && !fs::exists(path_, failed);
    if (path_.empty() || first_start_) return;
    const auto text = text_of(path_);
    unreadable_ = !text;
    if (text) read_ = read_settings(*text, usual);
}

std::string SettingsFile::trouble(Language language) const {
    if (unreadable_)
        return say(language,
                   "No se puede leer {0}: vale lo de fábrica. Lo que cambies valdrá hasta que cierres.",
                   "{0} cannot be read, so the usual settings hold. What you change holds until you close.",
                   path_.string());
    if (read_.strange.empty()) return {};
    const auto lines = listed(read_.strange);
    if (read_.strange.size() == 1)
        return say(language, "No se entiende la línea {1} de {0}; se queda como está y no cuenta.",
                   "Line {1} of {0} makes no sense; it stays as it is and does not count.", path_.string(),
                   lines);
    return say(language, "No se entienden las líneas {1} de {0}; se quedan como están y no cuentan.",
               "Lines {1} of {0} make no sense; they stay as they are and do not count.", path_.string(),
               lines);
}

bool SettingsFile::keep(const Settings& begun, const Settings& now) const {
    if (path_.empty()) return true;
    if (unreadable_) return false;
    std::error_code failed;
    const auto text = fs::exists(path_, failed) ? text_of(path_) : ""; // another window may have written it
    return text && !machine::write_file(path_, written_settings(*text, usual_, begun, now));
}

std::string settings_not_kept(const fs::path& path, Language language) {
    return say(
        language,
        "Tus ajustes no se han podido guardar en {0}. Valen hasta que cierres; revisa que la carpeta "
        "exista y sea tuya.",
        "Your settings could not be kept in {0}. They hold until you close; check that the folder exists "
        "and is yours.",
        path.string());
}

} // namespace aplomo::settings
