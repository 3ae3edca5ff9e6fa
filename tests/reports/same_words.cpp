// What is told in words in the terminal is told in the same words in the window.
#include "reports/perceived.hpp"
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
    using reports::Temper;
    for (const auto temper : {Temper::calm, Temper::tense, Temper::exasperated, Temper::furious})
        same([&](Language language) { return reports::voice_words(temper, language); });
    using scenario::Channel;
    for (const auto channel :
         {Channel::phone, Channel::email, Channel::chat, Channel::video, Channel::counter}) {
        same([&](Language language) { return reports::beginning_words(channel, language); });
        same([&](Language language) { return reports::change_words(channel, language); });
        same([&](Language language) { return reports::name_of(channel, language); });
    }
    for (int stars = 1; stars <= 5; ++stars)
        same([&](Language language) { return reports::survey_word(stars, language); });
}
