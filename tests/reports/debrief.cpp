#include "reports/debrief.hpp"

#include <regex>
#include <set>

#include "machine/process.hpp"
#include "reports/charts.hpp"
#include "reports/closed_words.hpp"
#include "reports/debrief_document.hpp"
#include "reports/html.hpp"
#include "reports/pdf.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::tests {

Played played(const std::vector<std::string>& replies, const std::vector<scenario::Index>& read) {
    const auto scenario = scenario_from(full_scenario_text());
    conversation::Run run(scenario, 0, read);
    attempts::Attempt attempt;
    attempt.id = "a1";
    attempt.person = "Nadia <b>&\xff";
    attempt.started = "2026-11-22T09:30:00Z";
    attempt.program_version = "0.1.0";
    for (const auto& reply : replies) {
        INFO(reply);
        run.choose(find_open(run, reply).value());
        attempt.decisions.push_back({reply, 1000, "mine <" + reply + ">"});
    }
    REQUIRE(run.ending());
    return {run, analysis::study(scenario, 0), attempt};
}

} // namespace aplomo::tests

using namespace aplomo;
using namespace aplomo::reports;

namespace {

DebriefText text_of(const tests::Played& played, Language language) {
    return debrief_text(played.study, played.run, played.attempt, language);
}

Document document_of(const tests::Played& played, Language language) {
    return debrief_document(text_of(played, language), played.attempt, {"22 nov 2026", "Ask first"});
}

bool contains(const std::string& text, const std::string& part) {
    INFO(part);
    return text.find(part) != std::string::npos;
}

std::string output_of(const std::vector<std::string>& command) {
    const auto outcome = machine::run_program(command, {}, std::chrono::seconds(20));
    INFO(command.front() << ": " << outcome.out);
    REQUIRE(outcome.kind == machine::Outcome::Kind::done);
    return outcome.out;
}

/// The same wherever lines are broken.
std::string on_one_line(const std::string& text) { return std::regex_replace(text, std::regex("\\s+"), " "); }

} // namespace

TEST_CASE("a debrief in words tells what was said, what was best and what it cost", "[reports]") {
    const auto debrief = text_of(tests::played(), Language::en);
    CHECK(debrief.decisions.size() == 4); // and the briefing
    CHECK(debrief.decisions[0].said == "History");
    CHECK(debrief.decisions[1].typed == "mine <listen>");
    int lost = 0;
    for (const auto& decision : debrief.decisions) {
        lost += decision.cost;
        CHECK((decision.cost == 0) == decision.best.empty());
    }
    CHECK(lost == 100 - debrief.overall);
    CHECK(contains(sum_of(debrief), "= " + std::to_string(debrief.overall)));
    CHECK(debrief.courses.front().values.size() == 4);
    CHECK(debrief.hardest == 2);
}

TEST_CASE("papers with a cost say why, in both languages: what was not read, or that less was enough",
          "[reports]") {
    const auto why = [](const std::vector<scenario::Index>& read, Language language) {
        const auto papers =
            text_of(tests::played({"listen", "check", "options"}, read), language).decisions[0];
        CHECK((papers.cost > 0) == !papers.why.empty());
        return papers.why;
    };
    CHECK(why({0}, Language::en).empty());
    for (const auto& read : {std::vector<scenario::Index>{}, std::vector<scenario::Index>{1}}) {
        CHECK(why(read, Language::en) ==
              "More could be earned with what was not read (History): what you know beforehand counts, and "
              "changes what you can say later.");
        CHECK(contains(why(read, Language::es), "lo que no leíste (Historial)"));
    }
}

TEST_CASE("three goals are proposed, the costliest decision's first, and none twice", "[reports]") {
    const auto debrief = text_of(tests::played({"calm_down", "check", "options"}), Language::en);
    REQUIRE(debrief.proposals.size() == 3);
    std::set<std::string> tags;
    for (const auto& proposal : debrief.proposals) tags.insert(proposal.tag);
    CHECK(tags.size() == 3);
    CHECK(debrief.hardest == 1);
    CHECK(debrief.proposals.front().decision == 1);
}

TEST_CASE("a text is told up to the end of a sentence, or cut at a blank", "[reports]") {
    CHECK(first_sentence("Short.") == "Short.");
    CHECK(first_sentence("Well. One more chance, and no more. And then?") ==
          "Well. One more chance, and no more.");
    const auto cut = first_sentence(std::string(50, 'a') + " " + std::string(60, 'b'));
    CHECK(cut == std::string(50, 'a') + "…");
}

TEST_CASE("what a decision closed off is told in the ending's own words", "[reports]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    scoring::ClosedOff closed;
    CHECK(closed_words(closed, *scenario, 0, Language::en).empty());
    closed.endings = {0};
    closed.outcome = scenario::Outcome::resolved;
    closed.pass = true;
    const auto words = closed_words(closed, *scenario, 0, Language::en);
    CHECK(contains(words, "could no longer be resolved"));
    CHECK(contains(words, fill(scenario->endings[0].says, *scenario, 0, Language::en).substr(0, 10)));
    CHECK(contains(words, "points to pass were out of reach"));
    CHECK(contains(closed_words(closed, *scenario, 0, Language::es), "ya no había manera de resolverla"));
}

