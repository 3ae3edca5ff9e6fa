#include "reports/verify_new.hpp"

#include "company/verdicts.hpp"
#include "reports/judge.hpp"

namespace aplomo::reports {
namespace {

constexpr std::size_t attempts_at_once = 500;

} // namespace

VerifiedNew verify_new(attempts::Database& database, const std::string& judge, const std::string& given,
                       const std::function<bool()>& goes_on) {
    VerifiedNew verified;
    Replayer replayer([&](const std::string& fingerprint) { return company::text(database, fingerprint); });
    while (goes_on()) {
        auto attempts = company::attempts_of(database, company::awaiting(database, attempts_at_once));
        if (attempts.empty()) break;
        arrange(attempts);
        std::vector<company::Judged> judged;
        judged.reserve(attempts.size());
        for (const auto& attempt : attempts) judged.push_back(reports::judge(replayer, attempt));
        company::mark(database, judged, judge, given);
        for (const auto& each : judged) ++(each.agrees ? verified.agreed : verified.disagreed);
    }
    return verified;
}

std::vector<company::Entry> entries_of(attempts::Database& database, const std::string& person) {
    Replayer replayer([&](const std::string& fingerprint) { return company::text(database, fingerprint); });
    auto attempts = company::attempts_of(database, company::agreeing(database, person));
    arrange(attempts);
    std::vector<company::Entry> entries;
    for (const auto& attempt : attempts)
        if (auto judged = reports::judge(replayer, attempt); judged.entry)
            entries.push_back(std::move(*judged.entry));
    return entries;
}

} // namespace aplomo::reports
