#include "cli/demo_words.hpp"

#include <fmt/format.h>

#include <array>

namespace aplomo::cli {
namespace {

struct Saying {
    const char* es;
    const char* en;
};

constexpr std::array<Saying, 4> own_sayings{{
    {"Un momento, que lo abro y lo leo con usted.", "One moment, I'll open it and read it with you."},
    {"Ya veo. ¿Y qué pasó después?", "I see. And what happened then?"},
    {"Lo que puedo hacer hoy es esto, y lo hago yo.", "This is what I can do today, and I'll do it myself."},
    {"Tiene razón en estar así.", "You're right to feel that way."},
}};
constexpr std::array<Saying, 4> thoughts{{
    {"Me quedé en blanco un momento.", "I went blank for a moment."},
    {"Quería acabar cuanto antes y se notó.", "I wanted it over with, and it showed."},
    {"Esta vez esperé antes de contestar.", "This time I waited before I answered."},
    {"Me lo tomé como algo personal.", "I took it personally."},
}};
constexpr std::array<Saying, 3> praises{{
    {"Muy bien cerrado: quedó claro quién hace qué y para cuándo.",
     "Well closed: it was clear who does what, and by when."},
    {"Se nota que ahora escuchas hasta el final. Sigue así.",
     "It shows that you let people finish now. Keep it up."},
    {"Buen trabajo. ¿Lo cuentas el jueves al resto del equipo?",
     "Good work. Would you tell the team about it on Thursday?"},
}};
constexpr std::array<Saying, 3> pieces_of_advice{{
    {"Mira en qué punto sube el enfado: justo después de una excusa.",
     "Look at where the anger rises: right after an excuse."},
    {"Te adelantas a dar la solución. Repítelo y pregunta primero.",
     "You offer the fix too soon. Try it again and ask first."},
    {"Ya casi lo tienes. Lo vemos juntos mañana a las diez.",
     "You are nearly there. Let's go through it tomorrow at ten."},
}};
constexpr std::array<Saying, 3> questions{{
    {"Aquí se te fue. ¿Qué querías conseguir?", "This is where you lost them. What were you after?"},
    {"Léelo en voz alta: ¿te gustaría oírlo?", "Read it out loud: would you like to hear it?"},
    {"¿Qué sabías ya de este cliente en este punto?", "What did you know about this customer by then?"},
}};

std::string said(const Saying& saying, Language language) {
    return language == Language::es ? saying.es : saying.en;
}

template <std::size_t Count>
std::string pick(const std::array<Saying, Count>& sayings, std::uint64_t number, Language language) {
    return said(sayings[number % Count], language);
}

} // namespace

std::string DemoWords::team(const DemoTeam& team) const { return said({team.es, team.en}, language); }

std::string DemoWords::trainee(int number) const {
    return fmt::format("{} {:02}", said({"Agente", "Agent"}, language), number);
}

std::string DemoWords::leader(company::Role role) const {
    return role == company::Role::manager ? said({"Responsable", "Manager"}, language)
                                          : said({"Formación", "Trainer"}, language);
}

std::string DemoWords::own_words(std::uint64_t number) const { return pick(own_sayings, number, language); }

std::string DemoWords::thought(std::uint64_t number) const { return pick(thoughts, number, language); }

std::string DemoWords::praise(std::uint64_t number) const { return pick(praises, number, language); }

std::string DemoWords::advice(std::uint64_t number) const { return pick(pieces_of_advice, number, language); }

std::string DemoWords::question(std::uint64_t number) const { return pick(questions, number, language); }

} // namespace aplomo::cli
