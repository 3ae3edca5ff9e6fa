#pragma once

#include <set>
#include <string>

#include "attempts/json.hpp"

namespace aplomo::attempts {

/// The members of a JSON object, each asked for by its name and kind. Throws Flaw for what is missing or of
/// another kind.
class Members {
  public:
    /// `where` names the object for people. The value must outlive this.
    Members(const Json& value, std::string where);

    /// At most `longest` bytes.
    const std::string& text(const std::string& name, std::size_t longest);
    std::int64_t number(const std::string& name, std::int64_t least, std::int64_t most);
    const Json::List& list(const std::string& name);
    const Json& value(const std::string& name);

    bool has(const std::string& name) const;

    /// Throws Flaw for a member that nobody has asked for, or that is there twice.
    void require_no_more() const;

    /// "attempt.seed"
    std::string place_of(const std::string& name) const;

  private:
    const Json::Object* object_;
    std::string where_;
    std::set<std::string> asked_;
};

} // namespace aplomo::attempts
