#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "script/library.hpp"

namespace aplomo::state {

/// Scenarios, as their files were last read.
class Library {
  public:
    explicit Library(std::shared_ptr<const scenario::Rubric> rubric) : rubric_(std::move(rubric)) {}

    const std::vector<script::Opened>& entries() const { return entries_; }
    const std::shared_ptr<const scenario::Rubric>& rubric() const { return rubric_; }

    /// The entry of an id (its folder's name); null when there is none.
    const script::Opened* find(const std::string& id) const;

    /// Its scenario; null when there is none or its file has errors.
    std::shared_ptr<const scenario::Scenario> scenario(const std::string& id) const;

    /// The scenario that it last had; null when it never had one here.
    std::shared_ptr<const scenario::Scenario> last_scenario(const std::string& id) const;

    bool holds(const std::filesystem::path& file) const;

    /// Takes a file as it was read, in place of what was known of it. One that has gone stays as what cannot
    /// be read: it may come back.
    const script::Opened& take_in(script::Opened opened);

    /// The files whose changes matter.
    std::vector<std::filesystem::path> files() const;

  private:
    std::shared_ptr<const scenario::Rubric> rubric_;
    std::vector<script::Opened> entries_;                                   ///< in the order of their ids
    std::map<std::string, std::shared_ptr<const scenario::Scenario>> last_; ///< by id
};

} // namespace aplomo::state
