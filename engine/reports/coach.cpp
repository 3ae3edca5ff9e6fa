#include "reports/coach.hpp"

namespace aplomo::reports {

std::string question_before(scenario::Phase phase, Language language) {
    using scenario::Phase;
    switch (phase) {
    case Phase::opening:
        return in({"Antes de resolver nada: ¿qué necesita contarte esta persona?",
                   "Before anything is solved: what does this person need you to have heard?"},
                  language);
    case Phase::inquiry:
        return in({"¿Qué te falta por saber y quién te lo puede decir?",
                   "What do you still not know, and who can tell you?"},
                  language);
    case Phase::resolution:
        return in({"¿Qué puedes ofrecer que luego puedas cumplir? ¿Y quién elige?",
                   "What can you offer that you can keep, and who chooses?"},
                  language);
    case Phase::closing: break;
    }
    return in({"¿Quién hace qué, para cuándo y dónde queda por escrito?",
               "Who does what, by when, and where will it be written?"},
              language);
}

} // namespace aplomo::reports
