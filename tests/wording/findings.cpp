#include "wording/findings.hpp"

#include <algorithm>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::wording {
namespace {

/// Nothing is wrong with it; each test plants one fault.
constexpr std::string_view good = R"(format: 1
id: late_parcel
languages: [es, en]
title: {es: t, en: t}
summary: {es: s, en: s}
channel: phone
level: 1
minutes: 1
customer: {name: Marta, about: {es: a, en: a}}
patience: 5
variants:
  - {id: marta, words: {name: Marta, city: Bilbao}}
  - {id: ana, words: {name: Ana, city: Burgos}}
start: hello
turns:
  hello:
    phase: opening
    says:
      - {text: {es: "Oiga, {name} otra vez. ¿Y mi caja?", en: "It's {name} again. Where's my box?"}}
    replies:
      - id: look
        say: {es: "Abro su ruta ahora y se la leo.", en: "I'll open your route and read it."}
        reaction: {es: "Mire usted bien, por favor.", en: "Take a good look, please."}
        why: {es: w, en: w}
        to: when
      - id: sorry
        say: {es: "Perdone el retraso, de verdad.", en: "I'm sorry for the delay, truly."}
        why: {es: w, en: w}
        to: when
  when:
    phase: closing
    says:
      - {text: {es: "Dígame cuándo llega.", en: "Tell me when it comes."}}
    replies:
      - id: at_five
        say: {es: "A {city}, hoy a las cinco. ¿Está bien?", en: "To {city}, today at five. Is that all right?"}
        why: {es: w, en: w}
        to: done
      - id: soon
        say: {es: "Pronto, a {city}. ¿Le parece bien así?", en: "Soon now, to {city}. Is that fine with you?"}
        why: {es: w, en: w}
        to: done
      - id: hum
        do: {es: "Tarareas.", en: "You hum."}
        why: {es: w, en: w}
        to: done
out_of_patience: left
endings:
  done: {outcome: resolved, says: {es: "Gracias a usted.", en: "Thank you."}}
  left: {outcome: lost, says: {es: "Adiós.", en: "Goodbye."}}
)";

std::string planted(std::string_view what, std::string_view instead) {
    std::string text(good);
    const auto at = text.find(what);
    INFO(what);
    REQUIRE(at != text.npos);
    return text.replace(at, what.size(), instead);
}

/// "name id-and-other-details" of each finding.
std::vector<std::string> findings_of(std::string_view text) {
    const auto loaded = script::load_scenario(text, "a.yaml", "", tests::small_rubric());
    for (const auto& finding : loaded.findings) UNSCOPED_INFO(print(finding, text, Language::en));
    REQUIRE(loaded.scenario);
    std::vector<std::string> found;
    for (const auto& finding :
         findings(*loaded.scenario, [&](const auto& key) { return loaded.places.of(key); })) {
        auto& sentence = found.emplace_back(finding.name);
        for (const auto& detail : finding.details) sentence += "|" + detail;
    }
    return found;
}

using Found = std::vector<std::string>;

std::string times(int count, std::string_view words) {
    std::string text;
    for (int i = 0; i < count; ++i) text += words;
    return text;
}

} // namespace

TEST_CASE("texts with nothing odd about them are not found fault with", "[wording]") {
    CHECK(findings_of(good) == Found{});
}

TEST_CASE("replies outside of their turn's band are found, with their lengths and the band", "[wording]") {
    CHECK(findings_of(planted("retraso, de verdad.", "retraso, se lo digo de corazón y de verdad.")) ==
          Found{"length-uneven|look|24|28|40|es", "length-uneven|sorry|44|28|40|es"});
    CHECK(findings_of(planted("I'm sorry for the delay, truly.", "I'm sorry.")) ==
          Found{"length-uneven|look|27|15|21|en", "length-uneven|sorry|9|15|21|en"});
}

TEST_CASE("a reply exactly 20 % longer than the mean is within the band, one more letter is not",
          "[wording]") {
    const auto longer = [](std::size_t letters) {
        return planted("de verdad.", "de verdad " + std::string(letters, 'a') + "."); // 26 letters without
    };
    CHECK(findings_of(longer(10)) == Found{});
    CHECK(findings_of(longer(11)) ==
          Found{"length-uneven|look|24|25|36|es", "length-uneven|sorry|37|25|36|es"});
}

