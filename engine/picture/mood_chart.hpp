#pragma once

#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// One meter over the decisions: values[0] is the start, values[i] what it was after decision i.
struct MoodLine {
    std::string name;
    Ink ink = Ink::ink2;
    bool round = false; ///< its marks; else square, so that colour is not the only sign
    int max = 10;
    std::vector<int> values;
};

/// What a meter looks like by its id: anger in clay and round, trust in blue, the author's own in plain ink.
MoodLine mood_line(const std::string& id, std::string called, int max, std::vector<int> values);

struct Mood {
    std::vector<MoodLine> lines;
    std::vector<int> costly; ///< numbers of the decisions that cost something
    std::string decision;    ///< what the numbers below are, in a word
};

/// The disc of a decision.
struct MoodMark {
    int number = 0;
    bool costly = false;
    Disc disc;
};

struct MoodChart {
    Picture picture;
    std::vector<MoodMark> marks; ///< those that there is room for
};

/// The meters over the decisions, each decision a mark below; costly ones are filled.
MoodChart mood_chart(const Mood& mood, double width, double height);

} // namespace aplomo::picture
