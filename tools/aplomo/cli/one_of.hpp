#pragma once

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace aplomo::cli {

/// What an option may say: one of these words, each of which stands for a value of an enumeration. What it
/// may not is told with all of them.
template <typename Value>
CLI::Validator one_of(const std::map<std::string, Value>& words) {
    return {[words](std::string& word) {
                const auto found = words.find(word);
                if (found != words.end()) {
                    word = std::to_string(static_cast<int>(found->second));
                    return std::string();
                }
                std::string all;
                for (const auto& [each, value] : words) all += (all.empty() ? "" : ", ") + each;
                return word + " is none of " + all;
            },
            ""};
}

} // namespace aplomo::cli
