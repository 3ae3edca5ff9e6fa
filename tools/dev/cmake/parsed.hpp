#pragma once

// What half of the program's files and tests include, parsed once instead of in each of them. No file relies
// on it: each includes what it uses, and clang-tidy reads the engine without it.
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>
