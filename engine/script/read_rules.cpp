#include "script/read_parts.hpp"

namespace aplomo::script {
namespace {

using Kind = scenario::Rule::Kind;

constexpr Key rule_keys[] = {{"ending", false}, {"needs", false}, {"first", false},
                             {"before", false}, {"never", false}, {"in", false}};

/// The two keys that make one kind of rule: where it looks (or what comes first), and the tag.
struct Form {
    Kind kind;
    std::string_view other, tag;
};
constexpr Form forms[] = {
    {Kind::needs, "ending", "needs"}, {Kind::order, "first", "before"}, {Kind::never, "in", "never"}};

bool has_form(const Fields& fields, const Form& form) {
    int others = 0;
    for (const auto& key : rule_keys)
        if (fields[key.name] && key.name != form.other && key.name != form.tag) ++others;
    return others == 0 && fields[form.other] != nullptr && fields[form.tag] != nullptr;
}

DraftRule read_rule(const Node& node, Report& report) {
    const Fields fields(node, rule_keys, report);
    for (const auto& form : forms) {
        if (!has_form(fields, form)) continue;
        DraftRule rule{.kind = form.kind, .tag = id(*fields[form.tag], report), .spot = node.spot};
        (form.kind == Kind::order ? rule.first : rule.runs) = id(*fields[form.other], report);
        return rule;
    }
    if (fields.is_mapping()) report.add("rule-malformed", node.spot);
    return {};
}

} // namespace

std::vector<DraftRule> read_rules(const Node& node, Report& report) {
    std::vector<DraftRule> rules;
    for (const auto* item : items(node, report)) rules.push_back(read_rule(*item, report));
    return rules;
}

} // namespace aplomo::script
