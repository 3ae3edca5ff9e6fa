#pragma once

#include <string>
#include <vector>

namespace aplomo::screens {

struct FindingRow {
    std::string place;   ///< "scenarios/missed_delivery/scenario.yaml:41:13"
    std::string code;    ///< "E014"
    bool error = true;   ///< or a warning
    std::string message; ///< what is wrong
    std::string advice;  ///< what to do next
    std::string line;    ///< the line of the file; may be empty
};

/// What is wrong in one scenario's file, as of its last change.
struct FindingsScreen {
    std::string scenario; ///< id
    std::string title;    ///< may be empty when it does not load
    std::string file;
    std::vector<FindingRow> rows; ///< errors first
    bool unreadable = false;      ///< the file is not there, or closed: that is the only row
    bool playable = false;        ///< no errors
    bool checking = false;        ///< what playing everything finds is still to come
    bool unchecked = false;       ///< … will not come: it was cancelled
};

} // namespace aplomo::screens
