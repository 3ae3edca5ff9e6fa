#pragma once

#include <string>

#include "company/people.hpp"
#include "diagnostics/language.hpp"

namespace aplomo::cli {

struct DemoTeam {
    const char* es;
    const char* en;
    int talent; ///< skill at the first attempt, 0 to 100
};

/// What an invented company's people are called, think and say, in one language. The numbers are dice of any
/// size.
struct DemoWords {
    Language language = Language::en;

    std::string team(const DemoTeam& team) const;
    std::string trainee(int number) const; ///< from 1
    std::string leader(company::Role role) const;
    std::string own_words(std::uint64_t number) const;
    std::string thought(std::uint64_t number) const;
    std::string praise(std::uint64_t number) const;
    std::string advice(std::uint64_t number) const;   ///< on an attempt as a whole
    std::string question(std::uint64_t number) const; ///< on one decision that cost points
};

} // namespace aplomo::cli
