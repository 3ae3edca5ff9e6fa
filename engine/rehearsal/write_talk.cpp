#include "rehearsal/write_talk.hpp"

#include <fmt/format.h>

namespace aplomo::rehearsal {
namespace {

std::string written(const Entry& entry, Shape shape) {
    switch (shape) {
    case Shape::integer:
    case Shape::score: return written(entry.number);
    case Shape::counts:
    case Shape::scores: return entry.text + " " + written(entry.number);
    default: return entry.text;
    }
}

} // namespace

std::string written(const Number& number) {
    constexpr std::int64_t one = 1'000'000;
    return number.millionths ? fmt::format("{}.{:06}", number.value / one, number.value % one)
                             : std::to_string(number.value);
}

std::string written(const Statement& statement) {
    const auto& [word, includes] = statement.heading;
    std::string line(id_of(word));
    line += includes ? " includes:" : ":";
    const char* before = " ";
    for (const auto& entry : statement.entries) {
        line += before + written(entry, shape_of(word));
        before = ", ";
    }
    return line;
}

std::string written(const Talk& talk) {
    std::string text;
    for (const auto& moment : talk.moments) {
        for (const auto& statement : moment.stated) text += written(statement) + "\n";
        if (moment.choice) text += written({{Word::choose}, {}, {*moment.choice}}) + "\n\n";
    }
    return text;
}

} // namespace aplomo::rehearsal
