#include <fmt/format.h>

#include <array>

#include "reports/expectation.hpp"

namespace aplomo::reports {
namespace {

/// "third": of an attempt.
std::string ordinal(int number, Language language) {
    static const std::array<Text, company::early_attempts> names{
        Text{"primer", "first"}, Text{"segundo", "second"}, Text{"tercer", "third"}, Text{"cuarto", "fourth"},
        Text{"quinto", "fifth"}};
    return in(names.at(static_cast<std::size_t>(number - 1)), language);
}

template <typename... Parts>
std::string told(const Text& words, Language language, const Parts&... parts) {
    return fmt::format(fmt::runtime(in(words, language)), parts...);
}

Text place(Against against) {
    switch (against) {
    case Against::below: return {"por debajo de lo habitual", "below what is usual"};
    case Against::above: return {"por encima de lo habitual", "above what is usual"};
    case Against::within: break;
    }
    return {"dentro de lo habitual", "within what is usual"};
}

} // namespace

std::string usual_words(const std::optional<UsualPass>& usual, Language language) {
    if (!usual)
        return in({"Aún la han intentado muy pocas personas para decir cuántos intentos cuesta.",
                   "Too few people have tried it yet to say how many attempts it takes."},
                  language);
    if (usual->number == 0)
        return told({"En {0} intentos la ha superado menos de la mitad: {1} de {2} personas.",
                     "Within {0} attempts fewer than half have passed: {1} of {2} people."},
                    language, company::early_attempts, usual->passed, usual->people);
    return told({"Al {0} intento ya la ha superado al menos la mitad: {1} de {2} personas.",
                 "By the {0} attempt at least half have passed: {1} of {2} people."},
                language, ordinal(usual->number, language), usual->passed, usual->people);
}

std::string next_words(int number, const std::optional<Expectation>& expected, Language language) {
    const auto which = ordinal(number, language);
    if (!expected)
        return told({"Ahora, el {0} intento: aún lo han hecho muy pocas personas para decir qué esperar.",
                     "Next, the {0} attempt: too few people have made it to say what to expect."},
                    language, which);
    return told(
        {"Ahora, el {0} intento: lo superaron {1} de {2} personas; la mitad central sacó de {3} a {4}.",
         "Next, the {0} attempt: {1} of {2} people passed; the middle half scored {3} to {4}."},
        language, which, expected->passed, expected->people, expected->low, expected->high);
}

std::string against_words(const company::EarlyAttempt& attempt, const std::optional<Expectation>& expected,
                          Language language) {
    const auto which = ordinal(attempt.number, language);
    const int points = (attempt.score + 50) / 100;
    if (!expected)
        return told({"Al {0} intento, {1}; son muy pocas personas para compararlo.",
                     "At the {0} attempt {1}; too few people to compare it with."},
                    language, which, points);
    return told({"Al {0} intento, {1}: {2} ({3} a {4}).", "At the {0} attempt {1}: {2} ({3} to {4})."},
                language, which, points, in(place(against(attempt.score, *expected)), language),
                expected->low, expected->high);
}

} // namespace aplomo::reports
