#pragma once

#include "picture/picture.hpp"
#include "reports/debrief_text.hpp"

namespace aplomo::reports {

/// As wide as a page between its margins.
inline constexpr double page_width = 511;

/// The overall score and the three principles as dials, each with a tick at its pass mark.
picture::Picture dials(const DebriefText& debrief);

/// The meters over the decisions, each decision a mark below; costly ones are filled.
picture::Picture mood_chart(const DebriefText& debrief);

/// The customer's survey: five stars, `count` of them filled.
picture::Picture stars(int count, Language language);

} // namespace aplomo::reports
