#include "diagnostics/reason.hpp"

#include <set>

#include "diagnostics/catalogue.hpp"
#include "support/catch.hpp"

using namespace aplomo;

TEST_CASE("every reason has a name of its own and a sentence in each language with the same details",
          "[diagnostics]") {
    const auto slots = [](std::string_view text) {
        std::set<char> found;
        for (std::size_t at = 0; at + 2 < text.size(); ++at)
            if (text[at] == '{' && text[at + 2] == '}') found.insert(text[at + 1]);
        return found;
    };
    std::set<std::string_view> names;
    for (const auto& reason : diagnostics::reasons()) {
        INFO(reason.name);
        CHECK(names.insert(reason.name).second);
        CHECK(reason.sentence[0] != reason.sentence[1]);
        CHECK(slots(reason.sentence[0]) == slots(reason.sentence[1]));
        for (const auto sentence : reason.sentence) CHECK(sentence.ends_with("."));
    }
}

TEST_CASE("the reasons of a finding follow its sentence, each with its details", "[diagnostics]") {
    const diagnostics::Finding finding{"reply-unreachable",
                                       {},
                                       {"shout"},
                                       "",
                                       {{"needs-more", {"anger >= 8", "5"}}, {"needs-fact", {"known"}}}};
    CHECK(message(finding, Language::en) == "The reply `shout` does not open in any run. It needs `anger >= "
                                            "8`, and the most it can be there is 5. "
                                            "It needs `known`, and by then that fact is never set.");
    CHECK(message(finding, Language::es) ==
          "La respuesta `shout` no se abre en ninguna conversación. Hace falta `anger >= 8`, y lo más que "
          "puede ser "
          "ahí es 5. Hace falta `known`, y para entonces ese hecho no está puesto nunca.");
}
