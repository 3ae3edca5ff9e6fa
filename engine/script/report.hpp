#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/finding.hpp"
#include "script/node.hpp"

namespace aplomo::script {

/// The findings of one file while it is read.
class Report {
  public:
    explicit Report(std::string_view file) : file_(file) {}

    /// Keeps a finding; beyond the first few hundred it only counts them. Details are cut to a readable
    /// length.
    void add(std::string_view name, Spot spot, std::vector<std::string> details = {},
             std::string suggestion = {});

    /// The candidate that `word` probably meant, or "". Gives up when a broken file asks too often.
    std::string suggest(std::string_view word, const std::vector<std::string>& candidates);

    bool has_error() const { return errors_ > 0; }

    /// All findings in the order of the file.
    std::vector<diagnostics::Finding> in_file_order() &&;

  private:
    std::string file_;
    std::vector<diagnostics::Finding> findings_;
    std::size_t errors_ = 0;
    std::size_t unshown_ = 0;
    std::size_t comparisons_ = 0;
};

} // namespace aplomo::script
