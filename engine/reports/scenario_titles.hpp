#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "reports/draw_report.hpp"

namespace aplomo::reports {

/// What people call scenarios, and which mark passes them: each is looked for once.
class ScenarioTitles {
  public:
    explicit ScenarioTitles(const ReportOrder& order) : order_(order) {}

    /// Its title in the report's language; its id where nobody has its file here.
    std::string of(const std::string& id);

    /// The overall score that passes; nothing where nobody has its file here.
    std::optional<int> mark_of(const std::string& id);

  private:
    const scenario::Scenario* find(const std::string& id);

    const ReportOrder& order_;
    std::map<std::string, std::shared_ptr<const scenario::Scenario>> known_;
};

} // namespace aplomo::reports
