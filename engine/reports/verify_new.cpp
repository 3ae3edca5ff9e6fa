#include "reports/verify_new.hpp"

#include <chrono>
#include <optional>
#include <thread>

#include "company/texts.hpp"
#include "company/verdicts.hpp"
#include "reports/judge.hpp"

namespace aplomo::reports {
namespace {

constexpr std::size_t attempts_at_once = 500;

// Who is being judged by somebody else is usually free a moment later.
constexpr int most_rounds_in_vain = 10;
constexpr std::chrono::milliseconds until_the_next(200);

/// Who judges, and when.
struct Judge {
    const std::string& name;
    const std::string& given;
};

using GoesOn = std::function<bool(std::size_t done)>;

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

/// How much of a round there was, and how much of it was marked.
struct Round {
    std::size_t looked_at = 0;
    std::size_t marked = 0;
};

/// Goes once through what awaits; nothing when it was told to stop.
std::optional<Round> go_through(attempts::Database& database, Replayer& replayer, const Judge& judge,
                                const GoesOn& goes_on, VerifiedNew& verified) {
    Round round;
    company::Awaiting last;
    while (goes_on(round.looked_at)) {
        const auto awaiting = company::awaiting(database, last, attempts_at_once);
        if (awaiting.empty()) return round;
        const auto judged = judge_all(database, replayer, awaiting);
        const auto marked = company::mark(database, judged, judge.name, judge.given);
        for (const auto& each : judged)
            if (marked.contains(each.attempt)) ++(each.agrees ? verified.agreed : verified.disagreed);
        round.marked += marked.size();
        round.looked_at += awaiting.size();
        last = awaiting.back();
    }
    return std::nullopt;
}

} // namespace

VerifiedNew verify_new(attempts::Database& database, const std::string& judge, const std::string& given,
                       const GoesOn& goes_on) {
    VerifiedNew verified;
    Replayer replayer([&](const std::string& fingerprint) { return company::text(database, fingerprint); },
                      company::accepted_texts(database));
    for (int in_vain = 0; in_vain < most_rounds_in_vain; ++in_vain) {
        const auto round = go_through(database, replayer, {judge, given}, goes_on, verified);
        verified.held = round ? round->looked_at - round->marked : 0;
        if (verified.held == 0) break;
        if (round->marked > 0) in_vain = 0;
        std::this_thread::sleep_for(until_the_next);
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
