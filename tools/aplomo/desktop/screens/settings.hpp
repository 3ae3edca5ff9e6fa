#pragma once

#include <string>
#include <vector>

#include "settings/settings.hpp"

namespace aplomo::screens {

using settings::Settings;

/// Something that is kept on this machine.
struct KeptThing {
    enum class What { attempts, settings, scenarios };
    What what = What::attempts;
    std::string place;   ///< a path or a server; empty: nothing of it is kept
    bool shared = false; ///< with those who train and manage the person: on a company's server
};

/// How things are set stands in the shell.
struct SettingsScreen {
    std::vector<KeptThing> kept;
};

} // namespace aplomo::screens
