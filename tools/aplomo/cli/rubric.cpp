#include "cli/rubric.hpp"

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "script/source.hpp"

namespace aplomo::cli {

std::shared_ptr<const scenario::Rubric> rubric_for(const std::string& option, const machine::Places& places,
                                                   Terminal& terminal, int& exit) {
    const std::filesystem::path file =
        option.empty() ? places.assets / "rubric.yaml" : std::filesystem::path(option);
    auto source = script::read_source(file);
    if (const auto* unreadable = std::get_if<script::Unreadable>(&source)) {
        terminal.err << unreadable->path.string() << ": "
                     << diagnostics::sentence(unreadable->reason, terminal.language) << '\n';
        exit = outside_failed;
        return nullptr;
    }
    script::LoadedRubric loaded;
    if (auto* finding = std::get_if<diagnostics::Finding>(&source))
        loaded.findings.push_back(*finding);
    else
        loaded = script::load_rubric(std::get<std::string>(source), file.string());
    const auto* text = std::get_if<std::string>(&source);
    for (const auto& finding : loaded.findings)
        terminal.err << diagnostics::print(finding, text ? *text : "", terminal.language);
    if (!loaded.rubric) exit = has_errors;
    return loaded.rubric;
}

} // namespace aplomo::cli
