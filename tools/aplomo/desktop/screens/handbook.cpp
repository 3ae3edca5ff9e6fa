#include "desktop/screens/handbook.hpp"

#include "script/found.hpp"

namespace aplomo::screens {

bool shows(const std::string& search, const HandbookEntry& entry) {
    return script::found(search, entry.name + " " + entry.about + " " + entry.example);
}

} // namespace aplomo::screens
