#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "desktop/screens/words.hpp"

namespace aplomo::platform {

/// Folders that hold <language>/LC_MESSAGES/aplomo.mo; the first that has the language gives it.
using CatalogueFolders = std::vector<std::filesystem::path>;

/// Where the build puts the catalogues, then where a package puts them, beside the other assets.
CatalogueFolders usual_catalogue_folders(const std::filesystem::path& assets);

/// The window's words in "es" or "en". Needs no locale of the system and changes none: numbers are read and
/// written as before. Without a catalogue the words are English.
screens::Words words_in(const std::string& language, const CatalogueFolders& folders);

} // namespace aplomo::platform
