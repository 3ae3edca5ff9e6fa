#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/customer.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

struct Meter {
    std::string id; ///< "anger", "trust" or the author's own
    int value = 0;
    int max = 10;
    std::optional<int> before; ///< the last decision; nothing: none was taken yet
};

struct Utterance {
    enum class By { customer, trainee };
    By by = By::customer;
    std::string text;
    bool act = false;                 ///< the trainee did it instead of saying it
    int decision = 0;                 ///< the trainee's: 1, 2…
    Channel channel = Channel::phone; ///< where it was said
    std::string at = {};              ///< when: "10:42" where the person is; empty: nobody knows
};

struct ReplyCard {
    std::string text;
    bool act = false;
    bool breath = false; ///< an act that is nothing but a pause
};

struct UsedTag {
    std::string id;
    std::string name;
    Principle principle = Principle::empathy;
    bool pitfall = false;
};

/// The coach's word on the decision before.
struct Coach {
    std::string why;
    std::vector<UsedTag> uses;
    std::vector<Meter> meters; ///< as that decision moved them
};

/// What the trainee would say, before the replies are seen. Kept with the decision, never scored.
struct OwnWords {
    std::string typed;
    bool asked = false; ///< they are being written: no replies are shown
};

struct ConversationScreen {
    std::string title;
    Customer customer;
    Mood mood;
    Mode mode = Mode::practice;
    Phase phase = Phase::opening;
    Channel channel = Channel::phone;
    int seconds = 0;           ///< since the conversation began
    std::vector<Meter> meters; ///< guided mode; otherwise empty
    int patience = 0;          ///< decisions left
    int patience_start = 0;
    std::vector<Utterance> transcript; ///< oldest first; what the customer said last is the line said now
    std::vector<std::string> heard;    ///< with that line, in words and in order
    std::optional<OwnWords> own;       ///< where they come first; not once it has ended
    std::vector<ReplyCard> replies;    ///< 2 to 6, in the order shown; none once it has ended
    std::optional<Coach> coach;        ///< guided mode, after the first decision
    std::string question;         ///< the coach's, before the next one; guided mode, not once it has ended
    bool can_go_back = false;     ///< guided mode, after the first decision
    std::optional<Outcome> ended; ///< the last line is the ending's
};

} // namespace aplomo::screens
