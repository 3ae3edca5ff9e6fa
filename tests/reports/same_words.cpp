// What is told in words in the terminal is told in the same words in the window.
#include "reports/debrief_text.hpp"
#include "reports/perceived.hpp"
#include "reports/report_parts.hpp"
#include "reports/said.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

/// Whether the window's catalogue turns the English words into the Spanish ones.
bool window_says(const std::string& en, const std::string& es) {
    static const auto catalogue = tests::file_text("assets/translations/es.po");
    return catalogue.find("msgid \"" + en + "\"\nmsgstr \"" + es + "\"\n") != std::string::npos;
}

template <typename Words>
void same(Words words) {
    const std::string en = words(Language::en);
    INFO(en);
    CHECK((en.empty() || window_says(en, words(Language::es))));
}

} // namespace

TEST_CASE("what can be perceived of a customer is told in the window's words", "[reports]") {
    using scenario::Channel;
    for (const auto channel :
         {Channel::phone, Channel::email, Channel::chat, Channel::video, Channel::counter}) {
        same([&](Language language) { return reports::beginning_words(channel, language); });
        same([&](Language language) { return reports::change_words(channel, language); });
        same([&](Language language) { return reports::name_of(channel, language); });
    }
    for (const auto* meter : {"anger", "trust", "worry", "crowd", "loose"})
        same([&](Language language) { return reports::name_of_meter(meter, language); });
    for (int stars = 1; stars <= 5; ++stars)
        same([&](Language language) { return reports::survey_word(stars, language); });
}

TEST_CASE("a principle has one name, in the rubric, in reports and in the window", "[reports]") {
    const auto rubric = tests::file_text("assets/rubric.yaml");
    for (const auto* axis : {"empathy", "calm", "solution"}) {
        same([&](Language language) { return reports::axis_name(axis, language); });
        const auto name = "name: {es: \"" + reports::axis_name(axis, Language::es) + "\", en: \"" +
                          reports::axis_name(axis, Language::en) + "\"}";
        INFO(name);
        CHECK(rubric.find(name) != std::string::npos);
    }
}

TEST_CASE("a decision without loss is told in the window's words, and not as the best where it harms",
          "[reports]") {
    reports::DecisionText decision;
    decision.number = 1;
    for (const bool harms : {false, true}) {
        decision.harms = harms;
        same([&](Language language) { return reports::as_good(decision, language); });
        CHECK((reports::as_good(decision, Language::es) == "Fue la mejor") == !harms);
    }
    const reports::DecisionText papers;
    same([&](Language language) { return reports::as_good(papers, language); });
    CHECK(reports::as_good(papers, Language::es) == "Buena elección");
}
