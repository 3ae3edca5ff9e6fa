#include "cli/new.hpp"

#include <regex>
#include <sstream>

#include "cli/write_page.hpp"
#include "machine/new_file.hpp"
#include "script/fields.hpp"
#include "script/source.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;

/// The shipped scenario as somebody's own: its id, its languages, notes in one language.
class Pattern {
  public:
    Pattern(const NewOptions& options, const fs::path& schema, Language notes)
        : options_(options), schema_(schema), notes_(notes) {}

    std::string filled(const std::string& shipped) const {
        std::string text;
        std::istringstream lines(shipped);
        for (std::string each; std::getline(lines, each);)
            if (const auto own = line(each)) text += *own + '\n';
        return text;
    }

  private:
    std::optional<std::string> line(const std::string& shipped) const {
        static const std::regex note(R"(^( *# )(es|en): (.*)$)");
        static const std::regex text(R"rx(\{es: ("[^"]*"), en: ("[^"]*")\})rx");
        std::smatch found;
        if (shipped.starts_with("# yaml-language-server: ")) return schema_line();
        if (shipped.starts_with("id: ")) return "id: " + options_.id;
        if (shipped.starts_with("languages: "))
            return "languages: [" + std::regex_replace(options_.languages, std::regex(","), ", ") + "]";
        if (std::regex_match(shipped, found, note))
            return found[2].str() == code_of(notes_) ? std::optional(found[1].str() + found[3].str())
                                                     : std::nullopt;
        if (options_.languages.find(',') != std::string::npos) return shipped;
        return std::regex_replace(shipped, text, options_.languages == "es" ? "$1" : "$2");
    }

    /// How an editor finds the schema from the scenario's folder.
    std::optional<std::string> schema_line() const {
        std::error_code failed;
        if (!fs::exists(schema_, failed)) return std::nullopt;
        const auto way = fs::relative(schema_, fs::path(options_.folder) / options_.id, failed);
        return "# yaml-language-server: $schema=" + (failed || way.empty() ? schema_ : way).generic_string();
    }

    const NewOptions& options_;
    fs::path schema_;
    Language notes_;
};

int refuse(Terminal& terminal, const std::string& what, const std::string& reason, int exit) {
    terminal.err << what << ": " << reason << '\n';
    return exit;
}

/// Makes the scenario's folder with the text in it; gives the exit code, and has told what went wrong.
int make(const fs::path& folder, const std::string& text, Terminal& terminal) {
    std::error_code failed;
    fs::create_directories(folder.parent_path(), failed);
    const bool fresh = !failed && fs::create_directory(folder, failed);
    if (!fresh && !failed)
        return refuse(terminal, folder.string(),
                      terminal.say("ya existe. Elige otro nombre, o trabaja en ese.",
                                   "is there already. Choose another name, or work on that one."),
                      wrong_use);
    if (!failed) failed = machine::write_new_file(folder / "scenario.yaml", text);
    if (!failed) return good;
    terminal.err << not_written(folder.string(), failed, terminal) << '\n';
    std::error_code ignored;
    if (fresh) fs::remove_all(folder, ignored);
    return outside_failed;
}

void tell_what_next(const fs::path& folder, Terminal& terminal) {
    terminal.out << (folder / "scenario.yaml").string() << '\n';
    terminal.err << terminal.say("Ábrelo con tu editor. Después: `aplomo check ",
                                 "Open it with your editor. Then: `aplomo check ")
                 << folder.string() << terminal.say("` y `aplomo play ", "` and `aplomo play ")
                 << folder.string() << "`.\n";
}

} // namespace

int new_scenario(const NewOptions& options, const machine::Places& places, Terminal& terminal) {
    if (!script::is_id(options.id))
        return refuse(
            terminal, options.id,
            terminal.say("no vale como nombre: minúsculas sin acentos, cifras y _, y una letra al "
                         "principio, como `tarta_equivocada`.",
                         "is not a name: small letters without accents, digits and _, a letter first, "
                         "such as `wrong_cake`."),
            wrong_use);
    const auto shipped = script::read_source(places.assets / "new_scenario.yaml");
    const auto* text = std::get_if<std::string>(&shipped);
    if (!text)
        return refuse(terminal, (places.assets / "new_scenario.yaml").string(),
                      terminal.say("no se puede leer", "cannot be read"), outside_failed);
    auto own = options;
    if (own.languages.empty()) own.languages = code_of(terminal.language);
    const auto folder = fs::path(options.folder) / options.id;
    const Pattern pattern(own, places.scenarios / "scenario.schema.json", terminal.language);
    const int exit = make(folder, pattern.filled(*text), terminal);
    if (exit == good) tell_what_next(folder, terminal);
    return exit;
}

} // namespace aplomo::cli
