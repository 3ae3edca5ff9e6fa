#include "diagnostics/catalogue.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using diagnostics::Finding;

TEST_CASE("a finding is printed with its place, its line, a caret and what to do", "[diagnostics]") {
    const Finding finding{"turn-unknown", {"scenario.yaml", 2, 9}, {"explain"}, "explains"};
    const std::string source = "replies:\n    to: explain\n";
    CHECK(print(finding, source, Language::en) ==
          "scenario.yaml:2:9: error E014 [turn-unknown]: `explain` is neither a turn nor an ending.\n"
          " 2 |     to: explain\n"
          "   |         ^\n"
          "   Did you mean `explains`? Write the id of a turn or an ending of this scenario.\n");
    CHECK(print(finding, source, Language::es) ==
          "scenario.yaml:2:9: error E014 [turn-unknown]: `explain` no es un turno ni un final.\n"
          " 2 |     to: explain\n"
          "   |         ^\n"
          "   ¿Querías decir `explains`? Escribe el id de un turno o de un final de este escenario.\n");
}

TEST_CASE("a warning says so in the reader's language", "[diagnostics]") {
    const Finding finding{"text-blank", {"a.yaml", 0, 0}, {}, ""};
    CHECK(print(finding, "", Language::en) ==
          "a.yaml: warning W001 [text-blank]: The text is blank.\n   Write what is to be read.\n");
    CHECK(print(finding, "", Language::es) ==
          "a.yaml: aviso W001 [text-blank]: El texto está en blanco.\n   Escribe lo que debe leerse.\n");
}

namespace {

/// The line and the caret line of a finding at a column of the first line.
std::string shown(const std::string& source, int column, int line = 1) {
    const auto text = diagnostics::print({"text-blank", {"a", line, column}, {}, ""}, source, Language::en);
    const auto begin = text.find('\n') + 1;
    return text.substr(begin, text.rfind("   Write") - begin);
}

} // namespace

TEST_CASE("the caret stands under characters, not bytes", "[diagnostics]") {
    CHECK(shown("es: ñandú ágil", 11) == " 1 | es: ñandú ágil\n   |           ^\n");
    CHECK(shown("a: 漢字 x", 7) == " 1 | a: 漢字 x\n   |         ^\n");
    CHECK(shown("a: e\u0301 x", 7) == " 1 | a: e\u0301 x\n   |      ^\n");
    CHECK(shown("a: 🙂 x", 6) == " 1 | a: 🙂 x\n   |       ^\n");
}

TEST_CASE("a tab takes the cells of four spaces in the line and under it", "[diagnostics]") {
    CHECK(shown("\ta:\tb", 5) == " 1 |     a:    b\n   |           ^\n");
}

TEST_CASE("what would upset a terminal is shown as a question mark", "[diagnostics]") {
    CHECK(shown("a: \x1b[31m\x01", 4) == " 1 | a: ?[31m?\n   |    ^\n");
    CHECK(shown("a: \xff\xc3 b", 7) == " 1 | a: ?? b\n   |       ^\n");
}

TEST_CASE("a column after the end of the line puts the caret after its last character", "[diagnostics]") {
    CHECK(shown("abc", 4) == " 1 | abc\n   |    ^\n");
    CHECK(shown("abc", 40) == " 1 | abc\n   |    ^\n");
}

TEST_CASE("a very long line is shortened around the caret", "[diagnostics]") {
    std::string line(500, 'a');
    line.append("ñ").append(500'000, 'b');
    CHECK(shown(line, 501) == " 1 | …" + std::string(60, 'a') + "ñ" + std::string(39, 'b') + "…\n   | " +
                                  std::string(61, ' ') + "^\n");
    CHECK(shown(line, 1) == " 1 | " + std::string(100, 'a') + "…\n   | ^\n");
}

TEST_CASE("a line of characters that take four bytes and one cell is shortened too", "[diagnostics]") {
    std::string line, kept;
    for (int i = 0; i < 100; ++i) line += "𝐀";
    for (int i = 0; i < 60; ++i) kept += "𝐀";
    CHECK(shown(line + "x", 101) == " 1 | …" + kept + "x\n   | " + std::string(61, ' ') + "^\n");
}

TEST_CASE("lines are counted whatever ends them", "[diagnostics]") {
    for (const std::string source : {"a\nb\nc", "a\r\nb\r\nc", "a\rb\rc",
                                     "\xEF\xBB\xBF"
                                     "a\nb\nc\n"})
        for (int line = 1; line <= 3; ++line)
            CHECK(shown(source, 1, line) ==
                  " " + std::to_string(line) + " | " + "abc"[line - 1] + "\n   | ^\n");
    std::string many;
    for (int i = 1; i <= 10'000; ++i) many += "line " + std::to_string(i) + "\n";
    CHECK(shown(many, 1, 9'999) == " 9999 | line 9999\n      | ^\n");
}

TEST_CASE("a line that the source has not got is left out", "[diagnostics]") {
    CHECK(shown("abc\n", 1, 7).empty());
    CHECK(shown("", 1, 1).empty());
}
