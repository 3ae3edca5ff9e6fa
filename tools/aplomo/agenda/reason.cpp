#include <fmt/format.h>

#include "agenda/given_words.hpp"
#include "agenda/plan.hpp"

namespace aplomo::agenda {
namespace {

using Why = Next::Why;

std::string days_ago(int days, Language language) {
    if (days <= 0) return in({"La hiciste hoy.", "You did it today."}, language);
    if (days == 1) return in({"La hiciste ayer.", "You did it yesterday."}, language);
    return fmt::format(fmt::runtime(in({"La hiciste hace {0} días.", "You did it {0} days ago."}, language)),
                       days);
}

std::string comes_in(int days, Language language) {
    const Text words = days == 1 ? Text{"Hoy no toca repasar nada. Esta será la próxima, mañana.",
                                        "Nothing is due today. This comes next, tomorrow."}
                                 : Text{"Hoy no toca repasar nada. Esta será la próxima, en {0} días.",
                                        "Nothing is due today. This comes next, in {0} days."};
    return fmt::format(fmt::runtime(in(words, language)), days);
}

} // namespace

std::string reason(const Plan& plan, Language language) {
    const auto& next = *plan.next;
    const auto& entry = plan.entries[next.entry];
    const std::string unmet = next.unmet ? in({" Esta vez viene en una versión que no conoces.",
                                               " This time it comes in a version you haven’t seen."},
                                              language)
                                         : std::string();
    switch (next.why) {
    case Why::given: return given_words(plan.given[next.given], plan.today, language);
    case Why::review: return days_ago(next.days, language) + unmet;
    case Why::not_passed:
        if (!entry.standing.best)
            return in({"Solo la has hecho guiada, sin puntuación.",
                       "You have only done it guided, without a score."},
                      language) +
                   unmet;
        return in({"La probaste y aún no la has superado.", "You tried it and have not passed it yet."},
                  language) +
               unmet;
    case Why::untried:
        if (next.begun)
            return in({"La tienes a medias: puedes seguirla, o empezarla de nuevo.",
                       "You have begun it: you can go on, or begin again."},
                      language);
        return fmt::format(fmt::runtime(in({"Aún no la has probado. Nivel {0} de 5.",
                                            "You have not tried it yet. Level {0} of 5."},
                                           language)),
                           entry.scenario->level);
    case Why::nothing_due: break;
    }
    return comes_in(entry.standing.due.value_or(1), language);
}

} // namespace aplomo::agenda
