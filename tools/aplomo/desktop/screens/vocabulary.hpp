#pragma once

#include "settings/settings.hpp"

namespace aplomo::screens {

/// The words that screens and actions share with the scenarios, in the scenarios' order.
enum class Phase { opening, inquiry, resolution, closing };
enum class Channel { phone, email, chat, video, counter };
enum class Outcome { resolved, partial, lost };
enum class Principle { empathy, calm, solution };
enum class Mode { guided, practice, assessment };

/// Where the rail leads.
enum class Place { home, progress, attempts, team, handbook, settings };

using settings::Theme;

} // namespace aplomo::screens
