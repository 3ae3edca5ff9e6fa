#include "script/load.hpp"

#include "script/encoding.hpp"
#include "script/read_rubric.hpp"
#include "script/resolve.hpp"
#include "script/yaml.hpp"

namespace aplomo::script {

LoadedScenario load_scenario(std::string_view text, std::string_view file, std::string_view folder,
                             std::shared_ptr<const scenario::Rubric> rubric) {
    LoadedScenario loaded;
    Report report(file);
    const auto checked = checked_text(text, report);
    const auto tree = checked.empty() ? Tree{} : parse_yaml(checked, report);
    if (tree.root) {
        const auto draft = read_draft(*tree.root, folder, report);
        loaded.scenario = resolve(draft, std::move(rubric), report);
        loaded.places = Places(draft, file);
    }
    loaded.findings = std::move(report).in_file_order();
    return loaded;
}

LoadedRubric load_rubric(std::string_view text, std::string_view file) {
    LoadedRubric loaded;
    Report report(file);
    const auto checked = checked_text(text, report);
    const auto tree = checked.empty() ? Tree{} : parse_yaml(checked, report);
    if (tree.root) loaded.rubric = read_rubric(*tree.root, report);
    loaded.findings = std::move(report).in_file_order();
    return loaded;
}

} // namespace aplomo::script
