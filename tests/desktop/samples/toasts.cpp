#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using screens::Toast;

std::vector<Toast> toasts(const std::string& language) {
    const Chooser in(language == "es");
    return {
        {Toast::About::closed,
         in("Durante una evaluación el manual está cerrado.", "The handbook is closed during an assessment."),
         {},
         {},
         4},
        {Toast::About::read,
         in("«El envío que nunca llegó» se ha vuelto a leer y está en orden.",
            "“The delivery that never came” was read again and is in order."),
         {},
         "missed_delivery",
         5},
        {Toast::About::done,
         in("Guardado como missed_delivery-2026-11-22 (12).pdf en ",
            "Saved as missed_delivery-2026-11-22 (12).pdf in ") +
             "/home/nadia/Documents/conversations",
         "/home/nadia/Documents/conversations",
         {},
         6}};
}

} // namespace aplomo::tests
