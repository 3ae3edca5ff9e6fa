#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/language.hpp"
#include "picture/picture.hpp"

namespace aplomo::reports {

/// A column of figures.
struct Measure {
    std::string id; ///< for programs: "mean"
    Text title;
    int decimals = 0;
};

/// What is told of one thing: its names, then its figures, one for each measure.
struct ReportRow {
    std::vector<std::string> names;             ///< for programs
    std::vector<std::string> words;             ///< the same for people
    std::vector<std::optional<double>> figures; ///< nothing: too little to tell
};

struct ReportTable {
    std::string id; ///< for programs: "scores"
    Text title;
    std::vector<std::string> name_ids; ///< for programs: "person", "axis"; one or two
    std::vector<Text> name_titles;
    std::vector<Measure> measures;
    std::vector<ReportRow> rows;
};

/// What a page shows beside its tables.
struct ReportChart {
    Text title;
    std::vector<picture::Picture> pictures; ///< one below the other
    Text told;                              ///< how to read it
};

/// Figures about a person, a team or a scenario, in one language, to be read by people or programs.
struct Report {
    Language language = Language::en;
    std::string kind;                ///< "person", "team" or "scenario"
    std::string subject;             ///< whose
    std::string made;                ///< ISO 8601, UTC
    std::vector<std::string> people; ///< all who are named in it, in whatever form it is written
    std::vector<ReportTable> tables;
    std::vector<ReportChart> charts; ///< for pages alone
    std::vector<std::string> notes;  ///< what must be known to read them, in sentences
};

/// Words for a figure: "74.19", "74,19" in Spanish; a dash for none.
std::string figure_words(const std::optional<double>& figure, int decimals, Language language);

/// For a terminal.
std::string report_text(const Report& report);

/// RFC 4180, a figure a record: table, name, part, measure, value. What a spreadsheet would take for a
/// formula is led by an apostrophe.
std::string report_csv(const Report& report);

/// An object with an array of objects for each table.
std::string report_json(const Report& report);

} // namespace aplomo::reports
