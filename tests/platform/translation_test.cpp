#include "desktop/platform/translation.hpp"

#include <clocale>
#include <cstdlib>
#include <locale>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
namespace fs = std::filesystem;

namespace {

constexpr auto texts = R"(msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "Speak"
msgstr "Habla, señor"

msgid "{} reply"
msgid_plural "{} replies"
msgstr[0] "{} respuesta"
msgstr[1] "{} respuestas"
)";

/// A folder with one Spanish catalogue.
class Catalogue {
  public:
    Catalogue() {
        const auto messages = folder() / "es/LC_MESSAGES";
        fs::create_directories(messages);
        const auto source = folder_.write("es.po", texts);
        const auto compile =
            "msgfmt -o '" + (messages / "aplomo.mo").string() + "' '" + source.string() + "'";
        if (std::system(compile.c_str()) != 0) throw std::runtime_error("msgfmt failed");
    }

    const fs::path& folder() const { return folder_.path(); }

  private:
    tests::TemporaryFolder folder_;
};

} // namespace

TEST_CASE("the window's words are Spanish where the system has no Spanish", "[platform]") {
    const Catalogue catalogue;
    const auto words = platform::words_in("es", {catalogue.folder()});
    CHECK(words.of("Speak") == "Habla, señor");
}

TEST_CASE("words that are counted take the form of the count", "[platform]") {
    const Catalogue catalogue;
    const auto spanish = platform::words_in("es", {catalogue.folder()});
    CHECK(spanish.counted("{} reply", "{} replies", 1) == "{} respuesta");
    CHECK(spanish.counted("{} reply", "{} replies", 0) == "{} respuestas");
    CHECK(spanish.counted("{} reply", "{} replies", 6) == "{} respuestas");
    const auto english = platform::words_in("en", {catalogue.folder()});
    CHECK(english.counted("{} reply", "{} replies", 1) == "{} reply");
    CHECK(english.counted("{} reply", "{} replies", 6) == "{} replies");
}

TEST_CASE("words that the catalogue lacks are English", "[platform]") {
    const Catalogue catalogue;
    CHECK(platform::words_in("es", {catalogue.folder()}).of("Nobody translated this") ==
          "Nobody translated this");
    CHECK(platform::words_in("es", {catalogue.folder() / "elsewhere"}).of("Speak") == "Speak");
}

TEST_CASE("the first folder that has the language gives it", "[platform]") {
    const Catalogue catalogue;
    const auto words = platform::words_in("es", {catalogue.folder() / "elsewhere", catalogue.folder()});
    CHECK(words.of("Speak") == "Habla, señor");
}

TEST_CASE("the program's own catalogue is found where the build puts it", "[platform]") {
    const auto words = platform::words_in("es", platform::usual_catalogue_folders("/nowhere"));
    CHECK(words.of("Home") == "Inicio");
}

TEST_CASE("translating leaves numbers as they were", "[platform]") {
    const Catalogue catalogue;
    (void)platform::words_in("es", {catalogue.folder()}).of("Speak");
    CHECK(std::string(std::setlocale(LC_NUMERIC, nullptr)) == "C");
    CHECK(std::locale() == std::locale::classic());
    CHECK(std::to_string(0.5).substr(0, 3) == "0.5");
}
