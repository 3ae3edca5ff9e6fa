#include "reports/xapi.hpp"

#include <numeric>

#include "reports/xapi_choice.hpp"
#include "reports/xapi_statement.hpp"
#include "scoring/printed.hpp"

namespace aplomo::reports {
namespace {

std::int64_t time_taken(const attempts::Attempt& attempt) {
    return std::accumulate(attempt.decisions.begin(), attempt.decisions.end(), std::int64_t{0},
                           [](auto sum, const auto& decision) { return sum + decision.milliseconds; });
}

Result result_of(const attempts::Attempt& attempt, const Replayed& replayed) {
    const auto card = scoring::grade(*replayed.study, replayed.run);
    Result result;
    result.overall = scoring::printed(card).overall;
    if (attempt.mode != attempts::Mode::guided) result.success = card.passed;
    result.completion = true;
    result.milliseconds = time_taken(attempt);
    return result;
}

} // namespace

std::vector<company::Statement> statements(const attempts::Attempt& attempt, const Replayed& replayed,
                                           const std::string& home,
                                           const std::function<std::string()>& fresh_id) {
    std::vector<company::Statement> made;
    const Teller teller(attempt, replayed.run, home);
    const auto add = [&](const Verb& verb, const Told& told) {
        const auto id = fresh_id();
        made.push_back({id, attempt.id, static_cast<int>(made.size()), teller.statement(id, verb, told), ""});
    };
    add(verbs::initialized, {});
    std::int64_t at = 0;
    for (const auto& choice : choices_of(attempt, replayed)) {
        at += choice.milliseconds;
        add(verbs::answered, {at, &choice, nullptr});
    }
    const auto result = result_of(attempt, replayed);
    if (result.success) add(*result.success ? verbs::passed : verbs::failed, {at, nullptr, &result});
    add(verbs::completed, {at, nullptr, &result});
    add(verbs::terminated, {at, nullptr, nullptr});
    return made;
}

} // namespace aplomo::reports
