#pragma once

#include <string>

#include "diagnostics/language.hpp"

namespace aplomo::agenda {

/// Why a conversation whose assessment is unfinished is neither practised nor looked back on.
std::string assessed_text(Language language);

} // namespace aplomo::agenda
