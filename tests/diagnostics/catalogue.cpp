#include "diagnostics/catalogue.hpp"

#include <algorithm>
#include <set>

#include "support/catch.hpp"

using namespace aplomo;
using diagnostics::Severity;

TEST_CASE("every code and every name of the catalogue stands for one entry", "[diagnostics]") {
    std::set<std::string_view> codes, names;
    for (const auto& entry : diagnostics::catalogue()) {
        INFO(entry.code);
        CHECK(codes.insert(entry.code).second);
        CHECK(names.insert(entry.name).second);
    }
    CHECK(std::ranges::is_sorted(diagnostics::catalogue(), {}, &diagnostics::Entry::code));
}

TEST_CASE("errors have E codes, warnings W codes, and all names are words with hyphens or underscores",
          "[diagnostics]") {
    for (const auto& entry : diagnostics::catalogue()) {
        INFO(entry.code << " " << entry.name);
        CHECK(entry.code.size() == 4);
        CHECK(entry.code.find_first_not_of("0123456789", 1) == entry.code.npos);
        CHECK(entry.code[0] == (entry.severity == Severity::error ? 'E' : 'W'));
        CHECK(entry.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == entry.name.npos);
    }
}

TEST_CASE("every entry has a sentence and an advice in each language, different ones", "[diagnostics]") {
    for (const auto& entry : diagnostics::catalogue()) {
        INFO(entry.code << " " << entry.name);
        for (const auto& texts : {entry.sentence, entry.advice}) {
            CHECK(texts[0] != texts[1]);
            for (const auto text : texts) {
                CHECK(text.ends_with("."));
                CHECK_FALSE((text.front() >= 'a' && text.front() <= 'z'));
            }
        }
    }
}

TEST_CASE("the sentences of an entry name the same details in both languages", "[diagnostics]") {
    const auto slots = [](std::string_view text) {
        std::set<char> found;
        for (std::size_t at = 0; at + 2 < text.size(); ++at)
            if (text[at] == '{' && text[at + 2] == '}') found.insert(text[at + 1]);
        return found;
    };
    for (const auto& entry : diagnostics::catalogue()) {
        INFO(entry.code << " " << entry.name);
        CHECK(slots(entry.sentence[0]) == slots(entry.sentence[1]));
    }
}

TEST_CASE("details are filled in, and braces that name none stay", "[diagnostics]") {
    const diagnostics::Finding finding{"word-missing", {"a.yaml", 1, 1}, {"marta", "order"}, ""};
    CHECK(message(finding, Language::en) ==
          "The variant `marta` does not say what {order} is, and a text uses it.");
    const diagnostics::Finding bare{"key-missing", {"a.yaml", 1, 1}, {}, ""};
    CHECK(message(bare, Language::es) == "Falta la clave `{0}`.");
}

TEST_CASE("only errors count as errors", "[diagnostics]") {
    const diagnostics::Finding error{"turn-unknown", {}, {"x"}, ""};
    const diagnostics::Finding warning{"text-blank", {}, {}, ""};
    CHECK(diagnostics::has_error(std::vector{warning, error}));
    CHECK_FALSE(diagnostics::has_error(std::vector{warning, warning}));
    CHECK_FALSE(diagnostics::has_error({}));
}
