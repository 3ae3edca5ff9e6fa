#include "cli/example.hpp"

#include <algorithm>
#include <array>

namespace aplomo::cli {
namespace {

constexpr std::array examples{
    // The file and its YAML
    Example{"character-forbidden", R"(say: {es: "Siga\x07.", en: Go on.})",
            "say: {es: \"Siga.\", en: Go on.}"},
    Example{"yaml-broken", "level: 1: 2", "level: 1"},
    Example{"quote-open", "channel: \"phone", "channel: \"phone\""},
    Example{"bracket-open", R"(title: {es: Prueba, en: "Test" "again"})",
            R"(title: {es: Prueba, en: "Test again"})"},
    Example{"indentation-wrong", " about: {es: Tiene una tienda., en: She runs a shop.}",
            "about: {es: Tiene una tienda., en: She runs a shop.}"},
    Example{"key-duplicate", "level: 1\nlevel: 2", "level: 2"},
    Example{"alias-unknown", "facts: [seen, *heard]", "facts: [seen, heard]"},
    Example{"yaml-tag-unknown", "id: !name base", "id: base"},

    // Keys and values
    Example{"key-unknown", "minuts: 5", "minutes: 5"},
    Example{"key-missing", "anger: {max: 10}", "anger: {start: 5, max: 10}"},
    Example{"value-missing", "level:", "level: 1"},
    Example{"mapping-expected", "anger: 5", "anger: {start: 5, max: 10}"},
    Example{"list-expected", "facts: seen", "facts: [seen]"},
    Example{"scalar-expected", "id: [base]", "id: base"},
    Example{"integer-expected", "minutes: \"5\"", "minutes: 5"},
    Example{"number-expected", "voice: {pitch: high, rate: 1.0, gender: female}",
            "voice: {pitch: 1.2, rate: 1.0, gender: female}"},
    Example{"number-out-of-range", "level: 6", "level: 5"},
    Example{"value-unknown", "channel: fax", "channel: phone"},
    Example{"format-unknown", "format: 2", "format: 1"},
    Example{"list-empty", "says: []", "says: [{text: {es: Hola., en: Hello.}}]"},

    // Ids
    Example{"id-malformed", "id: Base", "id: base"},
    Example{"id-duplicate", "- id: listen", "- id: listen_again"},
    Example{"id-reserved", "calm: {start: 0, max: 1}", "calmness: {start: 0, max: 1}"},
    Example{"id-not-folder", "id: other", "id: base"},

    // Texts
    Example{"language-unknown", "languages: [es, en, fr]", "languages: [es, en]"},
    Example{"language-duplicate", "languages: [es, en, es]", "languages: [es, en]"},
    Example{"language-missing", "title: {es: Prueba}", "title: {es: Prueba, en: Test}"},
    Example{"language-undeclared", "languages: [es]", "languages: [es, en]"},
    Example{"text-per-language", "say: Siga.", "say: {es: Siga., en: Go on.}"},
    Example{"text-blank", "title: {es: \"\", en: \"  \"}", "title: {es: Prueba, en: Test}"},
    Example{"word-unknown", "title: {es: \"{ordre}\", en: \"The {order}\"}",
            "title: {es: \"{order}\", en: \"The {order}\"}"},
    Example{"word-malformed", "title: {es: \"Un {{paréntesis}\", en: \"An { open brace\"}",
            "title: {es: \"Un {{paréntesis}\", en: \"An {{ open brace\"}"},
    Example{"word-missing", "- {id: two}", "- {id: two, words: {order: PX-3307}}"},
    Example{"word-in-word", "words: {order: PX-2291, long: \"the {order}\"}",
            "words: {order: PX-2291, long: \"the PX-2291\"}"},

    // Conditions and effects
    Example{"condition-broken", "when: anger > = 8", "when: anger >= 8"},
    Example{"name-unknown", "when: angr >= 8", "when: anger >= 8"},
    Example{"fact-compared", "when: not seen or seen >= 1", "when: not seen or seen"},
    Example{"meter-alone", "when: not seen and anger", "when: not seen and anger >= 5"},
    Example{"comparison-constant", "when: not seen and anger <= 10", "when: not seen and anger <= 9"},
    Example{"effect-broken", "effects: [set seen, anger 1", "effects: [set seen, anger +1"},
    Example{"effect-redundant", "effects: [anger +0", "effects: [anger +1"},
    Example{"meter-unknown", "effects: [angr -1", "effects: [anger -1"},
    Example{"fact-unknown", "set seen, set heard", "set seen"},
    Example{"patience-raised", "effects: [anger -1, set seen, patience +1]",
            "effects: [anger -1, set seen, patience -1]"},
    Example{"patience-in-dossier", "effects: [patience -1]", "effects: [set seen]"},

    // The conversation
    Example{"say-or-do", "- id: listen\n  uses: [active_listening]",
            "- id: listen\n  say: {es: Siga., en: Go on.}\n  uses: [active_listening]"},
    Example{"condition-missing", "to: [{to: leaves}, {to: thanks}]",
            "to: [{when: anger >= 8, to: leaves}, {to: thanks}]"},
    Example{"condition-on-last", "to: [{when: seen, to: thanks}]", "to: thanks"},
    Example{"start-unknown", "start: thanks", "start: opening"},
    Example{"turn-unknown", "to: thank", "to: thanks"},
    Example{"ending-unknown", "out_of_patience: opening", "out_of_patience: leaves"},
    Example{"tag-unknown", "uses: [excus]", "uses: [excuse]"},
    Example{"tag-duplicate", "uses: [excuse, apologise, excuse]", "uses: [excuse, apologise]"},
    Example{"briefing-too-large", "reads: 21", "reads: 2"},
    Example{"rule-malformed", "- {ending: thanks, never: excuse}", "- {never: excuse, in: thanks}"},
    Example{"run-unknown", "- {never: excuse, in: solved}", "- {never: excuse, in: resolved}"},
    Example{"weights-zero", "weights: {empathy: 0, calm: 0, solution: 0}",
            "weights: {empathy: 1, calm: 0, solution: 2}"},
    Example{"fact-unused", "facts: [seen, heard]", "facts: [seen]"},
};

} // namespace

const Example* example_of(std::string_view finding) {
    const auto* found = std::ranges::find(examples, finding, &Example::finding);
    return found != examples.end() ? found : nullptr;
}

} // namespace aplomo::cli
