#include "cli/format.hpp"

#include <algorithm>

#include "cli/rubric.hpp"
#include "cli/write_page.hpp"
#include "machine/replace_file.hpp"
#include "script/canonical.hpp"
#include "script/library.hpp"
#include "script/rewrite.hpp"

namespace aplomo::cli {
namespace {

using RubricPointer = std::shared_ptr<const scenario::Rubric>;

/// One run of the command.
class Formatter {
  public:
    Formatter(const FormatOptions& options, RubricPointer rubric, Terminal& terminal)
        : options_(options), rubric_(std::move(rubric)), terminal_(terminal) {}

    void format(const std::filesystem::path& file) {
        const auto opened = script::open_scenario(file, rubric_);
        if (opened.unreadable)
            return fail(file, diagnostics::sentence(opened.unreadable->reason, terminal_.language),
                        outside_failed);
        if (!opened.loaded.scenario)
            return fail(file,
                        terminal_.say("tiene errores: queda como está. `aplomo check` dice cuáles.",
                                      "has errors: it stays as it is. `aplomo check` tells them."),
                        has_errors);
        const auto fresh = script::rewrite(opened.source);
        if (fresh == opened.source) return;
        if (!is_same(*opened.loaded.scenario, fresh, file.string(), opened.id))
            return fail(file,
                        terminal_.say("está escrito de un modo que no sé ordenar: queda como está.",
                                      "is written in a way that I cannot lay out: it stays as it is."),
                        has_errors);
        options_.check ? tell(file) : replace(file, fresh);
    }

    void fail(const std::filesystem::path& path, const std::string& reason, int exit) {
        fail(path.string() + ": " + reason, exit);
    }

    void fail(const std::string& words, int exit) {
        terminal_.err << words << '\n';
        exit_ = std::max(exit_, exit);
    }

    int exit() const { return exit_; }

  private:
    /// The canonical text leaves the author's rules out.
    bool is_same(const scenario::Scenario& before, const std::string& text, const std::string& file,
                 const std::string& folder) const {
        const auto after = script::load_scenario(text, file, folder, rubric_).scenario;
        return after && script::canonical(before) == script::canonical(*after) &&
               std::ranges::equal(before.rules, after->rules, {}, &scenario::Rule::text,
                                  &scenario::Rule::text);
    }

    void tell(const std::filesystem::path& file) {
        terminal_.out << file.string() << '\n';
        exit_ = std::max<int>(exit_, has_errors);
    }

    void replace(const std::filesystem::path& file, const std::string& text) {
        if (const auto failed = machine::replace_file(file, text))
            return fail(not_written(file.string(), failed, terminal_), outside_failed);
        terminal_.out << file.string() << '\n';
    }

    const FormatOptions& options_;
    RubricPointer rubric_;
    Terminal& terminal_;
    int exit_ = good;
};

} // namespace

int format(const FormatOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    Formatter formatter(options, rubric, terminal);
    for (const auto& path : options.paths) {
        const auto files = script::scenario_files(path, places.scenarios);
        if (files.empty())
            formatter.fail(path, terminal.say("no hay ningún escenario ahí", "there is no scenario there"),
                           outside_failed);
        for (const auto& file : files) formatter.format(file);
    }
    return formatter.exit();
}

} // namespace aplomo::cli
