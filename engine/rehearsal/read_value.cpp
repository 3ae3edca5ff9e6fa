#include "rehearsal/read_value.hpp"

#include <algorithm>
#include <charconv>
#include <span>

#include "scenario/phase.hpp"
#include "scenario/principle.hpp"
#include "script/utf8.hpp"

namespace aplomo::rehearsal {
namespace {

using script::Report;

constexpr std::string_view blanks = " \t";
constexpr std::array<std::string_view, 2> yes_or_no{"yes", "no"};
constexpr std::size_t decimals = 6;

std::optional<std::int64_t> integer_of(std::string_view text) {
    constexpr std::size_t most_digits = 10;
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole =
        failed == std::errc{} && end == text.data() + text.size() && text.size() <= most_digits;
    return whole ? std::optional(value) : std::nullopt;
}

/// "12" or "12.345678".
std::optional<Number> score_of(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::int64_t in_millionths = 1'000'000;
    const auto point = text.find('.');
    const auto after = point == text.npos ? std::string_view{} : text.substr(point + 1);
    const auto before = integer_of(text.substr(0, point));
    if (!before || text.find_first_not_of(digits) != point) return std::nullopt;
    if (point == text.npos) return Number{*before, false};
    const auto fraction = integer_of(after);
    if (after.size() != decimals || after.find_first_not_of(digits) != after.npos) return std::nullopt;
    return Number{*before * in_millionths + *fraction, true};
}

std::optional<Number> number_of(Piece piece, Shape shape, Report& report) {
    if (piece.text.empty()) {
        report.add("value-missing", piece.spot);
        return std::nullopt;
    }
    if (shape == Shape::score || shape == Shape::scores) {
        const auto score = score_of(piece.text);
        if (!score) report.add("talk-number-malformed", piece.spot, {std::string(piece.text)});
        return score;
    }
    const auto whole = integer_of(piece.text);
    if (!whole) report.add("integer-expected", piece.spot, {std::string(piece.text)});
    return whole ? std::optional(Number{*whole, false}) : std::nullopt;
}

/// The only names that a word takes in every scenario; none when they are the scenario's own.
std::span<const std::string_view> fixed_names(Word word) {
    static constexpr std::array<std::string_view, 3> principles{"empathy", "calm", "solution"};
    switch (word) {
    case Word::outcome: return scenario::outcome_ids;
    case Word::passed: return yes_or_no;
    case Word::points:
    case Word::principles: return principles;
    default: return {};
    }
}

bool is_known(Word word, Piece name, Report& report) {
    const auto names = fixed_names(word);
    if (names.empty() || std::ranges::find(names, name.text) != names.end()) return true;
    const std::vector<std::string> candidates(names.begin(), names.end());
    std::string listed;
    for (const auto& each : candidates) listed += (listed.empty() ? "" : ", ") + each;
    report.add("value-unknown", name.spot, {std::string(name.text), listed},
               report.suggest(name.text, candidates));
    return false;
}

/// "anger 7": the name ends at the first blank.
void add_named(Statement& statement, Piece item, Shape shape, Report& report) {
    const auto end = std::min(item.text.find_first_of(blanks), item.text.size());
    const auto name = item.part(0, end);
    const bool known = is_known(statement.heading.word, name, report);
    const auto number = number_of(item.part(end).trimmed(), shape, report);
    if (known && number) statement.entries.push_back({std::string(name.text), name.spot, *number});
}

void add_id(Statement& statement, Piece item, Report& report) {
    if (is_known(statement.heading.word, item, report))
        statement.entries.push_back({std::string(item.text), item.spot, {}});
}

/// Calls `use` with what stands between commas.
template <typename Use>
void for_each_item(Piece list, Use use) {
    for (std::size_t begin = 0; begin <= list.text.size();) {
        const auto end = std::min(list.text.find(',', begin), list.text.size());
        if (const auto item = list.part(begin, end - begin).trimmed(); !item.text.empty()) use(item);
        begin = end + 1;
    }
}

void add_lone_number(Statement& statement, Piece value, Shape shape, Report& report) {
    if (const auto number = number_of(value, shape, report))
        statement.entries.push_back({"", value.spot, *number});
}

/// Nothing read and no fact set can be stated; everything else needs a value.
bool may_be_empty(const Heading& heading) {
    return !heading.includes && (heading.word == Word::read || heading.word == Word::facts);
}

} // namespace

Piece Piece::part(std::size_t from, std::size_t length) const {
    return {text.substr(from, length),
            {spot.line, spot.column + static_cast<int>(script::characters(text.substr(0, from)))}};
}

Piece Piece::trimmed() const {
    const auto begin = std::min(text.find_first_not_of(blanks), text.size());
    const auto end = text.find_last_not_of(blanks);
    return part(begin, end == text.npos ? 0 : end + 1 - begin);
}

std::string in_one_line(std::string_view text) {
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        const bool blank = byte <= 0x20 || byte == 0x7F || c1;
        if (c1) ++i;
        if (blank && (line.empty() || line.back() == ' ')) continue;
        line += blank ? ' ' : text[i];
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

void read_value(Statement& statement, Piece value, Report& report) {
    if (value.text.empty()) {
        if (!may_be_empty(statement.heading)) report.add("value-missing", value.spot);
        return;
    }
    const auto shape = shape_of(statement.heading.word);
    switch (shape) {
    case Shape::text: statement.entries.push_back({in_one_line(value.text), value.spot, {}}); return;
    case Shape::id: add_id(statement, value, report); return;
    case Shape::ids: for_each_item(value, [&](Piece item) { add_id(statement, item, report); }); return;
    case Shape::integer:
    case Shape::score: add_lone_number(statement, value, shape, report); return;
    case Shape::counts:
    case Shape::scores: for_each_item(value, [&](Piece item) { add_named(statement, item, shape, report); });
    }
}

} // namespace aplomo::rehearsal
