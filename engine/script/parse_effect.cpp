#include <charconv>

#include "script/lexer.hpp"
#include "script/parse_condition.hpp"

namespace aplomo::script {
namespace {

using scenario::Effect;

constexpr int largest_number = 20;

std::optional<DraftEffect> broken(Spot spot, Report& report) {
    report.add("effect-broken", spot);
    return std::nullopt;
}

std::optional<DraftEffect> of_fact(Effect::Kind kind, Lexer& lexer, Report& report) {
    const auto name = lexer.word();
    if (name.text.empty() || !lexer.at_end())
        return broken(lexer.at_end() ? name.spot : lexer.spot(), report);
    return DraftEffect{{.kind = kind}, name};
}

std::optional<DraftEffect> of_number(const Written& name, Lexer& lexer, Report& report) {
    const auto sign = lexer.sign("+-");
    if (sign.text != "+" && sign.text != "-") return broken(sign.spot, report);
    const auto number = lexer.number();
    if (number.text.empty()) return broken(number.spot, report);
    if (!lexer.at_end()) return broken(lexer.spot(), report);
    int value = largest_number + 1;
    std::from_chars(number.text.data(), number.text.data() + number.text.size(), value);
    if (value > largest_number) {
        report.add("number-out-of-range", number.spot,
                   {std::string(number.text), "0", std::to_string(largest_number)});
        return std::nullopt;
    }
    if (name.text == "patience" && sign.text == "+") {
        report.add("patience-raised", name.spot);
        return std::nullopt;
    }
    const auto kind = name.text == "patience" ? Effect::Kind::patience : Effect::Kind::meter;
    return DraftEffect{{.kind = kind, .amount = static_cast<std::int8_t>(sign.text == "-" ? -value : value)},
                       name};
}

} // namespace

std::optional<DraftEffect> parse_effect(const Node& node, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return std::nullopt;
    Lexer lexer(node);
    if (lexer.take("set")) return of_fact(Effect::Kind::set, lexer, report);
    if (lexer.take("clear")) return of_fact(Effect::Kind::clear, lexer, report);
    const auto name = lexer.word();
    if (name.text.empty()) return broken(name.spot, report);
    return of_number(name, lexer, report);
}

} // namespace aplomo::script
