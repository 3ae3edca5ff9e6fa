#include <limits>

#include "script/parse_condition.hpp"
#include "script/read_parts.hpp"

namespace aplomo::script {
namespace {

constexpr Key scenario_keys[] = {{"format"},
                                 {"id"},
                                 {"languages"},
                                 {"title"},
                                 {"summary"},
                                 {"channel"},
                                 {"level"},
                                 {"minutes"},
                                 {"customer"},
                                 {"meters", false},
                                 {"patience"},
                                 {"facts", false},
                                 {"briefing", false},
                                 {"variants", false},
                                 {"start"},
                                 {"turns"},
                                 {"interrupts", false},
                                 {"out_of_patience"},
                                 {"endings"},
                                 {"rules", false},
                                 {"weights", false},
                                 {"pass", false}};
constexpr Key meter_keys[] = {{"start"}, {"max"}};
constexpr Key interrupt_keys[] = {{"when"}, {"to"}};
constexpr Key weight_keys[] = {{"empathy", false}, {"calm", false}, {"solution", false}};
constexpr Key pass_keys[] = {{"overall"}, {"each"}};

constexpr int largest_meter = 10;
constexpr int largest_weight = 10;
constexpr int longest_patience = 60;

void read_head(const Fields& fields, std::string_view folder, Draft& draft, Report& report) {
    if (const auto* format = fields["format"]) check_format(*format, report);
    if (fields["id"]) draft.id = id(*fields["id"], report);
    if (!folder.empty() && !draft.id.text.empty() && draft.id.text != folder)
        report.add("id-not-folder", draft.id.spot, {std::string(draft.id.text), std::string(folder)});
    if (fields["languages"]) draft.languages = read_languages(*fields["languages"], report);
    if (fields["title"]) draft.title = read_text(*fields["title"], draft.languages, report);
    if (fields["summary"]) draft.summary = read_text(*fields["summary"], draft.languages, report);
    if (fields["channel"])
        draft.channel =
            static_cast<scenario::Channel>(choice(*fields["channel"], scenario::channel_ids, report));
    if (fields["level"]) draft.level = integer(*fields["level"], 1, 5, report);
    if (fields["minutes"])
        draft.minutes = integer(*fields["minutes"], 1, std::numeric_limits<int>::max(), report);
    if (fields["customer"]) draft.customer = read_customer(*fields["customer"], draft.languages, report);
}

DraftMeter read_meter(const Member& member, Report& report) {
    DraftMeter meter{.id = id(*member.key, report), .max = largest_meter};
    const Fields fields(*member.value, meter_keys, report);
    if (fields["max"]) meter.max = integer(*fields["max"], 0, largest_meter, report);
    if (fields["start"]) meter.start = integer(*fields["start"], 0, meter.max, report);
    return meter;
}

void read_mood(const Fields& fields, Draft& draft, Report& report) {
    if (const auto* meters = fields["meters"]) {
        for (const auto& member : members(*meters, report))
            draft.meters.push_back(read_meter(member, report));
        check_count(draft.meters.size(), 0, scenario::max_meters, meters->spot, report);
    }
    if (fields["patience"]) draft.patience = integer(*fields["patience"], 1, longest_patience, report);
    if (const auto* facts = fields["facts"]) {
        for (const auto* item : items(*facts, report))
            if (const auto fact = id(*item, report); !fact.text.empty()) draft.facts.push_back(fact);
        check_count(draft.facts.size(), 0, scenario::max_facts, facts->spot, report);
    }
}

DraftLink read_interrupt(const Node& node, Report& report) {
    const Fields fields(node, interrupt_keys, report);
    DraftLink interrupt{.spot = node.spot};
    if (fields["when"]) interrupt.when = parse_condition(*fields["when"], report);
    if (fields["to"]) interrupt.to = id(*fields["to"], report);
    return interrupt;
}

void read_conversation(const Fields& fields, Draft& draft, Report& report) {
    if (fields["briefing"]) draft.briefing = read_briefing(*fields["briefing"], draft.languages, report);
    if (fields["variants"]) draft.variants = read_variants(*fields["variants"], draft.languages, report);
    if (fields["start"]) draft.start = id(*fields["start"], report);
    if (fields["turns"]) draft.turns = read_turns(*fields["turns"], draft.languages, report);
    if (fields["interrupts"])
        for (const auto* item : items(*fields["interrupts"], report))
            draft.interrupts.push_back(read_interrupt(*item, report));
    if (fields["out_of_patience"]) draft.out_of_patience = id(*fields["out_of_patience"], report);
    if (fields["endings"]) draft.endings = read_endings(*fields["endings"], draft.languages, report);
}

void read_weights(const Node& node, scenario::Weights& weights, Report& report) {
    const Fields fields(node, weight_keys, report);
    for (const auto principle : scenario::all_principles)
        if (const auto* value = fields[id_of(principle)])
            weights[static_cast<std::size_t>(principle)] = integer(*value, 0, largest_weight, report);
    if (weights == scenario::Weights{}) report.add("weights-zero", node.spot);
}

void read_demands(const Fields& fields, Draft& draft, Report& report) {
    if (fields["rules"]) draft.rules = read_rules(*fields["rules"], report);
    if (fields["weights"]) read_weights(*fields["weights"], draft.weights, report);
    if (!fields["pass"]) return;
    const Fields pass(*fields["pass"], pass_keys, report);
    if (pass["overall"]) draft.pass.overall = integer(*pass["overall"], 0, 100, report);
    if (pass["each"]) draft.pass.each = integer(*pass["each"], 0, 100, report);
}

} // namespace

Draft read_draft(const Node& root, std::string_view folder, Report& report) {
    Draft draft;
    const Fields fields(root, scenario_keys, report);
    read_head(fields, folder, draft, report);
    read_mood(fields, draft, report);
    read_conversation(fields, draft, report);
    read_demands(fields, draft, report);
    return draft;
}

} // namespace aplomo::script
