#include "cli/terminal.hpp"

namespace aplomo::cli {

std::string bold(const Terminal& terminal, const std::string& text) {
    return terminal.colour ? "\033[1m" + text + "\033[0m" : text;
}

std::string quiet(const Terminal& terminal, const std::string& text) {
    return terminal.colour ? "\033[2m" + text + "\033[0m" : text;
}

} // namespace aplomo::cli
