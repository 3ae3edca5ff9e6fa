#include "wording/ease.hpp"

#include "support/catch.hpp"

namespace aplomo::wording {
namespace {

int es(std::string_view word) { return syllables(word, Language::es); }
int en(std::string_view word) { return syllables(word, Language::en); }

} // namespace

TEST_CASE("Spanish syllables follow vowels, diphthongs and hiatus", "[wording]") {
    CHECK(es("sol") == 1);
    CHECK(es("caja") == 2);
    CHECK(es("ahora") == 3);
    CHECK(es("quién") == 1);
    CHECK(es("ciudad") == 2);
    CHECK(es("aéreo") == 4);
    CHECK(es("día") == 2);
    CHECK(es("muy") == 1);
    CHECK(es("y") == 1);
    CHECK(es("averigüe") == 4);
    CHECK(es("reclamación") == 4);
    CHECK(es("español") == 3);
}

TEST_CASE("English syllables follow vowels, silent endings apart", "[wording]") {
    CHECK(en("box") == 1);
    CHECK(en("parcel") == 2);
    CHECK(en("late") == 1);
    CHECK(en("table") == 2);
    CHECK(en("the") == 1);
    CHECK(en("called") == 1);
    CHECK(en("wanted") == 2);
    CHECK(en("times") == 1);
    CHECK(en("boxes") == 2);
    CHECK(en("you") == 1);
    CHECK(en("delivery") == 4);
    CHECK(en("we'll") == 1);
}

TEST_CASE("a figure has a syllable for each digit, and nothing has none", "[wording]") {
    CHECK(es("17:00") == 4);
    CHECK(en("px-2291") == 4);
    CHECK(es("pst") == 1);
    CHECK(en("hmm") == 1);
}

TEST_CASE("reading ease is that of the formulas", "[wording]") {
    CHECK(reading_ease(100, 150, 10, Language::en) == 70); // 206.835 - 126.9 - 10.15
    CHECK(reading_ease(100, 200, 10, Language::es) == 72); // 206.835 - 124.6 - 10
    CHECK(reading_ease(20, 60, 1, Language::es) == 0);     // 206.835 - 186.9 - 20
}

} // namespace aplomo::wording
