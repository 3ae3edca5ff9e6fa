#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/settings.hpp"
#include "desktop/screens/toast.hpp"

namespace aplomo::screens {

/// Something that takes long and is done while the window goes on.
struct Busy {
    enum class Doing { reading, checking, debrief, saving };
    Doing doing = Doing::reading;
    int done = 0;
    int total = 0;           ///< 0: there is nothing to count
    bool may_cancel = false; ///< it has taken so long that one may want to
    bool operator==(const Busy&) const = default;
};

/// What stands around every screen.
struct Shell : Settings {
    std::string notice; ///< what needs attention, in a sentence, until dismissed; empty: nothing
    std::optional<Busy> busy;
    bool leads = false;         ///< the person trains or manages a team
    bool locked = false;        ///< and the team's page waits for the store's password
    bool keys_shown = false;    ///< the overview of all keys stands in the screen's place
    bool name_is_fixed = false; ///< a company's server knows the person by their login
    std::vector<Toast> toasts;  ///< the newest last; at most `most_toasts`
    /// Id of the scenario that the notice is about, if its findings may be shown from here.
    std::string faulty{};
};

} // namespace aplomo::screens
