#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

std::vector<Sample> settings_samples(const Chooser& /*in*/) {
    using What = KeptThing::What;
    return {{"settings", SettingsScreen{{{What::attempts, "/home/lucia/.local/share/aplomo/attempts.db"},
                                         {What::settings, "/home/lucia/.config/aplomo/settings"},
                                         {What::scenarios, "/usr/share/aplomo/scenarios"}}}},
            {"settings_unkept", SettingsScreen{{{What::attempts, ""}}}}};
}

} // namespace aplomo::tests