TEST_CASE("acts have no part in the lengths of replies", "[wording]") {
    const auto text = planted("\"Tarareas.\"", "\"" + times(40, "Tarareas una canción. ") + "\"");
    CHECK(findings_of(text) == Found{});
}

TEST_CASE("a length that only another variant's words bring about is told of that variant", "[wording]") {
    auto text = planted("city: Burgos", "city: {es: Villanueva de los Infantes de Arriba, en: Burgos}");
    CHECK(findings_of(text) == Found{});
    const std::string_view at_five = "A {city}, hoy";
    text.replace(text.find(at_five), at_five.size(), "En su casa, hoy");
    CHECK(findings_of(text) ==
          Found{"length-uneven|at_five|32|36|53|es, ana", "length-uneven|soon|57|36|53|es, ana"});
}

TEST_CASE("what is odd in every variant is told once", "[wording]") {
    CHECK(findings_of(planted("{name} otra vez.", "{name} otra vez. " + times(60, "Ya. "))) ==
          Found{"line-long|hello|67|60|es"});
}

TEST_CASE("a line of more than 60 words is found where it stands", "[wording]") {
    const auto sixty = times(12, "Y así un día más. ");
    CHECK(findings_of(planted("Dígame cuándo llega.", sixty)) == Found{});
    CHECK(findings_of(planted("Dígame cuándo llega.", sixty + "Ya.")) == Found{"line-long|when|61|60|es"});
    CHECK(findings_of(planted("\"Thank you.\"", "\"" + times(61, "Ah. ") + "\"")) ==
          Found{"line-long|done|61|60|en"});
}

TEST_CASE("a long sentence of long words is hard to follow, in each language", "[wording]") {
    CHECK(findings_of(planted("Dígame cuándo llega.",
                              "De conformidad con las condiciones generales de contratación procederemos "
                              "próximamente a la tramitación administrativa de la correspondiente incidencia "
                              "anteriormente comunicada por nuestro departamento.")) ==
          Found{"reading-hard|when|-8|55|es"});
    CHECK(findings_of(planted("Tell me when it comes.",
                              "In accordance with the applicable contractual conditions, our administrative "
                              "department will subsequently initiate the corresponding investigation "
                              "regarding the aforementioned irregularity.")) ==
          Found{"reading-hard|when|-59|50|en"});
}

TEST_CASE("a colon ends a unit of speech, so that a voice may rest there", "[wording]") {
    const std::string first = "Consulte el apartado de reclamaciones que tiene en su contrato",
                      second =
                          "encontrará las condiciones y los plazos de cada indemnización que le corresponde";
    CHECK(findings_of(planted("Dígame cuándo llega.", first + " y " + second + ".")) ==
          Found{"reading-hard|when|48|55|es"});
    CHECK(findings_of(planted("Dígame cuándo llega.", first + ": " + second + ".")) == Found{});
}

TEST_CASE("a long sentence of short words, and a short one of long words, are not hard", "[wording]") {
    CHECK(findings_of(planted("Tell me when it comes.",
                              "I was here on Monday and no one came, and on Tuesday I was here and no one "
                              "came, and now I ask you what I do with it all.")) == Found{});
    CHECK(findings_of(planted("Dígame cuándo llega.", "Extraordinariamente incomprensible.")) == Found{});
}

TEST_CASE("a number, an hour, an apology, a question, an exclamation in one language alone is found",
          "[wording]") {
    CHECK(findings_of(planted("today at five.", "this way now.")) ==
          Found{"cue-one-language|at_five|cinco|es|en"});
    CHECK(findings_of(planted("hoy a las cinco.", "por la vía de siempre.")) ==
          Found{"cue-one-language|at_five|five|en|es"});
    CHECK(findings_of(planted("I'll open your route", "I'll open Monday's")) ==
          Found{"cue-one-language|look|monday's|en|es"});
    CHECK(findings_of(planted("I'm sorry for the delay, truly.", "There has been a long delay.")) ==
          Found{"cue-one-language|sorry|perdone|es|en"});
    CHECK(findings_of(planted("Is that fine with you?", "That's fine with you.")) ==
          Found{"cue-one-language|soon|?|es|en"});
    CHECK(findings_of(planted("y se la leo.", "y se la leo!")) == Found{"cue-one-language|look|!|es|en"});
}

