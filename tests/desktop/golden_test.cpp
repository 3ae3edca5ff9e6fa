#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;

namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string text_of(const tests::Drawn& drawn) {
    std::string text;
    for (const auto& each : drawn.written) text += each.text + "\n";
    return text;
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

TEST_CASE("the text of every screen is that of its golden", "[views]") {
    for (const char* language : {"es", "en"})
        for (const auto& each : tests::samples(language)) {
            tests::Stage stage(language, 1440, 2400); // high enough for every page
            stage.draw(each.screen);
            const std::string text = text_of(stage.draw(each.screen));
            const std::string path =
                std::string(APLOMO_SOURCE_DIR) + "/tests/golden/" + each.name + "." + language + ".txt";
            if (approving()) approve(path, text);
            INFO(path << " (tools/dev/approve takes what is shown now as right)");
            CHECK(text == text_of(path));
        }
}
