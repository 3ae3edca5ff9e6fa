#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace aplomo::company {

/// Sums keep scores in hundredths of a point, 0 to 10000, so that they stay exact.
inline constexpr int hundredths_of_all = 10'000;

/// The axes of a score, in the order of `Entry::scores`.
inline constexpr std::array<const char*, 4> axes{"overall", "empathy", "calm", "solution"};

/// What one replayed attempt adds to the sums that team views read: what its decisions earn, never what its
/// seal claims.
struct Entry {
    /// How often a tag was on offer, and how often it was taken then.
    struct Technique {
        std::string tag;
        int offered = 0;
        int taken = 0;
    };
    /// A reply that was open at a decision.
    struct Offer {
        std::string reply;
        bool chosen = false;
        int cost = 0; ///< of the chosen one, in hundredths
    };

    std::string attempt; ///< id
    std::string person;
    std::string scenario;                     ///< id
    std::string started;                      ///< ISO 8601, UTC
    std::array<std::optional<int>, 4> scores; ///< in hundredths; nothing where there is too little to tell
    bool passed = false;
    int stars = 0; ///< of the customer's survey, 1 to 5; 0: none
    std::vector<Technique> techniques;
    std::vector<Offer> offers;
};

/// An attempt after its replay.
struct Judged {
    std::string attempt; ///< id
    bool agrees = false;
    std::string note;           ///< what disagrees, in words for the log
    std::optional<Entry> entry; ///< nothing: it counts for nothing (guided, a retry, or it disagrees)
};

} // namespace aplomo::company
