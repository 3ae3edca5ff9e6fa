#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "script/fields.hpp"

namespace aplomo::script {

/// The ids of one kind of thing, in file order, by name.
class Names {
  public:
    void reserve(std::size_t names);
    void add(Written name);
    std::optional<std::uint32_t> find(std::string_view name) const;
    const std::vector<std::string_view>& all() const { return all_; }

  private:
    std::unordered_map<std::string_view, std::uint32_t> index_;
    std::vector<std::string_view> all_;
};

/// Reports a name that stands for nothing, with the one that was probably meant. A name that could not be
/// read (an empty one) has been reported already.
void report_unknown(std::string_view finding, const Written& name, std::span<const std::string_view> known,
                    Report& report);

/// The position of a name; 0 and a finding when it is not there.
std::uint32_t find_or_report(const Names& names, const Written& name, std::string_view finding,
                             Report& report);

/// Ids that must differ from one another, whatever they name.
class Namespace {
  public:
    void reserve(std::size_t ids) { taken_.reserve(ids); }

    /// Reports an id that is taken already or that is one of `reserved`.
    void claim(Written name, std::span<const std::string_view> reserved, Report& report);

  private:
    std::unordered_map<std::string_view, Spot> taken_;
};

/// The words of conditions and effects; with the principles, what no meter and no fact may be called.
std::span<const std::string_view> reserved_names();

} // namespace aplomo::script
