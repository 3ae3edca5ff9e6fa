#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "script/node.hpp"
#include "script/report.hpp"

namespace aplomo::script {

/// A name as the author wrote it, and where. Empty when there was none or it could not be one.
struct Written {
    std::string_view text{};
    Spot spot{};
};

/// A key that a mapping may have, and whether it must.
struct Key {
    std::string_view name;
    bool required = true;
};

/// Whether the node is of that kind; reports it when not.
bool is(const Node& node, Node::Kind kind, Report& report);

/// The values of a mapping whose keys are fixed. Reports what is no mapping, unknown keys and missing ones.
class Fields {
  public:
    Fields(const Node& mapping, std::span<const Key> keys, Report& report);

    /// The value of a key; null when it is not there.
    const Node* operator[](std::string_view key) const;

    bool is_mapping() const { return mapping_; }

  private:
    static constexpr std::size_t most_keys = 24;

    void put(const Node& key, const Node& value, Report& report);

    std::span<const Key> keys_;
    std::array<const Node*, most_keys> values_{}; ///< by key
    bool mapping_;
};

/// A key chosen by the author, and its value.
struct Member {
    const Node* key;
    const Node* value;
};

/// The members of a mapping, the items of a list; none, and a finding, when the node is nothing of the kind.
std::vector<Member> members(const Node& node, Report& report);
std::span<const Node* const> items(const Node& node, Report& report);

/// A whole number from `least` to `most`. Otherwise a finding, and the nearest that is allowed.
int integer(const Node& node, int least, int most, Report& report);

/// An id of the right form; empty and a finding otherwise.
Written id(const Node& node, Report& report);
bool is_id(std::string_view text);

/// The position of the scalar among `choices`; 0 and a finding when it is none of them.
std::size_t choice(const Node& node, std::span<const std::string_view> choices, Report& report);

/// Reports a `format` other than 1.
void check_format(const Node& node, Report& report);

/// Reports a list or a mapping with too few or too many entries.
void check_count(std::size_t count, std::size_t least, std::size_t most, Spot spot, Report& report);

/// Texts as a list of their own, and as one sentence would list them.
std::vector<std::string> strings(std::span<const std::string_view> texts);
std::string joined(const std::vector<std::string>& texts);

} // namespace aplomo::script
