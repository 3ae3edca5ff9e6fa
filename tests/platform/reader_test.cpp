#include "desktop/platform/reader.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using platform::Reader;

namespace {

/// A machine whose espeak-ng writes down what it was told, and then speaks for ever.
class Speakers {
  public:
    Speakers() : path_(std::getenv("PATH")) {
        const auto program = folder_.write("espeak-ng", "#!/bin/sh\necho \"$@\" >> \"" +
                                                            told_file().string() + "\"\nexec sleep 1000\n");
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        setenv("PATH", (folder_.path().string() + ":" + path_).c_str(), 1);
    }
    ~Speakers() { setenv("PATH", path_.c_str(), 1); }
    Speakers(const Speakers&) = delete;
    Speakers& operator=(const Speakers&) = delete;

    /// Waits for so many lines.
    std::string told(int lines) const {
        for (;; std::this_thread::sleep_for(std::chrono::milliseconds(1))) {
            std::ostringstream text;
            text << std::ifstream(told_file()).rdbuf();
            const auto told = text.str();
            if (std::count(told.begin(), told.end(), '\n') >= lines) return told;
        }
    }

  private:
    std::filesystem::path told_file() const { return folder_.path() / "told"; }

    tests::TemporaryFolder folder_;
    std::string path_;
};

} // namespace

TEST_CASE("what is read aloud follows the language, the volume and the speed", "[platform]") {
    const Speakers speakers;
    Reader reader;
    screens::Settings settings;
    settings.language = "es";
    settings.volume = 60;
    settings.speed = 200;
    reader.read("Guiado, elegido", settings);
    CHECK(speakers.told(1) == "-v es -a 60 -s 350 -- Guiado, elegido\n");
    CHECK_FALSE(reader.missing());
}

TEST_CASE("a new sentence cuts off the one before, and nothing waits for the voice", "[platform]") {
    const Speakers speakers;
    Reader reader;
    reader.read("one", {});
    speakers.told(1);
    reader.read("two", {});
    CHECK(speakers.told(2).find("-- two\n") != std::string::npos);
}

TEST_CASE("nothing is read aloud when muted, and no espeak-ng is told", "[platform]") {
    const std::string path = std::getenv("PATH");
    setenv("PATH", "/nowhere", 1);
    Reader reader;
    screens::Settings settings;
    settings.muted = true;
    reader.read("words", settings);
    CHECK_FALSE(reader.missing());
    settings.muted = false;
    reader.read("words", settings);
    CHECK(reader.missing());
    setenv("PATH", path.c_str(), 1);
    const screens::Words words{[](const char* english) { return std::string(english); }, {}};
    CHECK(platform::no_reader(words).find("espeak-ng") != std::string::npos);
}
