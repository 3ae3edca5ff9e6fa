#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "conversation/run.hpp"
#include "rehearsal/words.hpp"
#include "script/node.hpp"

namespace aplomo::rehearsal {

using script::Spot;

/// A number as it is written in a talk. A score with six decimals is kept in millionths, as `aplomo play
/// --format json` prints it; any other number is whole, and a whole score is the one that people are shown.
struct Number {
    std::int64_t value = 0;
    bool millionths = false;
};

/// One thing that stands behind a line's heading, with its number where the line's shape has one.
struct Entry {
    std::string text; ///< an id, what is said in one line, or nothing before a lone number
    Spot spot;
    Number number;
};

/// One line of a talk, which must hold where it stands.
struct Statement {
    Heading heading;
    Spot spot; ///< of the line's first word
    std::vector<Entry> entries;
};

/// What a talk states of one moment: of what the last decision (or the briefing) came to, and of where the
/// conversation is now. Each heading is there at most once.
struct Moment {
    std::vector<Statement> stated;
    std::optional<Entry> choice; ///< the reply chosen then; the last moment has none
    const Statement* find(Word word) const;
};

/// A recorded run used as a test of its scenario: at least one decision, and an ending in the last moment.
/// Names are only known to be names: whether the scenario has them is another matter (see unknown_names).
struct Talk {
    std::string file; ///< as findings name it
    std::vector<Moment> moments;
};

/// The id behind a word that stands before the first decision; "" when the talk has not got the word.
std::string stated_id(const Talk& talk, Word word);

/// The papers read and the replies chosen.
conversation::Decisions decisions_of(const Talk& talk);

} // namespace aplomo::rehearsal
