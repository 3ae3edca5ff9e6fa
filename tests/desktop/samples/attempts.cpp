#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

std::vector<Sample> attempts_samples(const Chooser& in) {
    AttemptsScreen some;
    some.rows = attempts(in);
    some.rows.front().replayed = 3;
    some.rows[1].remarked = true;
    some.scenarios = {{"missed_delivery", in("El envío que nunca llegó", "The delivery that never came"), 3},
                      {"data_loss", in("Todo borrado", "Everything gone"), 1}};
    some.unfinished = {{"u1",
                        in("Todo borrado", "Everything gone"),
                        ramon(in),
                        {0.8F, 0.3F},
                        Mode::practice,
                        some.rows.front().date,
                        4}};
    AttemptsScreen one;
    one.rows = {some.rows[1]};
    one.scenarios = some.scenarios;
    one.scenario = "missed_delivery";
    return {{"attempts", some}, {"attempts_of_one", one}, {"attempts_empty", AttemptsScreen{}}};
}

} // namespace aplomo::tests
