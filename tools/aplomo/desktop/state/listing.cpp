#include "desktop/state/listing.hpp"

#include <algorithm>

#include "script/library.hpp"

namespace aplomo::state {
namespace fs = std::filesystem;

Listing list_scenarios(const fs::path& folder) {
    Listing listing{script::scenario_files(folder.string(), folder), {}, {}};
    std::error_code failed;
    for (fs::directory_iterator each(folder, failed), end; !failed && each != end; each.increment(failed)) {
        std::error_code unknown; // of one that goes meanwhile
        if (!each->is_directory(unknown)) continue;
        const auto file = each->path() / "scenario.yaml";
        if (!std::binary_search(listing.files.begin(), listing.files.end(), file))
            listing.without.push_back(each->path());
    }
    if (failed && listing.files.empty()) listing.closed = script::reason_of(failed);
    return listing;
}

} // namespace aplomo::state
