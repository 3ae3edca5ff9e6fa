#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aplomo::cli {

/// A table for people: a label and cells a row. Labels stand left, cells right, each column as wide as its
/// widest entry; widths count characters, not bytes.
class Table {
  public:
    void row(std::string label, std::vector<std::string> cells);

    /// The rows, each begun by two blanks and ended by a line feed, with none before it.
    std::string text() const;

  private:
    struct Row {
        std::string label;
        std::vector<std::string> cells;
    };
    std::vector<Row> rows_;
};

/// How many characters a UTF-8 text has.
std::size_t width(std::string_view text);

/// The words with `separator` between them.
std::string joined(const std::vector<std::string>& words, std::string_view separator);

} // namespace aplomo::cli
