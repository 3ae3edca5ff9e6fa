#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diagnostics/finding.hpp"
#include "script/node.hpp"

namespace aplomo::script {

struct Draft;

/// Where the author wrote the parts of a scenario.
class Places {
  public:
    Places() = default;
    Places(const Draft& draft, std::string_view file);

    /// The place of a turn, reply or ending by its id; of a line "turn/says/2", a link "reply/to/1", an
    /// interrupt "interrupts/0" (positions from 0); and with "/when" behind, of the condition of a reply,
    /// line, link or interrupt. What is not known is the file as a whole, line 0.
    diagnostics::Place of(std::string_view key) const;

  private:
    /// Something that may have a condition.
    struct Part {
        Spot spot;
        Spot when;
    };

    /// Something with an id (the interrupts have one too), and its lines or links in `parts_`.
    struct Entry {
        Part own;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    template <typename List>
    void add(std::string_view id, Part own, const List& parts);
    Part part_of(std::string_view key) const;

    std::string file_;
    std::unordered_map<std::string, Entry> entries_;
    std::vector<Part> parts_;
};

} // namespace aplomo::script
