#include "agenda/mode_words.hpp"

namespace aplomo::agenda {

std::string mode_words(attempts::Mode mode, const company::Due* given, Language language) {
    if (given != nullptr && given->mode != mode)
        return in({"No es como te lo encargaron: no contará para el encargo.",
                   "This isn’t how it was assigned to you, so it won’t count towards that."},
                  language);
    switch (mode) {
    case attempts::Mode::guided:
        return in({"Un coach comenta cada decisión, y puedes deshacerla.",
                   "A coach comments on each decision, and you can take it back."},
                  language);
    case attempts::Mode::practice:
        return in({"Solo responde el cliente; el análisis llega al final.",
                   "Only the customer answers; the debrief comes after."},
                  language);
    case attempts::Mode::assessment: break;
    }
    return in({"Sin ayuda y sin vuelta atrás; se guarda tal cual.",
               "No help, no way back; it’s kept as it stands."},
              language);
}

} // namespace aplomo::agenda
