#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "agenda/plan.hpp"
#include "attempts/store.hpp"
#include "cli/play.hpp"
#include "script/library.hpp"

namespace aplomo::cli {

/// The library, and what a person has before them in it.
struct Home {
    std::vector<script::Opened> library;     ///< what can be played
    std::vector<attempts::Attempt> attempts; ///< the person's, newest first
    agenda::Plan plan;                       ///< points to the library's scenarios

    const scenario::Scenario& scenario(std::size_t entry) const { return *plan.entries[entry].scenario; }
    std::string title(std::size_t entry, Language language) const;
    /// Of the scenario of an entry.
    std::filesystem::path file(std::size_t entry) const;
};

/// What cannot be played is told. `store` may be null: then nothing is known of the person.
Home find_home(const PlayOptions& options, const machine::Places& places,
               const std::shared_ptr<const scenario::Rubric>& rubric, attempts::Store* store,
               Terminal& terminal);

/// Tells the day's goal, what was given to the person, what they left, and what comes next and why. There
/// must be something to practise.
void tell_home(const Home& home, const PlayOptions& options, Terminal& terminal);

/// Tells what a card shows of some entries, with their numbers, from 1 on: title, customer, channel, level,
/// minutes, what it trains, how far the person is with it. `until` is the first that is not told.
void tell_cards(const Home& home, std::size_t from, std::size_t until, Terminal& terminal);

/// When something is to be gone over again: a sentence. `days` until then: 0 today, below it overdue.
std::string due_words(int days, const Terminal& terminal);

} // namespace aplomo::cli
