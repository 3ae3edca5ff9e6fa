#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

std::vector<Sample> attempts_samples(const Chooser& in) {
    return {{"attempts", AttemptsScreen{attempts(in)}}, {"attempts_empty", AttemptsScreen{}}};
}

} // namespace aplomo::tests
