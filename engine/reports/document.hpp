#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/language.hpp"
#include "picture/picture.hpp"

namespace aplomo::reports {

struct Heading {
    int level = 1; ///< 1 to 3
    std::string text;
};

enum class Tone { plain, quiet, strong };

struct Paragraph {
    std::string text; ///< '\n' begins a new line
    Tone tone = Tone::plain;
};

/// What somebody said, set apart.
struct Quote {
    std::string text;
};

struct Figure {
    picture::Picture picture;
};

/// What is told of each of a few things.
struct Terms {
    std::vector<std::pair<std::string, std::string>> entries;
};

struct Column {
    std::string title;
    int share = 1;      ///< of the width, relative to the others
    bool right = false; ///< figures
};

struct Cell {
    std::vector<Paragraph> paragraphs;
};

struct Row {
    std::vector<Cell> cells; ///< one per column; the first names the row
    bool marked = false;
};

struct Table {
    std::string caption; ///< for who hears the page; not drawn on paper
    std::vector<Column> columns;
    std::vector<Row> rows;
};

using Block = std::variant<Heading, Paragraph, Quote, Figure, Terms, Table>;

/// A page to be read or printed, as long as it must be: plain words and pictures, from top to bottom.
struct Document {
    Language language = Language::en;
    std::string title;
    std::string foot; ///< on each printed page
    std::vector<Block> blocks;
};

} // namespace aplomo::reports
