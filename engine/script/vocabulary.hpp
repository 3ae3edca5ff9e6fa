#pragma once

#include "script/draft.hpp"
#include "script/names.hpp"

namespace aplomo::script {

/// The meters and facts of a scenario: looks up the names of its conditions and effects, and keeps account of
/// which are used.
class Vocabulary {
  public:
    Vocabulary(const Draft& draft, Report& report);

    scenario::Condition condition(const DraftCondition& draft);
    std::vector<scenario::Effect> effects(const std::vector<DraftEffect>& draft);
    std::optional<std::uint32_t> meter(const Written& name);

    /// Reports meters and facts that no condition looks at, and facts that no effect sets. Only when all
    /// conditions and effects could be read.
    void warn_of_unused();

  private:
    scenario::Term term(const DraftTerm& draft);
    std::uint8_t compared(const DraftTerm& draft);
    std::uint8_t alone(const Written& name);
    std::uint8_t fact(const DraftEffect& draft);
    void check_range(const DraftTerm& draft, int most);

    const Draft& draft_;
    Report& report_;
    Names meters_;
    Names facts_;
    std::vector<std::string_view> names_; ///< of both
    std::vector<bool> meter_asked_;
    std::vector<bool> fact_asked_;
    std::vector<bool> fact_set_;
};

} // namespace aplomo::script
