#include "agenda/given_words.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "reports/said.hpp"

namespace aplomo::agenda {

using company::Due;

std::string how_words(attempts::Mode mode, int mark, Language language) {
    const auto name = reports::name_of(mode, language);
    if (mark == 0) return name + in({"; basta con superarla", "; a pass is enough"}, language);
    return fmt::format(fmt::runtime(in({"{0}, con {1} puntos o más", "{0}, at least {1} points"}, language)),
                       name, mark);
}

std::string until_words(reports::Day until, reports::Day today, Language language) {
    const int days = until - today;
    const auto say = [&](const Text& words) {
        return fmt::format(fmt::runtime(in(words, language)), reports::day_text(until, language),
                           std::abs(days));
    };
    if (days == 0) return say({"hasta hoy", "due today"});
    if (days == 1) return say({"hasta mañana, {0}", "due tomorrow, {0}"});
    if (days == -1) return say({"{1} día de retraso, desde el {0}", "{1} day overdue, since {0}"});
    if (days < 0) return say({"{1} días de retraso, desde el {0}", "{1} days overdue, since {0}"});
    return say({"hasta el {0}, quedan {1} días", "due {0}, {1} days left"});
}

std::string state_words(const Due& due, bool known, reports::Day today, Language language) {
    if (is_late(due)) return in({"Hecho tarde", "Done late"}, language);
    if (due.done) return in({"Hecho", "Done"}, language);
    if (!known) return in({"No está en este ordenador", "Not on this machine"}, language);
    if (due.until.empty()) return in({"Por hacer, sin prisa", "To do, no hurry"}, language);
    return until_words(reports::day_of(due.until), today, language);
}

std::string terms(const Due& due, Language language) {
    return fmt::format(fmt::runtime(in({"Encargo de {0}: {1}.", "Assigned by {0}: {1}."}, language)),
                       due.given_by, how_words(due.mode, due.mark, language));
}

std::string given_words(const Due& due, reports::Day today, Language language) {
    if (due.until.empty()) return terms(due, language);
    return fmt::format(
        fmt::runtime(in({"Encargo de {0}, {1}: {2}.", "Assigned by {0}, {1}: {2}."}, language)), due.given_by,
        until_words(reports::day_of(due.until), today, language), how_words(due.mode, due.mark, language));
}

} // namespace aplomo::agenda
