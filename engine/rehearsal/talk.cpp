#include "rehearsal/talk.hpp"

#include <algorithm>

namespace aplomo::rehearsal {

const Statement* Moment::find(Word word) const {
    const auto found =
        std::ranges::find(stated, word, [](const Statement& each) { return each.heading.word; });
    return found == stated.end() ? nullptr : &*found;
}

std::string stated_id(const Talk& talk, Word word) {
    const auto* statement = talk.moments.front().find(word);
    return statement != nullptr && !statement->entries.empty() ? statement->entries.front().text : "";
}

conversation::Decisions decisions_of(const Talk& talk) {
    conversation::Decisions made;
    if (const auto* read = talk.moments.front().find(Word::read))
        for (const auto& entry : read->entries) made.read.push_back(entry.text);
    for (const auto& moment : talk.moments)
        if (moment.choice) made.replies.push_back(moment.choice->text);
    return made;
}

} // namespace aplomo::rehearsal
