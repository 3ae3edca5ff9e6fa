// One word for one thing, in the window as on paper.
#include <string>

#include "desktop/catalogue.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a score is called a puntuación and never a nota", "[views]") {
    const auto catalogue = tests::file_text("assets/translations/es.po");
    for (const char* word : {"nota ", "nota:", "nota\"", "nota.", "Nota", "notas ", "notas\"", "notas."})
        CHECK_FALSE(contains(catalogue, word));
    CHECK(tests::words_in("es").of("Scores") == "Puntuaciones");
}
