#include "support/golden.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "support/catch.hpp"

namespace aplomo::tests {
namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

bool approving() { return std::getenv("APLOMO_APPROVE") != nullptr && std::getenv("CI") == nullptr; }

/// Shows what changes, and makes it the golden.
void approve(const std::string& path, const std::string& text) {
    const std::string fresh = path + ".new";
    std::ofstream(fresh, std::ios::binary) << text;
    const std::string show = "diff -u -N '" + path + "' '" + fresh + "'";
    if (std::system(show.c_str()) == 0)
        std::remove(fresh.c_str());
    else
        std::rename(fresh.c_str(), path.c_str());
}

} // namespace

void check_golden(const std::string& name, const std::string& text) {
    const std::string path = APLOMO_SOURCE_DIR "/tests/golden/" + name + ".txt";
    if (approving()) approve(path, text);
    INFO(path << " (tools/dev/approve takes what is shown now as right)");
    CHECK(text == text_of(path));
}

} // namespace aplomo::tests
