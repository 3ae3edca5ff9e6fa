#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

std::vector<Sample> lock_samples(const Chooser& /*in*/) {
    LockScreen typed;
    typed.typed = Secret("ábrete, sésamo");
    LockScreen wrong;
    wrong.wrong = true;
    LockScreen checking;
    checking.checking = true;
    return {{"lock", typed}, {"lock_wrong", wrong}, {"lock_checking", checking}};
}

} // namespace aplomo::tests
