#pragma once

#include <string>
#include <vector>

#include "attempts/database.hpp"

namespace aplomo::company {

/// A place where a name stands in words that somebody wrote freely.
struct Mention {
    enum class Kind { remark, typed, reflection, team, file };

    Kind kind = Kind::remark;
    std::string where; ///< an attempt's id; a team's name; the path of a noted file
    std::string who;   ///< wrote it; empty for a team
    bool operator==(const Mention&) const = default;
};

/// All that may be seen, whatever the case of ASCII letters, each once. What stands there may be another word
/// or another person of the same name. Throws attempts::Fault.
std::vector<Mention> mentions(attempts::Database& database, const std::string& name);

} // namespace aplomo::company
