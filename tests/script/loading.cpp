// What a good file becomes.
#include "script/load.hpp"

#include <filesystem>
#include <fstream>

#include "diagnostics/catalogue.hpp"
#include "script/source.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using scenario::Target;

namespace {

/// The full scenario with one thing written differently.
std::string changed(std::string_view from, std::string_view to) {
    auto text = tests::full_scenario_text();
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

std::vector<std::string> names_of(const std::vector<diagnostics::Finding>& findings) {
    std::vector<std::string> names;
    for (const auto& finding : findings) names.push_back(finding.name);
    return names;
}

std::vector<std::string> findings_of(const std::string& text) {
    return names_of(script::load_scenario(text, "s", "", tests::small_rubric()).findings);
}

/// A path that is gone after the test.
struct Temporary {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "aplomo_test_source.yaml";
    ~Temporary() { std::filesystem::remove(path); }
};

} // namespace

TEST_CASE("a good scenario has every part the author wrote", "[script]") {
    const auto s = tests::scenario_from(tests::full_scenario_text());
    CHECK(s->id == "full");
    CHECK(s->languages == std::vector{Language::es, Language::en});
    CHECK(in(s->title, Language::en) == "The delivery that never came");
    CHECK(s->customer.voice->pitch == "1.1");
    CHECK(s->meters[1].id == "trust");
    CHECK(s->meters[0].start == 6);
    CHECK(s->patience == 8);
    CHECK(s->briefing->reads == 1);
    CHECK(s->briefing->dossier.size() == 2);
    CHECK(s->turns.size() == 3);
    CHECK(s->turns[1].channel == scenario::Channel::chat);
    CHECK(s->turns[0].replies[1].act);
    CHECK_FALSE(s->turns[0].replies[0].act);
    CHECK(in(*s->turns[0].replies[0].reaction, Language::es) == "Pues mire.");
    CHECK(s->out_of_patience == 3);
    CHECK(s->endings[0].csat == 5);
    CHECK(s->endings[2].points == scenario::Points{-2, -2, 0});
    CHECK(s->weights == scenario::Weights{1, 2, 1});
    CHECK(s->pass.overall == 70);
    CHECK(s->interrupts[0].to == Target{Target::Kind::ending, 2});
}

TEST_CASE("links lead to turns and endings, and only the last always holds", "[script]") {
    const auto s = tests::scenario_from(tests::full_scenario_text());
    const auto& links = s->turns[1].replies[1].links;
    REQUIRE(links.size() == 3);
    CHECK(links[0].to == Target{Target::Kind::ending, 2});
    CHECK(links[1].to == Target{Target::Kind::turn, 2});
    CHECK(links[2].to == Target{Target::Kind::turn, 0});
    CHECK_FALSE(links[1].when.always());
    CHECK(links[2].when.always());
}

TEST_CASE("variants have their own start, words and customer", "[script]") {
    const auto s = tests::scenario_from(tests::full_scenario_text());
    REQUIRE(s->variants.size() == 2);
    CHECK(s->variants[0].starts == std::vector<std::uint8_t>{6, 3});
    CHECK(s->variants[1].starts == std::vector<std::uint8_t>{7, 3});
    CHECK(in(customer_of(*s, 1).name, Language::en) == "Julia Sanz");
    CHECK(fill(s->summary, *s, 0, Language::en) == "Marta calls about PX-2291.");
    CHECK(fill(s->summary, *s, 1, Language::es) == "Marta llama por la caja azul.");
    CHECK(fill(s->turns[1].says[0].text, *s, 0, Language::en) == "Three days {so far}}.");
}

TEST_CASE("without variants there is one, and it has no id", "[script]") {
    auto text = changed("variants:", "variants: []\nx:");
    const auto begin = text.find("x:\n");
    text.erase(begin, text.find("start: opening") - begin);
    for (auto at = text.find("{order}"); at != text.npos; at = text.find("{order}"))
        text.replace(at, 7, "it");
    const auto s = tests::scenario_from(text);
    REQUIRE(s->variants.size() == 1);
    CHECK(s->variants[0].id.empty());
    CHECK(s->variants[0].starts == std::vector<std::uint8_t>{6, 3});
}

TEST_CASE("empty lists are fine where nothing need be", "[script]") {
    const auto text = changed("interrupts:\n  - {when: anger >= 10, to: hangs_up}", "interrupts: []");
    CHECK(findings_of(text).empty());
}

TEST_CASE("a rule keeps its line and its text, and knows an ending from an outcome", "[script]") {
    const auto s = tests::scenario_from(tests::full_scenario_text());
    REQUIRE(s->rules.size() == 3);
    CHECK(s->rules[0].text == "{ending: won_back, needs: offer_options}");
    CHECK(s->rules[0].runs ==
          std::variant<std::monostate, scenario::Outcome, scenario::Index>(scenario::Index{0}));
    CHECK(s->rules[1].kind == scenario::Rule::Kind::order);
    CHECK(s->rubric->tags[s->rules[1].first].id == "find_cause");
    CHECK(s->rubric->tags[s->rules[1].tag].id == "next_step");
    CHECK(std::get<scenario::Outcome>(s->rules[2].runs) == scenario::Outcome::resolved);
    CHECK(s->rules[2].line == s->rules[0].line + 2);
}

TEST_CASE("a number or a word will do as a text, nothing at all will not", "[script]") {
    CHECK(findings_of(changed("{es: Historial, en: History}", "{es: 2291, en: true}")).empty());
    CHECK(findings_of(changed("{es: Historial, en: History}", "{es: 2291, en: }")) ==
          std::vector<std::string>{"value-missing"});
    CHECK(findings_of(changed("{es: Historial, en: History}", "{es: 2291, en: ~}")) ==
          std::vector<std::string>{"value-missing"});
    CHECK(findings_of(changed("{es: Historial, en: History}", "{es: 2291, en: 'null'}")).empty());
}

TEST_CASE("a text of many lines or with many escapes is kept whole", "[script]") {
    std::string block = "|\n", lines, quoted, plain;
    for (int i = 0; i < 100; ++i) {
        block += "          line " + std::to_string(i) + "\n";
        lines += "line " + std::to_string(i) + "\n";
        quoted += "\\\"x";
        plain += "\"x";
    }
    const auto text =
        changed("{es: Historial, en: History}", "\n        es: \"" + quoted + "\"\n        en: " + block);
    const auto title = tests::scenario_from(text)->briefing->dossier[0].title;
    CHECK(in(title, Language::es) == plain);
    CHECK(in(title, Language::en) == lines);
}

TEST_CASE("aliases that are modest are fine", "[script]") {
    auto text =
        changed("why: {es: Primero se oye., en: Hearing comes first.}", "why: &why {es: Se oye., en: Hear.}");
    text.replace(text.find("why: {es: La calma se contagia., en: Calm is catching.}"), 56, "why: *why\n");
    CHECK(in(tests::scenario_from(text)->turns[0].replies[1].why, Language::en) == "Hear.");
}

TEST_CASE("a file with Windows line ends is the same scenario", "[script]") {
    std::string text;
    for (const char c : tests::full_scenario_text()) text += c == '\n' ? "\r\n" : std::string(1, c);
    CHECK(tests::scenario_from(text)->turns.size() == 3);
}

TEST_CASE("the id must be the folder's name when there is one", "[script]") {
    const auto text = tests::full_scenario_text();
    CHECK(script::load_scenario(text, "s", "full", tests::small_rubric()).findings.empty());
    CHECK(names_of(script::load_scenario(text, "s", "other", tests::small_rubric()).findings) ==
          std::vector<std::string>{"id-not-folder"});
}

TEST_CASE("a key or a target that is nearly right is suggested", "[script]") {
    const auto key =
        script::load_scenario(changed("patience: 8", "pacience: 8"), "s", "", tests::small_rubric());
    REQUIRE(key.findings.size() == 2);
    CHECK(key.findings[1].suggestion == "patience");
    const auto target =
        script::load_scenario(changed("to: story", "to: storey"), "s", "", tests::small_rubric());
    REQUIRE(target.findings.size() == 1);
    CHECK(target.findings[0].suggestion == "story");
    CHECK(target.findings[0].details == std::vector<std::string>{"storey"});
}

TEST_CASE("the number of dossier sets, not of items, is what is limited", "[script]") {
    const auto with = [](int items, int reads) {
        std::string dossier;
        for (int i = 0; i < items; ++i)
            dossier +=
                "    - {id: x" + std::to_string(i) + ", title: {es: a, en: b}, text: {es: a, en: b}}\n";
        return changed("  reads: 1\n  dossier:\n",
                       "  reads: " + std::to_string(reads) + "\n  dossier:\n" + dossier);
    };
    CHECK(findings_of(with(18, 20)).empty());
    CHECK(findings_of(with(19, 21)) == std::vector<std::string>{"briefing-too-large"});
    CHECK(findings_of(with(98, 2)).empty());
    CHECK(findings_of(with(98, 5)) == std::vector<std::string>{"briefing-too-large"});
    CHECK(findings_of(with(18, 2'000'000'000)).empty());
}

TEST_CASE("a source is its text, or the reason why it cannot be had", "[script]") {
    const Temporary file;
    std::ofstream(file.path) << "format: 1\n";
    CHECK(std::get<std::string>(script::read_source(file.path)) == "format: 1\n");
    std::filesystem::resize_file(file.path, script::max_file_bytes + 1);
    CHECK(std::get<diagnostics::Finding>(script::read_source(file.path)).name == "file-too-large");
    const auto missing = std::get<script::Unreadable>(script::read_source(file.path.string() + ".not"));
    CHECK(missing.path.filename() == "aplomo_test_source.yaml.not");
    CHECK(missing.reason.name == "file-gone");
    const auto folder = std::get<script::Unreadable>(script::read_source(file.path.parent_path()));
    CHECK(folder.reason.name == "file-is-folder");
    CHECK(script::reason_of(std::make_error_code(std::errc::permission_denied)).name == "file-closed");
    CHECK(script::reason_of(std::make_error_code(std::errc::io_error)).details.size() == 1);
}
