#include "cli/attempt_row.hpp"

#include <fmt/format.h>

#include "cli/plain_stream.hpp"

namespace aplomo::cli {
namespace {

using attempts::Attempt;

/// "74.19 passed": an exact share with two decimals, enough to tell attempts apart.
std::string claim_of(const Attempt& attempt, const Terminal& terminal) {
    const auto& card = attempt.seal->scorecard;
    const auto percent = fmt::format("{:.2f}", card.overall.percent());
    if (attempt.retry) return percent + terminal.say(" repetición, no cuenta", " a retry, does not count");
    return percent +
           (card.passed ? terminal.say(" superada", " passed") : terminal.say(" no superada", " not passed"));
}

std::string result_of(const Attempt& attempt, std::optional<Verified> verified, const Terminal& terminal) {
    if (!attempt.seal) return terminal.say("sin terminar", "unfinished");
    const auto claim = claim_of(attempt, terminal);
    if (verified == Verified::no)
        return fmt::format(fmt::runtime(terminal.say("no cuadra con sus decisiones; dice: {}",
                                                     "does not agree with its decisions; claims: {}")),
                           claim);
    if (verified == Verified::yes) return claim;
    return claim + terminal.say(", sin verificar todavía", ", not verified yet");
}

} // namespace

std::string attempt_row(const Attempt& attempt, std::optional<Verified> verified, const Terminal& terminal) {
    return on_one_line(fmt::format("{}  {}  {:<16}  {:<10}  {:<12}  {}", attempt.id, attempt.started,
                                   attempt.scenario, id_of(attempt.mode), attempt.person,
                                   result_of(attempt, verified, terminal))) +
           '\n';
}

} // namespace aplomo::cli
