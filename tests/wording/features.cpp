#include "wording/features.hpp"

#include "support/catch.hpp"

namespace aplomo::wording {
namespace {

Features es(std::string_view text) { return features(text, Language::es); }
Features en(std::string_view text) { return features(text, Language::en); }

} // namespace

TEST_CASE("letters are characters without spaces, whatever their bytes", "[wording]") {
    CHECK(es("¿Qué día?").letters == 8);
    CHECK(en("I’m here. ").letters == 8);
    CHECK(es(" \n\t").letters == 0);
    CHECK(en("").letters == 0);
}

TEST_CASE("contractions, compounds, order numbers and hours are one word each", "[wording]") {
    CHECK(en("I don't do pick-ups at 17:00.").words == 6);
    CHECK(en("I don’t - really - mind.").words == 4);
    CHECK(es("Son 1.250,50 € del PX-2291, ¿no?").words == 5);
}

TEST_CASE("the concrete is counted: figures, hours, days, dates, amounts", "[wording]") {
    CHECK(es("Mañana a las nueve, once cajas.").concrete == 3);
    CHECK(es("El martes 13 a las 17:00.").concrete == 3);
    CHECK(en("On Thursday at half past ten.").concrete == 3);
    CHECK(en("That's {} PX-2304, fourteen boxes, 30 euros.").concrete == 3);
}

TEST_CASE("a number's look-alike is not concrete", "[wording]") {
    CHECK(es("Uno no sabe qué decir de una cosa así.").concrete == 0);
    CHECK(en("Once again, that one may help.").concrete == 0);
}

TEST_CASE("apologies are counted in all their forms", "[wording]") {
    CHECK(es("Lo siento, de verdad. Le pido mil disculpas; perdone.").apologies == 3);
    CHECK(en("I'm so sorry. I apologise. My apologies.").apologies == 3);
}

TEST_CASE("what only sounds like an apology is none", "[wording]") {
    CHECK(es("Siéntese. Hemos perdido un paquete y me siento aquí.").apologies == 0);
    CHECK(en("A sorrow shared. That was the sorting centre.").apologies == 0);
}

TEST_CASE("confrontation is counted", "[wording]") {
    CHECK(es("No, pero usted tenía que haberlo dicho.").conflict == 3);
    CHECK(en("No, but you should have told us.").conflict == 3);
    CHECK(es("Le llamo a las diez con la respuesta.").conflict == 0);
    CHECK(en("I'll ring you at ten with the answer.").conflict == 0);
}

TEST_CASE("feelings and thanks are counted", "[wording]") {
    CHECK(es("Entiendo su enfado. Gracias por decírmelo.").feeling == 2);
    CHECK(es("Entiendo su enfado. Gracias por decírmelo.").thanks == 1);
    CHECK(en("I understand you're upset. Thank you for telling me.").feeling == 2);
    CHECK(en("I understand you're upset. Thank you for telling me.").thanks == 1);
}

TEST_CASE("several marks together are one question or one exclamation", "[wording]") {
    CHECK(es("¿Cómo? ¿Otra vez??").questions == 2);
    CHECK(en("Nobody!! Not one call!").exclamations == 2);
    CHECK(en("What?!").questions == 1);
    CHECK(en("What?!").exclamations == 1);
}

TEST_CASE("capitals and a typewriter's apostrophe change nothing", "[wording]") {
    CHECK(es("PERDÓN, NO ES ASÍ") == es("perdón, no es así"));
    CHECK(en("I’m sorry, I CAN’T") == en("I'm sorry, I can't"));
    CHECK(es("AÑADO ÁÉÍÓÚ").words == es("añado áéíóú").words);
}

TEST_CASE("a text sounds like the steps whose words it has", "[wording]") {
    const auto steps_of = [](const Features& seen) {
        std::string steps;
        for (const auto step : all_steps)
            steps += signs(seen, step) > 0 ? "ABCDE"[static_cast<int>(step)] : '-';
        return steps;
    };
    CHECK(steps_of(es("Entiendo que esté enfadada.")) == "A----");
    CHECK(steps_of(es("¿Qué necesita que llegue primero?")) == "-B---");
    CHECK(steps_of(es("Le ofrezco un descuento.")) == "--C--");
    CHECK(steps_of(es("Falló el reparto porque la lista estaba vacía.")) == "---D-");
    CHECK(steps_of(es("Gracias. Que tenga buen día.")) == "----E");
    CHECK(steps_of(en("I understand that you're angry.")) == "A----");
    CHECK(steps_of(en("What has to arrive first?")) == "-B---");
    CHECK(steps_of(en("We can offer a discount.")) == "--C--");
    CHECK(steps_of(en("It failed because the list was empty.")) == "---D-");
    CHECK(steps_of(en("Thank you. Have a good day.")) == "----E");
    CHECK(steps_of(en("Sorry. Shall I ring at ten?")) == "ABCD-");
}

TEST_CASE("content words are folded, different, sorted, and no small words", "[wording]") {
    CHECK(content_words("La CAJA que está en la caja del camión, ¿no?", Language::es) ==
          std::vector<std::string>{"caja", "camion"});
    CHECK(content_words("It's Monday's van, and the van isn't here.", Language::en) ==
          std::vector<std::string>{"monday", "van"});
    CHECK(content_words("un año y un ano", Language::es) == std::vector<std::string>{"ano", "año"});
}

TEST_CASE("shared words are those of both texts, accents and capitals apart, each once", "[wording]") {
    CHECK(shared_words("¿Cuántas cajas? Cajas de CERAMICA.", "Tengo catorce cajas de cerámica.",
                       Language::es) == 2);
    CHECK(shared_words("I have the boxes on the list.", "Fourteen boxes, and a list!", Language::en) == 2);
    CHECK(shared_words("I have it.", "You have it.", Language::en) == 0);
}

TEST_CASE("broken bytes at the end of a text are survived", "[wording]") {
    CHECK(es("caj\xC3").words == 1);
    CHECK(en("\xE2\x80").words <= 1);
}

} // namespace aplomo::wording
