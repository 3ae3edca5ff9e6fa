#include "desktop/platform/sound.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
namespace fs = std::filesystem;

namespace {

const fs::path cues = APLOMO_SOURCE_DIR "/assets/sounds";
const screens::Words english{[](const char* words) { return std::string(words); },
                             [](const char*, const char* many, int) { return std::string(many); }};

/// A sound device that writes what it plays into a file instead.
class DiskDevice {
  public:
    DiskDevice() {
        setenv("SDL_AUDIODRIVER", "disk", 1);
        setenv("SDL_DISKAUDIOFILE", file_.c_str(), 1);
        setenv("SDL_DISKAUDIODELAY", "1", 1); // faster than life
    }

    /// Root mean square of the samples that are not silence, from 0 to 1; 0 when all are.
    double loudness() const {
        std::ifstream raw(file_, std::ios::binary);
        const std::vector<char> bytes(std::istreambuf_iterator<char>(raw), {});
        double squares = 0;
        std::size_t loud = 0;
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const auto low = static_cast<std::uint8_t>(bytes[i]);
            const auto sample = static_cast<std::int16_t>(low | static_cast<std::uint8_t>(bytes[i + 1]) << 8);
            if (sample == 0) continue;
            squares += std::pow(sample / 32768.0, 2);
            ++loud;
        }
        return loud == 0 ? 0 : std::sqrt(squares / static_cast<double>(loud));
    }

  private:
    tests::TemporaryFolder folder_;
    fs::path file_ = folder_.path() / "heard.raw";
};

void play_to_the_end(platform::Sound& sound, platform::Cue cue) {
    sound.play(cue);
    while (sound.playing()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

} // namespace

TEST_CASE("each cue can be heard", "[platform]") {
    for (const auto cue : {platform::Cue::ring, platform::Cue::hang_up}) {
        const DiskDevice device;
        platform::Sound sound(cues);
        play_to_the_end(sound, cue);
        CHECK_FALSE(sound.broken());
        CHECK(device.loudness() > 0.03);
    }
}

TEST_CASE("a cue is as loud as the volume says", "[platform]") {
    const auto at = [](int percent) {
        const DiskDevice device;
        platform::Sound sound(cues);
        sound.set_volume(percent);
        play_to_the_end(sound, platform::Cue::ring);
        return device.loudness();
    };
    CHECK(at(50) == Approx(at(100) / 2).epsilon(0.05));
}

TEST_CASE("a cue without volume plays and is not heard", "[platform]") {
    const DiskDevice device;
    platform::Sound sound(cues);
    sound.set_volume(0);
    play_to_the_end(sound, platform::Cue::ring);
    CHECK_FALSE(sound.broken());
    CHECK(device.loudness() == 0);
}

TEST_CASE("without a sound device a cue is silence, and the person can be told", "[platform]") {
    setenv("SDL_AUDIODRIVER", "nonexistent", 1);
    platform::Sound sound(cues);
    CHECK_FALSE(sound.broken());
    sound.play(platform::Cue::ring);
    CHECK(sound.broken());
    CHECK_FALSE(sound.playing());
    sound.set_volume(0);
    CHECK(platform::no_sound(english).find("written") != std::string::npos);
}

TEST_CASE("a cue whose file is missing is silence", "[platform]") {
    const DiskDevice device;
    platform::Sound sound("/nowhere");
    sound.play(platform::Cue::hang_up);
    CHECK(sound.broken());
    CHECK_FALSE(sound.playing());
}
