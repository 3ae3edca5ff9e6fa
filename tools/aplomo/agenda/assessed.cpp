#include "agenda/assessed.hpp"

namespace aplomo::agenda {

std::string assessed_text(Language language) {
    return language == Language::es
               ? "Has dejado a medias una evaluación de esta conversación: termínala o descártala antes."
               : "You have left an assessment of this conversation unfinished: finish it first, or discard "
                 "it.";
}

} // namespace aplomo::agenda
