#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "scenario/scenario.hpp"
#include "script/fields.hpp"

namespace aplomo::script {

/// A text in the declared languages, and the {words} it uses.
struct DraftText {
    std::array<std::string_view, 2> text{}; ///< by Language
    std::vector<Written> words{};
    Spot spot{};
};

/// A term whose subject is still a name: kind `meter` for a name that is compared, `fact` for one that stands
/// alone.
struct DraftTerm {
    scenario::Term term{};
    Written name{};
};

struct DraftCondition {
    Spot spot{};
    std::vector<DraftTerm> terms{}; ///< prefix order, as in a Condition
};

struct DraftEffect {
    scenario::Effect effect{};
    Written name{};
};

struct DraftLink {
    Spot spot{};
    std::optional<DraftCondition> when{};
    Written to{};
};

/// What choosing a reply or reading a dossier item does.
struct DraftDeed {
    std::vector<Written> uses{};
    scenario::Points points{};
    std::vector<DraftEffect> effects{};
};

struct DraftLine {
    Spot spot{};
    Written id{};
    std::optional<DraftCondition> when{};
    DraftText text{};
};

struct DraftReply {
    Written id{};
    bool act = false;
    DraftText text{};
    std::optional<DraftCondition> when{};
    DraftDeed deed{};
    std::optional<DraftText> reaction{};
    DraftText why{};
    std::vector<DraftLink> links{};
};

struct DraftTurn {
    Written id{};
    scenario::Phase phase{};
    std::optional<scenario::Channel> channel{};
    std::vector<DraftLine> says{};
    std::vector<DraftReply> replies{};
};

struct DraftEnding {
    Written id{};
    scenario::Outcome outcome{};
    DraftText says{};
    scenario::Points points{};
    std::optional<int> csat{};
};

struct DraftCustomer {
    DraftText name{};
    DraftText about{};
    std::optional<scenario::Voice> voice{};
};

struct DraftItem {
    Written id{};
    DraftText title{};
    DraftText text{};
    DraftDeed deed{};
};

struct DraftBriefing {
    int reads = 0;
    Spot reads_spot{};
    std::vector<DraftItem> dossier{};
};

struct DraftMeter {
    Written id{};
    int start = 0;
    int max = 0;
};

/// A variant's own start of a meter.
struct DraftStart {
    Written meter{};
    const Node* value = nullptr; ///< not checked yet: its range depends on the meter
};

struct DraftWord {
    Written id{};
    DraftText text{};
};

struct DraftVariant {
    Written id{};
    std::vector<DraftStart> meters{};
    std::vector<DraftWord> words{};
    std::optional<DraftCustomer> customer{};
};

struct DraftRule {
    scenario::Rule::Kind kind{};
    Written tag{};   ///< needs, never: the tag; order: the later one
    Written first{}; ///< order
    Written runs{};  ///< needs, never: an ending or an outcome
    Spot spot{};
};

/// What the author wrote: every value of the right type, names not looked up yet, places kept. Views into a
/// Tree.
struct Draft {
    Written id{};
    std::vector<Language> languages{};
    DraftText title{};
    DraftText summary{};
    scenario::Channel channel{};
    int level = 1;
    int minutes = 1;
    DraftCustomer customer{};
    std::vector<DraftMeter> meters{};
    int patience = 60; ///< the most there may be, where it could not be read
    std::vector<Written> facts{};
    std::optional<DraftBriefing> briefing{};
    std::vector<DraftVariant> variants{};
    Written start{};
    std::vector<DraftTurn> turns{};
    std::vector<DraftLink> interrupts{};
    Written out_of_patience{};
    std::vector<DraftEnding> endings{};
    std::vector<DraftRule> rules{};
    scenario::Weights weights{1, 1, 1};
    scenario::Pass pass{};
};

/// Reads a scenario's tree, reporting everything that can be seen without looking names up. What could not be
/// read has its default; `folder` is as in load_scenario.
Draft read_draft(const Node& root, std::string_view folder, Report& report);

} // namespace aplomo::script
