// `aplomo attempts certificate` and `aplomo attempts verify --code`.
#include "cli/console.hpp"
#include "machine/process.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto passing_script = "read: history\nlisten\ncheck\noptions\n";

std::string assess(Console& console, const std::string& script = passing_script,
                   const std::string& mode = "assessment") {
    REQUIRE(console.play_script(script, {"--mode", mode, "--person", "Nadia"}) == 0);
    return console.attempts().front();
}

/// The words of a certificate that could be written.
std::string words_of(Console& console, const std::string& id, const std::string& name = "paper.pdf") {
    const auto file = console.path(name).string();
    REQUIRE(console.run({"attempts", "certificate", id, "--out", file}) == 0);
    const auto checked = machine::run_program({"qpdf", "--check", file}, "", std::chrono::seconds(60));
    CHECK(checked.kind == machine::Outcome::Kind::done);
    return machine::run_program({"pdftotext", "-layout", file, "-"}, "", std::chrono::seconds(60)).out;
}

std::string code_in(const std::string& words) {
    const std::string flag = "--code ";
    const auto at = words.find(flag);
    REQUIRE(at != std::string::npos);
    return words.substr(at + flag.size(), 24);
}

} // namespace

TEST_CASE("the certificate of a passed assessment carries a code that verifies", "[cli]") {
    Console console;
    const auto id = assess(console);
    const auto words = words_of(console, id);
    for (const auto& word :
         {std::string("Nadia"), id, std::string("/ 100"), std::string("passed the assessment")})
        CHECK(contains(words, word));
    auto code = code_in(words);
    CHECK(console.run({"attempts", "verify", id, "--code", code}) == 0);
    CHECK(contains(console.out(), "the certificate stands: Nadia"));
    for (auto& c : code) c = c == '-' ? ' ' : static_cast<char>(std::toupper(c));
    CHECK(console.run({"attempts", "verify", id, "--code", code}) == 0);
    code[0] = code[0] == '0' ? '1' : '0';
    CHECK(console.run({"attempts", "verify", id, "--code", code}) == 1);
    CHECK(contains(console.err(), "does not stand"));
    CHECK(console.run({"attempts", "verify", id, "--code", ""}) == 1);
    CHECK(console.run({"attempts", "verify", "nobody", "--code", code}) == 1);
}

TEST_CASE("each attempt has another code", "[cli]") {
    Console console;
    const auto one = assess(console), two = assess(console);
    const auto code = code_in(words_of(console, one));
    CHECK(code != code_in(words_of(console, two, "two.pdf")));
    CHECK(console.run({"attempts", "verify", two, "--code", code}) == 1);
}

TEST_CASE("a certificate of another's name, or of decisions that were changed, does not stand", "[cli]") {
    Console console;
    const auto id = assess(console);
    const auto code = code_in(words_of(console, id));
    const auto change = [&](const std::string& statement) {
        tests::Database(console.store()).run(statement);
    };
    change("update attempt set person = 'Omar'");
    CHECK(console.run({"attempts", "verify", id, "--code", code}) == 1);
    change("update attempt set person = 'Nadia'");
    CHECK(console.run({"attempts", "verify", id, "--code", code}) == 0);
    change("update score set part = part - 1 where axis = 'overall'");
    CHECK(console.run({"attempts", "verify", id, "--code", code}) == 1);
    CHECK(contains(console.err(), "does not agree with its decisions"));
    CHECK(console.run({"attempts", "certificate", id, "--out", console.path("forged.pdf").string()}) == 1);
    CHECK_FALSE(std::filesystem::exists(console.path("forged.pdf")));
}

TEST_CASE("only passed assessments have certificates", "[cli]") {
    Console console;
    const auto file = console.path("paper.pdf").string();
    for (const auto& id :
         {assess(console, passing_script, "practice"), assess(console, passing_script, "guided"),
          assess(console, "read: history\ncalm_down\ntraffic\nlisten\ncheck\nsorry_again\n")}) {
        CHECK(console.run({"attempts", "certificate", id, "--out", file}) == 1);
        CHECK(contains(console.err(), "is no passed assessment"));
    }
    CHECK(console.run({"attempts", "certificate", "nobody", "--out", file}) == 2);
    CHECK_FALSE(std::filesystem::exists(file));
}
