#include "cli/question.hpp"

#include "cli/input.hpp"

namespace aplomo::cli {

bool is_aside(const Question& question, const std::string& line) {
    if (line == "r") return question.again(), true;
    if (line.empty() || line.front() != '?') return false;
    question.handbook(trimmed(line.substr(1)));
    return true;
}

std::optional<std::string> ask(const Question& question, Terminal& terminal) {
    for (;;) {
        question.prompt();
        auto line = next_input(terminal.in);
        if (!line || !is_aside(question, *line)) return line;
    }
}

std::optional<std::string> ask_line(const Question& question, Terminal& terminal) {
    for (;;) {
        question.prompt();
        std::string line;
        if (!std::getline(terminal.in, line)) return std::nullopt;
        line = trimmed(line);
        if (!is_aside(question, line)) return line;
    }
}

} // namespace aplomo::cli
