#include "script/parse_condition.hpp"
#include "script/read_deed.hpp"
#include "script/read_parts.hpp"

namespace aplomo::script {
namespace {

constexpr Key turn_keys[] = {{"phase"}, {"channel", false}, {"says"}, {"replies"}};
constexpr Key line_keys[] = {{"id", false}, {"when", false}, {"text"}};
constexpr Key reply_keys[] = {{"id"},
                              {"say", false},
                              {"do", false},
                              {"when", false},
                              {"uses", false},
                              {"points", false},
                              {"effects", false},
                              {"reaction", false},
                              {"why"},
                              {"to"}};
constexpr Key link_keys[] = {{"when", false}, {"to"}};
constexpr Key ending_keys[] = {{"outcome"}, {"says"}, {"points", false}, {"csat", false}};

constexpr std::size_t least_replies = 2;
constexpr std::size_t most_replies = 6;

DraftLine read_line(const Fields& fields, Spot spot, const Languages& languages, Report& report) {
    DraftLine line{.spot = spot};
    if (fields["id"]) line.id = id(*fields["id"], report);
    if (fields["when"]) line.when = parse_condition(*fields["when"], report);
    if (fields["text"]) line.text = read_text(*fields["text"], languages, report);
    return line;
}

std::vector<DraftLine> read_lines(const Node& node, const Languages& languages, Report& report) {
    std::vector<DraftLine> lines;
    std::vector<Conditional> conditionals;
    const auto list = items(node, report);
    if (node.kind == Node::Kind::sequence && list.empty()) report.add("list-empty", node.spot);
    for (const auto* item : list) {
        const Fields fields(*item, line_keys, report);
        lines.push_back(read_line(fields, item->spot, languages, report));
        conditionals.push_back({item, fields["when"]});
    }
    check_conditions(conditionals, report);
    return lines;
}

std::vector<DraftLink> read_link_list(const Node& node, Report& report) {
    std::vector<DraftLink> links;
    std::vector<Conditional> conditionals;
    if (node.children.empty()) report.add("list-empty", node.spot);
    for (const auto* item : node.children) {
        const Fields fields(*item, link_keys, report);
        auto& link = links.emplace_back(DraftLink{.spot = item->spot});
        if (fields["when"]) link.when = parse_condition(*fields["when"], report);
        if (fields["to"]) link.to = id(*fields["to"], report);
        conditionals.push_back({item, fields["when"]});
    }
    check_conditions(conditionals, report);
    return links;
}

std::vector<DraftLink> read_links(const Node& node, Report& report) {
    if (node.kind == Node::Kind::sequence) return read_link_list(node, report);
    return {{node.spot, std::nullopt, id(node, report)}};
}

/// What is said or done; a reply has one of the two.
void read_act(const Fields& fields, Spot spot, const Languages& languages, DraftReply& reply,
              Report& report) {
    const auto* say = fields["say"];
    const auto* act = fields["do"];
    if (fields.is_mapping() && (say == nullptr) == (act == nullptr)) report.add("say-or-do", spot);
    reply.act = say == nullptr;
    if (say) reply.text = read_text(*say, languages, report);
    if (act) reply.text = read_text(*act, languages, report);
}

DraftReply read_reply(const Node& node, const Languages& languages, Report& report) {
    DraftReply reply;
    const Fields fields(node, reply_keys, report);
    if (fields["id"]) reply.id = id(*fields["id"], report);
    read_act(fields, node.spot, languages, reply, report);
    if (fields["when"]) reply.when = parse_condition(*fields["when"], report);
    reply.deed = read_deed(fields["uses"], fields["points"], fields["effects"], report);
    if (fields["reaction"]) reply.reaction = read_text(*fields["reaction"], languages, report);
    if (fields["why"]) reply.why = read_text(*fields["why"], languages, report);
    if (fields["to"]) reply.links = read_links(*fields["to"], report);
    return reply;
}

DraftTurn read_turn(const Member& member, const Languages& languages, Report& report) {
    DraftTurn turn{.id = id(*member.key, report)};
    const Fields fields(*member.value, turn_keys, report);
    if (fields["phase"])
        turn.phase = static_cast<scenario::Phase>(choice(*fields["phase"], scenario::phase_ids, report));
    if (fields["channel"])
        turn.channel =
            static_cast<scenario::Channel>(choice(*fields["channel"], scenario::channel_ids, report));
    if (fields["says"]) turn.says = read_lines(*fields["says"], languages, report);
    if (!fields["replies"]) return turn;
    const auto list = items(*fields["replies"], report);
    if (fields["replies"]->kind == Node::Kind::sequence)
        check_count(list.size(), least_replies, most_replies, fields["replies"]->spot, report);
    turn.replies.reserve(list.size());
    for (const auto* item : list) turn.replies.push_back(read_reply(*item, languages, report));
    return turn;
}

DraftEnding read_ending(const Member& member, const Languages& languages, Report& report) {
    DraftEnding ending{.id = id(*member.key, report)};
    const Fields fields(*member.value, ending_keys, report);
    if (fields["outcome"])
        ending.outcome =
            static_cast<scenario::Outcome>(choice(*fields["outcome"], scenario::outcome_ids, report));
    if (fields["says"]) ending.says = read_text(*fields["says"], languages, report);
    if (fields["points"]) ending.points = read_points(*fields["points"], report);
    if (fields["csat"]) ending.csat = integer(*fields["csat"], 1, 5, report);
    return ending;
}

} // namespace

void check_conditions(const std::vector<Conditional>& entries, Report& report) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& [entry, when] = entries[i];
        const bool last = i + 1 == entries.size();
        if (entry->kind != Node::Kind::mapping) continue;
        if (!last && !when) report.add("condition-missing", entry->spot);
        if (last && when) report.add("condition-on-last", when->spot);
    }
}

std::vector<DraftTurn> read_turns(const Node& node, const Languages& languages, Report& report) {
    std::vector<DraftTurn> turns;
    turns.reserve(node.children.size() / 2);
    for (const auto& member : members(node, report)) turns.push_back(read_turn(member, languages, report));
    return turns;
}

std::vector<DraftEnding> read_endings(const Node& node, const Languages& languages, Report& report) {
    std::vector<DraftEnding> endings;
    for (const auto& member : members(node, report))
        endings.push_back(read_ending(member, languages, report));
    return endings;
}

} // namespace aplomo::script
