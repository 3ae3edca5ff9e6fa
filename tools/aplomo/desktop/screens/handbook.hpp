#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// A moment of a scenario that shows what a technique or a pitfall is.
struct Scene {
    std::string title;    ///< of the scenario
    std::string customer; ///< name
    std::string said;     ///< by the customer, just before
    std::string better;   ///< a best reply there
    bool better_act = false;
    std::string worse; ///< one that stumbles; may be empty
    bool worse_act = false;
};

/// A tag of the rubric.
struct HandbookEntry {
    std::string id;
    std::string name;
    Principle principle = Principle::empathy;
    bool pitfall = false;
    std::string about;
    std::string example;
    std::optional<Scene> scene;
    int taken = 0;   ///< how often the person used it, or stumbled over it…
    int offered = 0; ///< … of how often it was on offer
};

/// A principle has a page too; its id is that of the vocabulary: "empathy", "calm", "solution".
struct HandbookPrinciple {
    std::string name;
    std::string about;
    std::optional<Scene> scene; ///< the clearest of its techniques
};

inline constexpr std::array<const char*, 3> principle_ids{"empathy", "calm", "solution"};

struct HandbookScreen {
    /// Where one comes back to; nothing where the rail leads there.
    enum class Behind { nothing, welcome, briefing, conversation, debrief };

    std::array<HandbookPrinciple, 3> principles; ///< by Principle
    std::vector<HandbookEntry> entries;          ///< in the rubric's order
    std::string open;                            ///< id of the entry that is read; empty: none
    std::string search;                          ///< only what it finds is listed
    Behind behind = Behind::nothing;
    bool looking = false;  ///< for scenes: some may come yet
    bool counting = false; ///< how often the person used them: not known yet
};

/// Whether a search lets an entry be seen, or finds a principle.
bool shows(const std::string& search, const HandbookEntry& entry);
bool shows(const std::string& search, const HandbookPrinciple& principle);

/// Whether the search finds the page that is open.
bool finds_open(const HandbookScreen& screen);

/// Id of the page that a search means: the one of this name, else whose name begins with it, else whose name
/// has its words, else whose text has; of equals the first, principles before entries. Empty: none, or
/// nothing is searched for.
std::string meant(const HandbookScreen& screen);

} // namespace aplomo::screens
