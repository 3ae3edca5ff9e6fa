#include "cli/table.hpp"

#include <algorithm>

namespace aplomo::cli {

void Table::row(std::string label, std::vector<std::string> cells) {
    rows_.push_back({std::move(label), std::move(cells)});
}

std::string Table::text() const {
    std::size_t labels = 0;
    std::vector<std::size_t> columns;
    for (const auto& row : rows_) {
        labels = std::max(labels, width(row.label));
        columns.resize(std::max(columns.size(), row.cells.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            columns[i] = std::max(columns[i], width(row.cells[i]));
    }
    std::string text;
    for (const auto& row : rows_) {
        text += "  " + row.label;
        std::size_t blanks = labels - width(row.label);
        for (std::size_t i = 0; i < row.cells.size(); ++i, blanks = 0)
            text += std::string(blanks + 3 + columns[i] - width(row.cells[i]), ' ') + row.cells[i];
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
    }));
}

std::string joined(const std::vector<std::string>& words, std::string_view separator) {
    std::string text;
    for (const auto& word : words) {
        if (!text.empty()) text += separator;
        text += word;
    }
    return text;
}

} // namespace aplomo::cli
