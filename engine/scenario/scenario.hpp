#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/language.hpp"
#include "scenario/condition.hpp"
#include "scenario/effect.hpp"
#include "scenario/moves.hpp"
#include "scenario/phase.hpp"
#include "scenario/principle.hpp"
#include "scenario/rubric.hpp"
#include "scenario/state.hpp"

namespace aplomo::scenario {

using Index = std::uint32_t;

/// Where a link leads: a turn or an ending, by its position in the Scenario.
struct Target {
    enum class Kind : std::uint8_t { turn, ending };
    Kind kind = Kind::turn;
    Index index = 0;

    bool operator==(const Target&) const = default;
};

/// A link of a reply, or an interrupt of the scenario.
struct Link {
    Condition when; ///< a reply's last link always holds
    Target to;
};

struct Voice {
    std::string pitch = "1"; ///< factor, as written: a decimal number from 0.5 to 2
    std::string rate = "1";
    std::string gender; ///< female, male, or empty
};

struct Customer {
    Text name;
    Text about;
    std::optional<Voice> voice;
};

struct Meter {
    std::string id;
    std::uint8_t start = 0;
    std::uint8_t max = 0; ///< 0 to 10
};

/// A line of the customer's, said when `when` holds and no line before it did.
struct Line {
    std::string id; ///< may be empty
    Condition when;
    Text text;
};

struct Reply {
    std::string id;
    bool act = false;                ///< `do:` instead of `say:`
    Text text;                       ///< what is said or done
    Condition when;                  ///< hidden while it does not hold
    std::vector<std::uint16_t> uses; ///< positions in the rubric's tags
    Points points{};                 ///< its own, added to what the rubric gives
    std::vector<Effect> effects;     ///< its own, as written
    std::optional<Text> reaction;
    Text why;
    std::vector<Link> links; ///< at least one; the last always holds
    Change change;           ///< all of the above and the rubric's rows for the turn's phase, summed up
};

struct Turn {
    std::string id;
    Phase phase = Phase::opening;
    std::optional<Channel> channel; ///< overrides the scenario's
    std::vector<Line> says;         ///< at least one; the last always holds
    std::vector<Reply> replies;     ///< 2 to 6
};

struct Ending {
    std::string id;
    Outcome outcome = Outcome::lost;
    Text says;
    Points points{};
    std::optional<int> csat; ///< 1 to 5
};

struct DossierItem {
    std::string id;
    Text title;
    Text text;
    std::vector<std::uint16_t> uses;
    std::vector<Effect> effects;
    Change change;
};

struct Briefing {
    std::uint32_t reads = 0; ///< how many items there is time for; may exceed the items
    std::vector<DossierItem> dossier;
};

/// Same structure, other surface and other starting mood. Without variants in the file there is exactly one,
/// with an empty id.
struct Variant {
    std::string id;
    std::vector<std::uint8_t> starts;                ///< by meter
    std::vector<std::pair<std::string, Text>> words; ///< replace {word} in any text
    std::optional<Customer> customer;
    std::vector<std::pair<std::uint8_t, std::uint8_t>>
        meters; ///< meter and start as written, for the canonical form
};

/// The author's own demand on every run.
struct Rule {
    enum class Kind : std::uint8_t { needs, order, never };
    Kind kind = Kind::needs;
    std::uint16_t tag = 0;   ///< needs, never: the tag; order: the later tag (`before`)
    std::uint16_t first = 0; ///< order: the tag that must come first
    std::variant<std::monostate, Outcome, Index> runs; ///< needs, never: an outcome or an ending
    std::string text;                                  ///< as the author wrote it
    int line = 0;                                      ///< of the file
};

struct Pass {
    int overall = 75;
    int each = 50;
};

/// One conversation to train, as it is played: const, every name resolved, valid by construction. Only
/// `script` makes one. Whoever holds it may share it among threads; nothing in it changes.
struct Scenario {
    std::string id;
    std::vector<Language> languages;
    Text title;
    Text summary;
    Channel channel = Channel::phone;
    int level = 1;
    int minutes = 1;
    Customer customer;
    std::vector<Meter> meters;
    std::uint8_t patience = 1;
    std::vector<std::string> facts;
    std::optional<Briefing> briefing;
    std::vector<Variant> variants; ///< at least one
    Index start = 0;
    std::vector<Turn> turns; ///< in file order, as all that follows
    std::vector<Link> interrupts;
    Index out_of_patience = 0; ///< an ending
    std::vector<Ending> endings;
    std::vector<Rule> rules;
    Weights weights{1, 1, 1};
    Pass pass;
    std::shared_ptr<const Rubric> rubric;
    std::vector<std::uint16_t>
        repeatable; ///< tags with an `again` row that some reply or item uses; bit i of State::used
    Moves moves;    ///< all of this as play needs it
};

/// The variant that a seed draws: number seed mod n.
std::size_t variant_of(const Scenario& scenario, std::uint64_t seed);

/// The positions of a turn, of an ending, of a reply in its turn, of a dossier item, of a variant; nothing
/// when unknown.
std::optional<Index> find_turn(const Scenario& scenario, std::string_view id);
std::optional<Index> find_ending(const Scenario& scenario, std::string_view id);
std::optional<Index> find_reply(const Turn& turn, std::string_view id);
std::optional<Index> find_item(const Scenario& scenario, std::string_view id);

/// The customer of a variant.
const Customer& customer_of(const Scenario& scenario, std::size_t variant);

/// The language to speak: the wanted one, or the first of the scenario's when it has not got that.
Language spoken(const Scenario& scenario, Language wanted);

/// A text as the variant's trainee reads it: {words} replaced, `{{` a brace.
std::string fill(const Text& text, const Scenario& scenario, std::size_t variant, Language language);

/// Sums up what choosing it changes, from its own points and effects and its tags' rows for the phase. Called
/// by whoever builds a Scenario, once `rubric`, `meters` and `repeatable` are known.
Change sum_up(const Scenario& scenario, Phase phase, const std::vector<std::uint16_t>& uses,
              const Points& points, const std::vector<Effect>& effects);

} // namespace aplomo::scenario
