#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cli/terminal.hpp"
#include "reports/scenes.hpp"
#include "scenario/rubric.hpp"

namespace aplomo::cli {

/// The tags as the handbook numbers them: by principle, what helps before what harms.
std::vector<std::uint16_t> in_order(const scenario::Rubric& rubric);

/// Every principle, and under it its entries with their numbers.
void write_list(const scenario::Rubric& rubric, Terminal& terminal);

/// The entries that a search found, with their numbers.
void write_found(const scenario::Rubric& rubric, const std::vector<std::uint16_t>& tags, Terminal& terminal);

/// How many entries each principle has, and how they are read: short enough to listen to in a conversation.
void write_contents(const scenario::Rubric& rubric, Terminal& terminal);

/// A principle and the entries under it.
void write_principle(const scenario::Rubric& rubric, scenario::Principle principle, Terminal& terminal);

/// An entry and the moment that shows it, if there is one.
void write_entry(const scenario::Rubric& rubric, const scenario::Tag& tag,
                 const std::optional<reports::Scene>& scene, Terminal& terminal);

} // namespace aplomo::cli
