#pragma once

#include <memory>
#include <vector>

#include "company/texts.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::reports {

/// What a company accepts with scenarios: their texts and those of their rubrics, each once.
std::vector<company::CompanyText>
texts_of(const std::vector<std::shared_ptr<const scenario::Scenario>>& scenarios);

company::CompanyText text_of(const scenario::Rubric& rubric);

} // namespace aplomo::reports
