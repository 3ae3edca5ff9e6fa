#include "reports/judge.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "attempts/verify.hpp"
#include "company/texts.hpp"
#include "reports/chances.hpp"
#include "reports/progress.hpp"

namespace aplomo::reports {
namespace {

int hundredths(scoring::Share share) {
    return static_cast<int>(scoring::rounded(share, company::hundredths_of_all));
}

void add_offers(company::Entry& entry, const conversation::Run& run,
                const std::vector<scoring::Share>& costs) {
    const auto& scenario = run.scenario();
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const auto& exchange = run.transcript().exchanges[i];
        const auto& replies = scenario.turns[exchange.before.turn].replies;
        for (const auto reply : conversation::open_replies(scenario, exchange.before)) {
            const bool chosen = reply == exchange.reply;
            entry.offers.push_back({replies[reply].id, chosen, chosen ? hundredths(costs[i]) : 0});
        }
    }
}

std::string note_of(const attempts::Unrebuildable& failed) {
    using Reason = attempts::Unrebuildable::Reason;
    if (failed.reason == Reason::text_not_accepted) return company::note_not_accepted;
    if (failed.reason == Reason::text_of_its_player) return company::note_of_its_player;
    attempts::Verdict verdict;
    verdict.unrebuildable = failed;
    return sentence(verdict, Language::en);
}

} // namespace

company::Entry entry_of(const attempts::Attempt& attempt, const Replayed& replayed) {
    const auto card = scoring::grade(*replayed.study, replayed.run);
    company::Entry entry{
        attempt.id, attempt.person, attempt.scenario, attempt.started, {}, card.passed, 0, {}, {}};
    entry.scores[0] = hundredths(card.overall);
    for (std::size_t i = 0; i < card.principles.size(); ++i)
        if (!card.principles[i].thin) entry.scores[i + 1] = hundredths(card.principles[i].score);
    entry.stars = replayed.run.scenario().endings[*replayed.run.ending()].csat.value_or(0);
    for (const auto& chance : chances(*replayed.study, replayed.run))
        entry.techniques.push_back({chance.tag, chance.offered, chance.taken});
    add_offers(entry, replayed.run, card.costs);
    return entry;
}

company::Judged judge(Replayer& replayer, const attempts::Attempt& attempt) {
    const auto replay = replayer.replay(attempt);
    if (const auto* failed = std::get_if<attempts::Unrebuildable>(&replay))
        return {attempt.id, false, note_of(*failed), std::nullopt};
    const auto* replayed = std::get_if<Replayed>(&replay);
    if (replayed == nullptr) return {attempt.id, false, "the decisions reach no ending", std::nullopt};
    const auto differences =
        attempts::differences(*attempt.seal, attempts::seal_of(*replayed->study, replayed->run));
    if (!differences.empty())
        return {attempt.id, false, fmt::format("{}", fmt::join(differences, ", ")), std::nullopt};
    company::Judged judged{attempt.id, true, "", std::nullopt};
    if (attempts::counts(attempt) && counts(attempt.mode)) judged.entry = entry_of(attempt, *replayed);
    return judged;
}

} // namespace aplomo::reports
