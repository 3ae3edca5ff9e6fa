#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "support/company.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::tests {

inline const std::string nadia = name_of_its_own("Nadia"), omar = name_of_its_own("Omar");

inline constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

std::string text_of(const std::filesystem::path& file);

/// A store of either kind with Nadia's and Omar's attempts, remarks, assignments and looks in it.
class Filled {
  public:
    Filled(const std::string& kind, Console& console);

    const std::string& keeper() const { return keeper_; }
    std::string address(const std::string& name) const { return is_server_ ? addresses_.at(name) : keeper_; }

    /// Who trains the team: on a server nobody else tells a record store of its people.
    std::string trainer() const;

    /// `aplomo privacy …`: what it returns.
    int privacy(std::vector<std::string> arguments, const std::string& input = {},
                const std::string& as = {});

    std::string value(const std::string& question) const;

    /// How many fields of how many rows hold the name.
    int named(const std::string& name) const;

    const std::filesystem::path& folder() const { return folder_.path(); }

    void run(const std::string& statement) const;

  private:
    void add(const std::string& name);

    bool is_server_;
    Console& console_;
    TemporaryFolder folder_;
    std::unique_ptr<Company> company_;
    std::map<std::string, std::string> addresses_;
    std::string keeper_;
};

} // namespace aplomo::tests
