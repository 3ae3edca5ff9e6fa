#pragma once

#include <map>
#include <string>
#include <vector>

#include "machine/worker.hpp"
#include "script/library.hpp"

namespace aplomo::state {

/// What playing everything in a scenario finds, beyond what loading finds.
struct Checked {
    std::string id;
    std::string source; ///< the text that was checked: the file may have changed since
    std::vector<diagnostics::Finding> findings;
};

/// By id.
using Checks = std::map<std::string, Checked>;

/// What was found in this very text; null when it was not checked.
const Checked* find_check(const Checks& checks, const script::Opened& opened);

/// `opened` must hold a scenario. Takes long, and stops at a million situations; counts the variants that are
/// done. Stopped by its errand it has found nothing.
Checked check(const script::Opened& opened, machine::Errand& errand);

} // namespace aplomo::state
