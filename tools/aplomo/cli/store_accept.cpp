#include <fmt/format.h>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/rubric.hpp"
#include "diagnostics/catalogue.hpp"
#include "reports/company_texts.hpp"
#include "script/library.hpp"
#include "script/source.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using company::CompanyText;
using Rubric = std::shared_ptr<const scenario::Rubric>;

/// The rubric that a word names; null when it names none.
Rubric rubric_in(const std::string& word) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(word, none)) return nullptr;
    const auto source = script::read_source(word);
    const auto* text = std::get_if<std::string>(&source);
    return text == nullptr ? nullptr : script::load_rubric(*text, word).rubric;
}

/// False when a file cannot be played, which has been told.
bool add_scenario(const std::filesystem::path& file, const Rubric& rubric, std::vector<CompanyText>& texts,
                  Terminal& terminal) {
    const auto opened = script::open_scenario(file, rubric);
    if (opened.unreadable)
        terminal.err << file.string() << ": "
                     << diagnostics::sentence(opened.unreadable->reason, terminal.language) << '\n';
    if (!opened.loaded.scenario)
        for (const auto& finding : opened.loaded.findings)
            terminal.err << diagnostics::print(finding, opened.source, terminal.language);
    if (!opened.loaded.scenario) return false;
    for (auto& text : reports::texts_of({opened.loaded.scenario})) texts.push_back(std::move(text));
    return true;
}

bool add_texts(const std::string& word, const Rubric& rubric, const machine::Places& places,
               std::vector<CompanyText>& texts, Terminal& terminal) {
    if (const auto own = rubric_in(word)) {
        texts.push_back(reports::text_of(*own));
        return true;
    }
    const auto files = script::scenario_files(word, places.scenarios);
    for (const auto& file : files)
        if (!add_scenario(file, rubric, texts, terminal)) return false;
    if (files.empty())
        terminal.err << word << ": "
                     << terminal.say("ahí no hay ningún escenario ni ninguna rúbrica",
                                     "there is no scenario and no rubric there")
                     << '\n';
    return !files.empty();
}

int accept(Database& database, const std::vector<CompanyText>& texts, Terminal& terminal) {
    if (!database.is_server())
        return refuse(good,
                      terminal.say("En un archivo cuenta todo lo que se juega; no hay nada que aceptar.",
                                   "In a file everything counts that is played; there is nothing to accept."),
                      terminal);
    const auto added = company::accept(database, texts);
    return refuse(good,
                  fmt::format(fmt::runtime(terminal.say(
                                  "Textos nuevos de la empresa: {}. Lo que no contaba por ellos se vuelve a "
                                  "comprobar con aplomo store verify --new.",
                                  "New texts of the company: {}. What did not count for want of them is "
                                  "replayed by aplomo store verify --new.")),
                              added),
                  terminal);
}

} // namespace

int store_accept(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    std::vector<CompanyText> texts;
    for (const auto& word : options.paths)
        if (!add_texts(word, rubric, places, texts, terminal)) return has_errors;
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return accept(database, texts, terminal); });
}

} // namespace aplomo::cli