TEST_CASE("the same thing said differently in the other language is no lost cue", "[wording]") {
    CHECK(findings_of(planted("today at five.", "before midday.")) == Found{});
    CHECK(findings_of(planted("I'm sorry for the delay, truly.", "Do forgive us for the delay.")) == Found{});
    CHECK(findings_of(planted("I'm sorry for the delay, truly.", "I'm afraid it is rather late.")) ==
          Found{});
    CHECK(findings_of(planted("¿Le parece bien así?", "Usted dirá si va bien.")) == Found{});
}

TEST_CASE("a scenario in one language has no lost cues", "[wording]") {
    std::string text(good);
    for (const std::string_view english : {"[es, en]"})
        text.replace(text.find(english), english.size(), "[es]");
    for (auto at = text.find(", en: "); at != text.npos; at = text.find(", en: ", at)) {
        const auto quoted = text[at + 6] == '"';
        const auto end = quoted ? text.find('"', at + 7) + 1 : text.find('}', at);
        text.erase(at, end - at);
    }
    CHECK(findings_of(text) == Found{});
}

TEST_CASE("who says usted and then tú is found at the tú", "[wording]") {
    CHECK(findings_of(planted("Gracias a usted.", "Gracias a ti.")) ==
          Found{"address-mixed|done|ti|tú|usted|3"});
    CHECK(findings_of(planted("¿Le parece bien así?", "¿Te parece bien así?")) ==
          Found{"address-mixed|soon|te|tú|usted|1"});
}

TEST_CASE("who says tú and then usted is found at the usted", "[wording]") {
    auto text = planted("Oiga, {name} otra vez. ¿Y mi caja?", "Oye, {name} otra vez. ¿Y tu caja?");
    const auto replace = [&](std::string_view what, std::string_view instead) {
        text.replace(text.find(what), what.size(), instead);
    };
    replace("Mire usted bien, por favor.", "Míralo bien tú, por favor.");
    CHECK(findings_of(text) == // as often one as the other: strangers begin with usted
          Found{"address-mixed|hello|oye|tú|usted|2", "address-mixed|look|tú|tú|usted|2"});
    replace("Gracias a usted.", "Gracias a ti.");
    CHECK(findings_of(text) == Found{"address-mixed|when|dígame|usted|tú|3"});
}

TEST_CASE("customer and trainee may address one another differently", "[wording]") {
    auto text = planted("Abro su ruta ahora y se la leo.", "Abro tu ruta ahora y te la leo.");
    const std::string_view formal = "Perdone el retraso, de verdad.";
    text.replace(text.find(formal), formal.size(), "Perdona el retraso, de verdad.");
    CHECK(findings_of(text) == Found{});
}

TEST_CASE("le and su, a quotation and what is done are no evidence of tú or usted", "[wording]") {
    CHECK(findings_of(planted("Gracias a usted.", "«Tú tranquila», me dijo.")) == Found{});
    CHECK(findings_of(planted("\"Tarareas.\"", "\"Te lo piensas tú.\"")) == Found{});
}

TEST_CASE("what somebody else hears is no tú, what the listener is told to hear is", "[wording]") {
    CHECK(findings_of(planted("Mire usted bien, por favor.", "Aquí lo oye mi vecina y lo mira.")) == Found{});
    CHECK(findings_of(planted("Mire usted bien, por favor.", "Bueno, mira, es igual.")) ==
          Found{"address-mixed|look|mira|tú|usted|3"});
}

TEST_CASE("findings come by place, whatever they are about", "[wording]") {
    auto text = planted("Dígame cuándo llega.", times(61, "Ya. "));
    const std::string_view read = "y se la leo.";
    text.replace(text.find(read), read.size(), "y se la leo!");
    CHECK(findings_of(text) == Found{"cue-one-language|look|!|es|en", "line-long|when|61|60|es"});
}

TEST_CASE("a finding points at the line, the reply or the ending that it is about", "[wording]") {
    const auto text = planted("Dígame cuándo llega.", times(61, "Ya. "));
    const auto loaded = script::load_scenario(text, "a.yaml", "", tests::small_rubric());
    const auto found = findings(*loaded.scenario, [&](const auto& key) { return loaded.places.of(key); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().place == diagnostics::Place{"a.yaml", 33, 9});
}

TEST_CASE("every finding about texts is a warning with a sentence", "[wording]") {
    for (const auto* name :
         {"length-uneven", "line-long", "reading-hard", "cue-one-language", "address-mixed"}) {
        CHECK(diagnostics::entry(name).severity == diagnostics::Severity::warning);
        CHECK(diagnostics::entry(name).code.starts_with("W03"));
    }
}

} // namespace aplomo::wording