TEST_CASE("the page of HTML is well-formed, names its language and holds nothing from elsewhere",
          "[reports]") {
    const tests::TemporaryFolder folder;
    for (const auto language : all_languages) {
        const auto page = html(document_of(tests::played(), language));
        const auto file = folder.write("page.html", page);
        output_of({"xmllint", "--noout", "--nonet", file.string()});
        CHECK(contains(page, "<html lang=\"" + std::string(code_of(language)) + "\">"));
        for (const auto* part : {"<script", "http:", "https:", "<b>", "url(", "\xff"})
            CHECK(page.find(part) == std::string::npos);
        CHECK(contains(page, "Nadia &lt;b&gt;&amp;?"));
        CHECK(contains(page, "mine &lt;listen&gt;"));
        CHECK(contains(page, "<caption>"));
        CHECK(contains(page, R"(<th scope="row">)"));
        CHECK(contains(page, R"(<th scope="col")"));
        CHECK(page.find("<h1>") < page.find("<h2>"));
    }
}

TEST_CASE("the PDF is sound, and its words can be read out of it", "[reports]") {
    const tests::TemporaryFolder folder;
    for (const auto language : all_languages) {
        const auto file =
            folder.write("page.pdf", pdf(document_of(tests::played(), language), "2026-11-22T09:30:00Z"));
        output_of({"qpdf", "--check", file.string()});
        const auto words = on_one_line(output_of({"pdftotext", "-layout", file.string(), "-"}));
        CHECK(contains(words, language == Language::es ? "Decisión a decisión" : "Decision by decision"));
        CHECK(contains(words, "Nadia <b>&?"));
        CHECK(contains(words, "Ask first"));
        CHECK(contains(words, "aplomo attempts verify a1"));
        CHECK(contains(output_of({"pdfinfo", file.string()}), "A4"));
    }
}

TEST_CASE("words longer than a page go on on the next one", "[reports]") {
    const tests::TemporaryFolder folder;
    Document document{Language::en, "Long", "foot", {}};
    std::string words;
    for (int i = 0; i < 1500; ++i) words += "word" + std::to_string(i) + " ";
    document.blocks.emplace_back(Quote{words});
    document.blocks.emplace_back(
        Table{"t", {{"a", 1, false}, {"b", 1, true}}, {{{{{{words}}}, {{{"short"}}}}, true}}});
    const auto file = folder.write("long.pdf", pdf(document, "2026-11-22T09:30:00Z"));
    output_of({"qpdf", "--check", file.string()});
    const auto read = output_of({"pdftotext", file.string(), "-"});
    for (const auto* word : {"word0 ", "word1499"}) {
        const auto once = read.find(word);
        REQUIRE(once != std::string::npos);
        CHECK(read.find(word, once + 1) != std::string::npos); // in the quote and in the table
    }
}

TEST_CASE("a few terms stay together on a page, and so does their heading", "[reports]") {
    const tests::TemporaryFolder folder;
    for (int lines = 30; lines < 60; ++lines) {
        Document document{Language::en, "Terms", "foot", {}};
        for (int i = 0; i < lines; ++i) document.blocks.emplace_back(Paragraph{"filling"});
        document.blocks.emplace_back(Heading{2, "Techniques"});
        document.blocks.emplace_back(Terms{{{"Used", "one"}, {"Missed", "two"}, {"Stumbled", "three"}}});
        const auto file = folder.write("terms.pdf", pdf(document, "2026-11-22T09:30:00Z"));
        const auto read = output_of({"pdftotext", "-layout", file.string(), "-"});
        const auto from = read.find("Techniques");
        CHECK(read.substr(from, read.find("three") - from).find('\f') == std::string::npos);
    }
}

TEST_CASE("a retry says on paper that it does not count, and the feelings are not on it", "[reports]") {
    auto again = tests::played();
    again.attempt.retry = attempts::Retry{"a0", 2};
    CHECK(contains(html(document_of(again, Language::en)), "does not count as a score"));
    CHECK(contains(html(document_of(again, Language::es)), "No cuenta como puntuación"));
}

TEST_CASE("the pictures tell in words what they show", "[reports]") {
    auto debrief = text_of(tests::played(), Language::en);
    CHECK(contains(dials(debrief).told, "Overall " + std::to_string(debrief.overall)));
    debrief.pass.each = 40;
    debrief.principles[1] = 60;
    CHECK(contains(dials(debrief).told, "at least 40 on each principle"));
    debrief.principles.fill({}); // where all are thin none has a mark
    CHECK_FALSE(contains(dials(debrief).told, "at least"));
    CHECK(contains(mood_chart(debrief).told, "Anger: "));
    CHECK(stars(4, Language::es).told == "Encuesta: 4 de 5. Bien");
}
