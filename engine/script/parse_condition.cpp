#include "script/parse_condition.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "script/lexer.hpp"

namespace aplomo::script {
namespace {

using scenario::Comparison;
using scenario::Term;
using Terms = std::vector<DraftTerm>;

constexpr int largest_number = 20;

/// One reading of one condition. After a fault everything unwinds with empty terms.
class Parser {
  public:
    Parser(const Node& node, Report& report) : lexer_(node), report_(report) {}

    Terms condition() {
        auto terms = chain(Term::Kind::disjunction, "or");
        if (!failed_ && !lexer_.at_end()) fail("condition-broken", lexer_.spot());
        return failed_ ? Terms{} : terms;
    }

  private:
    /// Operands with the same operator between them, grouped to the left.
    Terms chain(Term::Kind kind, std::string_view word) {
        std::vector<Terms> operands;
        do {
            operands.push_back(kind == Term::Kind::disjunction ? chain(Term::Kind::conjunction, "and")
                                                               : operand());
        } while (!failed_ && lexer_.take(word));
        return joined_left(kind, operands);
    }

    static Terms joined_left(Term::Kind kind, std::vector<Terms>& operands) {
        if (operands.size() == 1) return std::move(operands.front());
        std::size_t size = operands.size() - 1;
        for (const auto& terms : operands) size += terms.size();
        Terms all;
        all.reserve(size);
        for (auto last = operands.size() - 1; last > 0; size -= operands[last].size() + 1, --last)
            all.push_back({{.kind = kind, .size = static_cast<std::uint32_t>(size)}, {}});
        for (auto& terms : operands) all.insert(all.end(), terms.begin(), terms.end());
        return all;
    }

    Terms operand() {
        if (depth_ == max_condition_depth)
            return fail("condition-too-deep", lexer_.spot(), max_condition_depth);
        ++depth_;
        auto terms = lexer_.take("not") ? negation() : lexer_.take("(") ? parenthesis() : subject();
        --depth_;
        return terms;
    }

    Terms negation() {
        auto terms = operand();
        terms.insert(
            terms.begin(),
            {{.kind = Term::Kind::negation, .size = static_cast<std::uint32_t>(terms.size() + 1)}, {}});
        return terms;
    }

    Terms parenthesis() {
        auto terms = chain(Term::Kind::disjunction, "or");
        if (!failed_ && !lexer_.take(")")) return fail("condition-broken", lexer_.spot());
        return terms;
    }

    Terms subject() {
        const auto name = lexer_.word();
        if (name.text.empty() || name.text == "and" || name.text == "or")
            return fail("condition-broken", name.spot);
        if (++subjects_ > max_condition_terms)
            return fail("condition-too-long", name.spot, max_condition_terms);
        const auto sign = lexer_.sign("<>=!");
        if (sign.text.empty()) return {{{.kind = Term::Kind::fact}, name}};
        return comparison(name, sign);
    }

    Terms comparison(const Written& name, const Written& sign) {
        static constexpr std::array<std::string_view, 6> signs{"<", "<=", "==", "!=", ">=", ">"};
        const auto found = std::find(signs.begin(), signs.end(), sign.text);
        if (found == signs.end()) return fail("condition-broken", sign.spot);
        const auto number = lexer_.number();
        if (number.text.empty()) return fail("condition-broken", number.spot);
        int value = largest_number + 1;
        std::from_chars(number.text.data(), number.text.data() + number.text.size(), value);
        if (value > largest_number) return out_of_range(number);
        const auto kind = name.text == "patience" ? Term::Kind::patience : Term::Kind::meter;
        const auto comparison = static_cast<Comparison>(found - signs.begin());
        return {{{.kind = kind, .comparison = comparison, .number = static_cast<std::uint8_t>(value)}, name}};
    }

    Terms out_of_range(const Written& number) {
        if (!failed_)
            report_.add("number-out-of-range", number.spot,
                        {std::string(number.text), "0", std::to_string(largest_number)});
        failed_ = true;
        return {};
    }

    Terms fail(std::string_view name, Spot spot, std::size_t limit = 0) {
        if (!failed_) report_.add(name, spot, {std::to_string(limit)});
        failed_ = true;
        return {};
    }

    Lexer lexer_;
    Report& report_;
    std::size_t depth_ = 0;
    std::size_t subjects_ = 0;
    bool failed_ = false;
};

} // namespace

DraftCondition parse_condition(const Node& node, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return {};
    return {node.spot, Parser(node, report).condition()};
}

} // namespace aplomo::script
