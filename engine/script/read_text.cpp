#include "script/read_text.hpp"

#include <algorithm>

#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

Spot spot_in(const Node& node, std::size_t at) {
    return node.verbatim ? Spot{node.spot.line,
                                node.spot.column + static_cast<int>(characters(node.text.substr(0, at)))}
                         : node.spot;
}

/// The {words} that a text uses. `{{` is a brace, a lone `}` is itself.
void find_words(const Node& node, std::vector<Written>& words, Report& report) {
    const auto text = node.text;
    for (auto at = text.find('{'); at != text.npos; at = text.find('{', at)) {
        const auto close = text.find('}', at);
        if (text.substr(at).starts_with("{{")) {
            at += 2;
        } else if (close == text.npos || !is_id(text.substr(at + 1, close - at - 1))) {
            report.add("word-malformed", spot_in(node, at));
            ++at;
        } else {
            words.push_back({text.substr(at + 1, close - at - 1), spot_in(node, at)});
            at = close + 1;
        }
    }
}

void put(DraftText& text, Language language, const Node& scalar, Report& report) {
    if (blank(scalar.text)) report.add("text-blank", scalar.spot);
    text.text[static_cast<std::size_t>(language)] = scalar.text;
}

DraftText plain_text(const Node& scalar, const Languages& languages, Report& report) {
    DraftText text{.spot = scalar.spot};
    if (blank(scalar.text)) report.add("text-blank", scalar.spot);
    for (const auto language : languages) text.text[static_cast<std::size_t>(language)] = scalar.text;
    find_words(scalar, text.words, report);
    return text;
}

/// Reads one language of a text and says which it was.
std::optional<Language> read_member(const Member& member, const Languages& languages, DraftText& text,
                                    Report& report) {
    const auto language = language_of(member.key->text);
    if (!language) {
        report.add("language-unknown", member.key->spot, {std::string(member.key->text)});
        return std::nullopt;
    }
    if (!languages.empty() && std::ranges::find(languages, *language) == languages.end())
        report.add("language-undeclared", member.key->spot, {std::string(member.key->text)});
    if (is(*member.value, Node::Kind::scalar, report)) {
        put(text, *language, *member.value, report);
        find_words(*member.value, text.words, report);
    }
    return language;
}

DraftText text_per_language(const Node& mapping, const Languages& languages, Report& report) {
    DraftText text{.spot = mapping.spot};
    if (!is(mapping, Node::Kind::mapping, report)) return text;
    Languages found;
    for (const auto& member : members(mapping, report))
        if (const auto language = read_member(member, languages, text, report)) found.push_back(*language);
    for (const auto language : languages)
        if (std::ranges::find(found, language) == found.end())
            report.add("language-missing", mapping.spot, {std::string(code_of(language))});
    return text;
}

} // namespace

Languages read_languages(const Node& node, Report& report) {
    Languages languages;
    const auto list = items(node, report);
    if (node.kind == Node::Kind::sequence && list.empty()) report.add("list-empty", node.spot);
    for (const auto* item : list) {
        if (!is(*item, Node::Kind::scalar, report)) continue;
        const auto language = language_of(item->text);
        if (!language)
            report.add("language-unknown", item->spot, {std::string(item->text)});
        else if (std::ranges::find(languages, *language) != languages.end())
            report.add("language-duplicate", item->spot, {std::string(item->text)});
        else
            languages.push_back(*language);
    }
    return languages;
}

DraftText read_text(const Node& node, const Languages& languages, Report& report) {
    if (node.kind != Node::Kind::scalar) return text_per_language(node, languages, report);
    if (languages.size() > 1) report.add("text-per-language", node.spot);
    return plain_text(node, languages, report);
}

DraftText read_name(const Node& node, const Languages& languages, Report& report) {
    return node.kind == Node::Kind::scalar ? plain_text(node, languages, report)
                                           : text_per_language(node, languages, report);
}

Text text_of(const DraftText& draft) { return {std::string(draft.text[0]), std::string(draft.text[1])}; }

} // namespace aplomo::script
