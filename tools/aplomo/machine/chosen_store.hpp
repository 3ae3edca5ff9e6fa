#pragma once

#include <string>

#include "machine/places.hpp"

namespace aplomo::machine {

/// The store's address that a line `store = …` of a settings file names: the user's own, else that of the
/// whole machine (`Places::machine_config`). Empty when neither does.
std::string chosen_store(const Places& places);

} // namespace aplomo::machine
