#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace aplomo::machine {

/// What became of a program that was started.
struct Outcome {
    enum class Kind {
        done,    ///< it ended by itself and said that all was well
        failed,  ///< it ended otherwise, or could not be started at all
        missing, ///< there is no such program
        late     ///< it took too long and was ended, with what it had started
    };
    Kind kind = Kind::done;
    std::string out; ///< what it wrote, as far as it got
};

/// Runs a program (looked up in PATH, without a shell) with `input` to read, and waits for it, at most
/// `limit`. What it writes to its standard error is dropped.
Outcome run_program(const std::vector<std::string>& command, std::string_view input,
                    std::chrono::milliseconds limit);

} // namespace aplomo::machine
