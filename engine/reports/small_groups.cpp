#include "reports/small_groups.hpp"

namespace aplomo::reports {

bool is_told(long long people, const ReportOrder& order) { return order.names || people >= order.smallest; }

std::function<int(const std::string&)> sizes(company::GroupSizes known) {
    return [known = std::move(known)](const std::string& name) {
        const auto found = known.find(name);
        return found == known.end() ? 0 : found->second;
    };
}

void hide_small_groups(ReportTable& table, const ReportOrder& order,
                       const std::function<int(const std::string&)>& people) {
    for (auto& row : table.rows)
        if (!is_told(people(row.names.front()), order)) row.figures.assign(row.figures.size(), std::nullopt);
}

} // namespace aplomo::reports
