#include <algorithm>

#include "script/form.hpp"
#include "script/layout.hpp"

namespace aplomo::script {
namespace {

void sort_by(const Form& form, Element& element) {
    std::vector<bool> begins_line;
    for (const auto& entry : element.entries) begins_line.push_back(entry.own_line);
    std::ranges::stable_sort(element.entries, {},
                             [&](const Entry& entry) { return position_of(form, name_of(entry.key)); });
    // Between brackets, line breaks stay where they are and the entries move.
    for (std::size_t i = 0; i < begins_line.size(); ++i) element.entries[i].own_line = begins_line[i];
}

/// Puts every mapping of fixed keys in the order of the format.
void sort(const Form& form, Element& element) {
    if (!form.fields.empty() && element.kind != Element::Kind::list &&
        element.kind != Element::Kind::flow_list)
        sort_by(form, element);
    for (auto& entry : element.entries) sort(form_under(form, name_of(entry.key)), entry.value);
}

} // namespace

void sort_keys(Layout& layout) {
    if (!layout.aliases) sort(scenario_form(), layout.root);
}

} // namespace aplomo::script
