#include "desktop/screens/handbook.hpp"

#include "desktop/screens/found.hpp"

namespace aplomo::screens {

bool shows(const std::string& search, const HandbookEntry& entry) {
    return found(search, entry.name + " " + entry.about + " " + entry.example);
}

} // namespace aplomo::screens
