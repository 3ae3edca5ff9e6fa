#include "reports/verify_new.hpp"

#include "company/texts.hpp"
#include "company/verdicts.hpp"
#include "reports/judge.hpp"

namespace aplomo::reports {
namespace {

constexpr std::size_t attempts_at_once = 500;

/// Replays attempts; in the order in which they are cheapest to replay.
std::vector<company::Judged> judge_all(attempts::Database& database, Replayer& replayer,
                                       const std::vector<company::Awaiting>& awaiting) {
    std::vector<std::string> ids;
    ids.reserve(awaiting.size());
    for (const auto& each : awaiting) ids.push_back(each.attempt);
    auto attempts = company::attempts_of(database, ids);
    arrange(attempts);
    std::vector<company::Judged> judged;
    judged.reserve(attempts.size());
    for (const auto& attempt : attempts) judged.push_back(judge(replayer, attempt));
    return judged;
}

} // namespace

VerifiedNew verify_new(attempts::Database& database, const std::string& judge, const std::string& given,
                       const std::function<bool(std::size_t done)>& goes_on) {
    VerifiedNew verified;
    Replayer replayer([&](const std::string& fingerprint) { return company::text(database, fingerprint); },
                      company::accepted_texts(database));
    company::Awaiting last;
    for (std::size_t done = 0; goes_on(done);) {
        const auto awaiting = company::awaiting(database, last, attempts_at_once);
        if (awaiting.empty()) break;
        const auto judged = judge_all(database, replayer, awaiting);
        const auto marked = company::mark(database, judged, judge, given);
        for (const auto& each : judged)
            if (marked.contains(each.attempt)) ++(each.agrees ? verified.agreed : verified.disagreed);
        done += awaiting.size();
        last = awaiting.back();
    }
    return verified;
}

std::vector<company::Entry> entries_of(attempts::Database& database, const std::string& person) {
    Replayer replayer([&](const std::string& fingerprint) { return company::text(database, fingerprint); });
    auto attempts = company::attempts_of(database, company::agreeing(database, person));
    arrange(attempts);
    std::vector<company::Entry> entries;
    for (const auto& attempt : attempts)
        if (auto judged = judge(replayer, attempt); judged.entry) entries.push_back(std::move(*judged.entry));
    return entries;
}

} // namespace aplomo::reports
