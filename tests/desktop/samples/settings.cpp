#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

using What = KeptThing::What;

const std::vector<KeptThing> kept{{What::attempts, "/home/lucia/.local/share/aplomo/attempts.db"},
                                  {What::settings, "/home/lucia/.config/aplomo/settings"},
                                  {What::scenarios, "/usr/share/aplomo/scenarios"}};

} // namespace

std::vector<Sample> settings_samples(const Chooser& /*in*/) {
    return {
        {"settings", SettingsScreen{kept}},
        {"settings_unkept", SettingsScreen{{{What::attempts, ""}}}},
        {"welcome", WelcomeScreen{true, kept}},
        {"welcome_named", WelcomeScreen{false, kept}},
        {"welcome_company", WelcomeScreen{false, {{What::attempts, "records.example.com/aplomo", true}}}}};
}

} // namespace aplomo::tests
