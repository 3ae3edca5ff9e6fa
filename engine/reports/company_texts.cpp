#include "reports/company_texts.hpp"

#include <set>

#include "script/canonical.hpp"

namespace aplomo::reports {

using company::CompanyText;

std::vector<CompanyText> texts_of(const std::vector<std::shared_ptr<const scenario::Scenario>>& scenarios) {
    std::vector<CompanyText> texts;
    std::set<const scenario::Rubric*> rubrics;
    for (const auto& scenario : scenarios) {
        texts.push_back({script::fingerprint(script::canonical(*scenario)), scenario->id});
        if (rubrics.insert(scenario->rubric.get()).second) texts.push_back(text_of(*scenario->rubric));
    }
    return texts;
}

CompanyText text_of(const scenario::Rubric& rubric) {
    return {script::fingerprint(script::canonical(rubric)), "rubric"};
}

} // namespace aplomo::reports
