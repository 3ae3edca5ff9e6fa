#pragma once

#include <optional>
#include <string>
#include <vector>

#include "company/early.hpp"
#include "diagnostics/language.hpp"

namespace aplomo::reports {

// What to expect of somebody, told from what came of those who practised before: verified attempts of the
// whole company, of the same number (the first, the second … fifth of a person) at the same conversation.

/// From how many people on anything is expected; more where the company's smallest group is larger.
inline constexpr int least_to_expect = 8;

struct Expectation {
    int number = 1; ///< of the attempt, 1 to company::early_attempts
    int people = 0; ///< who have made it
    int passed = 0; ///< of them
    int low = 0;    ///< the middle half scored from here, in points, 0 to 100
    int high = 0;   ///< to here
};

/// The quartiles are those of people spread evenly over each ten points. Nothing: too few to say.
std::optional<Expectation> expectation(const company::EarlyOutcome& outcome, int smallest_group);

/// Of a scenario and a number; `outcomes` as company::early_outcomes gives them.
std::optional<Expectation> expectation_of(const std::vector<company::EarlyOutcome>& outcomes,
                                          const std::string& scenario, int number, int smallest_group);

/// By which attempt at least half of those who began have passed.
struct UsualPass {
    int number = 0; ///< 0: not within company::early_attempts
    int people = 0; ///< who have made a first attempt
    int passed = 0; ///< of them, by that attempt; by the last one that is numbered where `number` is 0
};

/// Nothing: too few to say.
std::optional<UsualPass> usual_pass(const std::vector<company::EarlyOutcome>& outcomes,
                                    const std::string& scenario, int smallest_group);

/// How a score, in hundredths of a point, stands beside what was usual.
enum class Against { below, within, above };
Against against(int score, const Expectation& expected);

// The same in words, a sentence each.

/// How many attempts a conversation takes.
std::string usual_words(const std::optional<UsualPass>& usual, Language language);

/// What came of others at the attempt that is a person's next.
std::string next_words(int number, const std::optional<Expectation>& expected, Language language);

/// A person's attempt beside what was usual.
std::string against_words(const company::EarlyAttempt& attempt, const std::optional<Expectation>& expected,
                          Language language);

} // namespace aplomo::reports
