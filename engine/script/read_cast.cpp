#include <array>
#include <charconv>
#include <limits>

#include "script/read_deed.hpp"
#include "script/read_parts.hpp"

namespace aplomo::script {
namespace {

constexpr Key customer_keys[] = {{"name"}, {"about"}, {"voice", false}};
constexpr Key voice_keys[] = {{"pitch"}, {"rate"}, {"gender"}};
constexpr Key briefing_keys[] = {{"reads"}, {"dossier"}};
constexpr Key item_keys[] = {{"id"}, {"title"}, {"text"}, {"uses", false}, {"effects", false}};
constexpr Key variant_keys[] = {{"id"}, {"meters", false}, {"words", false}, {"customer", false}};
constexpr std::array<std::string_view, 2> genders{"female", "male"};

/// A decimal number from 0.5 to 2, as written.
std::string factor(const Node& node, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return "1";
    double value = 0;
    const auto* end = node.text.data() + node.text.size();
    const auto [at, fault] = std::from_chars(node.text.data(), end, value, std::chars_format::fixed);
    if (!node.plain || fault != std::errc{} || at != end)
        report.add("number-expected", node.spot, {std::string(node.text)});
    else if (!(value >= 0.5 && value <= 2))
        report.add("number-out-of-range", node.spot, {std::string(node.text), "0.5", "2"});
    return std::string(node.text);
}

scenario::Voice read_voice(const Node& node, Report& report) {
    scenario::Voice voice;
    const Fields fields(node, voice_keys, report);
    if (fields["pitch"]) voice.pitch = factor(*fields["pitch"], report);
    if (fields["rate"]) voice.rate = factor(*fields["rate"], report);
    if (fields["gender"]) voice.gender = genders[choice(*fields["gender"], genders, report)];
    return voice;
}

DraftItem read_item(const Node& node, const Languages& languages, Report& report) {
    DraftItem item;
    const Fields fields(node, item_keys, report);
    if (fields["id"]) item.id = id(*fields["id"], report);
    if (fields["title"]) item.title = read_text(*fields["title"], languages, report);
    if (fields["text"]) item.text = read_text(*fields["text"], languages, report);
    item.deed = read_deed(fields["uses"], nullptr, fields["effects"], report);
    return item;
}

DraftVariant read_variant(const Node& node, const Languages& languages, Report& report) {
    DraftVariant variant;
    const Fields fields(node, variant_keys, report);
    if (fields["id"]) variant.id = id(*fields["id"], report);
    if (fields["meters"])
        for (const auto& [key, value] : members(*fields["meters"], report))
            if (const auto meter = id(*key, report); !meter.text.empty())
                variant.meters.push_back({meter, value});
    if (fields["words"])
        for (const auto& [key, value] : members(*fields["words"], report))
            variant.words.push_back({id(*key, report), read_name(*value, languages, report)});
    if (fields["customer"]) variant.customer = read_customer(*fields["customer"], languages, report);
    return variant;
}

} // namespace

DraftCustomer read_customer(const Node& node, const Languages& languages, Report& report) {
    DraftCustomer customer;
    const Fields fields(node, customer_keys, report);
    if (fields["name"]) customer.name = read_name(*fields["name"], languages, report);
    if (fields["about"]) customer.about = read_text(*fields["about"], languages, report);
    if (fields["voice"]) customer.voice = read_voice(*fields["voice"], report);
    return customer;
}

DraftBriefing read_briefing(const Node& node, const Languages& languages, Report& report) {
    DraftBriefing briefing;
    const Fields fields(node, briefing_keys, report);
    if (const auto* reads = fields["reads"]) {
        briefing.reads = integer(*reads, 0, std::numeric_limits<int>::max(), report);
        briefing.reads_spot = reads->spot;
    }
    if (fields["dossier"])
        for (const auto* item : items(*fields["dossier"], report))
            briefing.dossier.push_back(read_item(*item, languages, report));
    return briefing;
}

std::vector<DraftVariant> read_variants(const Node& node, const Languages& languages, Report& report) {
    std::vector<DraftVariant> variants;
    for (const auto* item : items(node, report)) variants.push_back(read_variant(*item, languages, report));
    return variants;
}

} // namespace aplomo::script
