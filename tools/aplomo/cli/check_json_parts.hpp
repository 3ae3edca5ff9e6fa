#pragma once

#include "cli/check.hpp"
#include "cli/json.hpp"

namespace aplomo::cli {

/// Parts of the JSON of a check; each writes the members of an object that is open.
void write_finding(Json& json, const diagnostics::Finding& finding, Language language);

/// What one variant's decisions are worth, beyond best, worst and chance.
void write_worth(Json& json, const analysis::Study& study, const analysis::Worth& worth);

/// `bots`, by bot and language.
void write_bots(Json& json, const std::vector<analysis::BotScore>& bots);

/// `shown`: for each turn, reply, line, link and interrupt that some run shows, a shortest one.
void write_shown(Json& json, const CheckReport& report);

/// `guessability` of all scenarios together.
void write_guessability(Json& json, const CatalogueReport& catalogue, Language language);

} // namespace aplomo::cli
