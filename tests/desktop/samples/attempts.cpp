#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

std::vector<Sample> attempts_samples(const Chooser& in) {
    AttemptsScreen some;
    some.rows = attempts(in);
    some.rows.front().mode = Mode::practice;
    some.rows.front().replayed = 3;
    some.rows[1].remarked = true;
    some.scenarios = {{"data_loss", some.rows[1].title, 2},
                      {"missed_delivery", some.rows[0].title, 1},
                      {"angry_caller", some.rows[2].title, 1}};
    some.unfinished = {{"u1",
                        some.rows[1].title,
                        walter(in),
                        {0.8F, 0.3F},
                        Mode::practice,
                        in("22 nov 2026, 18:40", "22 Nov 2026, 18:40"),
                        4}};
    AttemptsScreen one;
    one.rows = {some.rows[1]};
    one.unfinished = some.unfinished;
    one.scenarios = some.scenarios;
    one.scenario = "data_loss";
    return {{"attempts", some}, {"attempts_of_one", one}, {"attempts_empty", AttemptsScreen{}}};
}

} // namespace aplomo::tests
