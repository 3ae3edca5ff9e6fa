#include "desktop/screens/handbook.hpp"

#include <algorithm>

#include "script/found.hpp"

namespace aplomo::screens {
namespace {

using script::folded;
using script::found;

enum Fit { same, beginning, in_name, in_text, none };

/// As somebody would type it: “Calm down” is calm down.
std::string typed_name(const std::string& name) {
    std::string plain = folded(name);
    for (const std::string mark : {"«", "»", "“", "”", "\""})
        for (auto at = plain.find(mark); at != std::string::npos; at = plain.find(mark))
            plain.erase(at, mark.size());
    return plain;
}

std::string without_blanks(const std::string& search) {
    const auto first = search.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return search.substr(first, search.find_last_not_of(' ') + 1 - first);
}

Fit fit(const std::string& search, const std::string& name, bool shown) {
    const std::string plain = typed_name(name);
    const std::string words = typed_name(search);
    if (plain == words) return same;
    if (plain.starts_with(words)) return beginning;
    if (found(words, plain)) return in_name;
    return shown ? in_text : none;
}

} // namespace

bool shows(const std::string& search, const HandbookEntry& entry) {
    return found(search, entry.name + " " + entry.about + " " + entry.example);
}

bool shows(const std::string& search, const HandbookPrinciple& principle) {
    return found(search, principle.name + " " + principle.about);
}

bool finds_open(const HandbookScreen& screen) {
    for (std::size_t i = 0; i < principle_ids.size(); ++i)
        if (principle_ids[i] == screen.open) return shows(screen.search, screen.principles[i]);
    return std::any_of(screen.entries.begin(), screen.entries.end(), [&](const auto& entry) {
        return entry.id == screen.open && shows(screen.search, entry);
    });
}

std::string meant(const HandbookScreen& screen) {
    const std::string search = without_blanks(screen.search);
    if (search.empty()) return {};
    std::string best;
    Fit nearest = none;
    const auto look = [&](const std::string& id, const auto& page) {
        const Fit here = fit(search, page.name, shows(search, page));
        if (here < nearest) nearest = here, best = id;
    };
    for (std::size_t i = 0; i < principle_ids.size(); ++i) look(principle_ids[i], screen.principles[i]);
    for (const auto& entry : screen.entries) look(entry.id, entry);
    return best;
}

} // namespace aplomo::screens
