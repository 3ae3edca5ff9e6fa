#include "cli/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "agenda/calendar.hpp"
#include "cli/home.hpp"
#include "cli/rubric.hpp"
#include "cli/shipped.hpp"
#include "cli/store.hpp"
#include "reports/likely.hpp"
#include "reports/progress.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

using Scenarios = std::vector<std::shared_ptr<const scenario::Scenario>>;

/// What there is to tell with.
struct Teller {
    const Scenarios& scenarios;
    const scenario::Rubric& rubric;
    Terminal& terminal;

    /// Its title, or its id where it is no longer here.
    std::string title(const std::string& id) const {
        for (const auto& each : scenarios)
            if (each->id == id) return fill(each->title, *each, 0, spoken(*each, terminal.language));
        return id;
    }
};

std::vector<reports::Recount> recounted(std::vector<attempts::Attempt> attempts, attempts::Store& store) {
    reports::arrange(attempts);
    reports::Recounter recounter([&](const std::string& fingerprint) { return store.text(fingerprint); });
    std::vector<reports::Recount> made;
    for (const auto& attempt : attempts)
        if (auto recount = recounter.recount(attempt)) made.push_back(*std::move(recount));
    return made;
}

void tell_courses(const Teller& teller, const std::vector<reports::Recount>& recounts) {
    auto& terminal = teller.terminal;
    bool first = true;
    for (const auto& course : reports::courses(recounts)) {
        if (!course.first) continue;
        if (std::exchange(first, false))
            terminal.out << terminal.say("\nNotas, de 0 a 100:\n", "\nScores, from 0 to 100:\n");
        const auto count = std::count_if(course.attempts.begin(), course.attempts.end(),
                                         [](const auto& each) { return reports::counts(each.mode); });
        terminal.out << fmt::format(
            fmt::runtime(count == 1 ? terminal.say("  {}: {}, un intento.\n", "  {}: {}, one attempt.\n")
                                    : terminal.say("  {}: la primera {}, la mejor {}, {} intentos.\n",
                                                   "  {}: the first {}, the best {}, {} attempts.\n")),
            teller.title(course.scenario), *course.first, *course.best, count);
    }
}

/// With how sure it is.
void tell_tags(const Teller& teller, bool pitfalls, const Text& heading,
               const std::vector<reports::Chances>& mastery) {
    auto& terminal = teller.terminal;
    bool first = true;
    for (const auto& tag : teller.rubric.tags) {
        const auto found = std::find_if(mastery.begin(), mastery.end(),
                                        [&](const auto& each) { return each.tag == tag.id; });
        if (found == mastery.end() || found->pitfall != pitfalls) continue;
        if (std::exchange(first, false)) terminal.out << '\n' << in(heading, terminal.language) << '\n';
        const auto sure = reports::likely(found->taken, found->offered);
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("  {}: {} de {}; lo cierto estará entre el {} y el {} %.\n",
                                      "  {}: {} of {}; the truth lies between {} and {} %.\n")),
            in(tag.name, terminal.language), found->taken, found->offered, std::lround(100 * sure.least),
            std::lround(100 * sure.most));
    }
}

void tell_due(const Teller& teller, const std::vector<reports::Sitting>& sittings) {
    auto& terminal = teller.terminal;
    const auto today = agenda::today(std::chrono::system_clock::now());
    const auto reviews = reports::reviews(sittings);
    if (!reviews.empty()) terminal.out << terminal.say("\nPara repasar:\n", "\nTo go over again:\n");
    for (const auto& review : reviews)
        terminal.out << "  " << teller.title(review.scenario) << ". "
                     << due_words(review.due - today, terminal) << '\n';
}

void tell_progress(const Teller& teller, const std::vector<attempts::Attempt>& attempts,
                   const std::vector<reports::Recount>& recounts) {
    auto& terminal = teller.terminal;
    const auto sittings = agenda::local_sittings(attempts);
    const auto finished =
        std::count_if(sittings.begin(), sittings.end(), [](const auto& sitting) { return sitting.finished; });
    terminal.out << fmt::format(
        fmt::runtime(terminal.say("Conversaciones terminadas: {}.\n", "Conversations finished: {}.\n")),
        finished);
    if (finished == 0)
        terminal.out << terminal.say("Empieza con: aplomo play\n", "Begin with: aplomo play\n");
    tell_courses(teller, recounts);
    const auto mastery = reports::mastery(recounts);
    tell_tags(teller, false,
              {"Técnicas, usadas de las veces que eran lo mejor:",
               "Techniques: how often used, when they were best:"},
              mastery);
    tell_tags(
        teller, true,
        {"Tropiezos, de las veces que estaban a mano:", "Stumbles, of the times that they were at hand:"},
        mastery);
    tell_due(teller, sittings);
}

} // namespace

int progress(const ProgressOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    const auto scenarios = shipped_scenarios(places, rubric);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        const auto attempts = store.list(options.person);
        tell_progress({scenarios, *rubric, terminal}, attempts, recounted(attempts, store));
        return good;
    });
}

} // namespace aplomo::cli
