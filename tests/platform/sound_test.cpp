#include "desktop/platform/sound.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <vector>

#include "desktop/platform/voice.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using platform::Silence;
using platform::Sound;
using screens::Cue;
using screens::Hearing;
using screens::Spoken;
namespace fs = std::filesystem;

namespace {

const fs::path cues = APLOMO_SOURCE_DIR "/assets/sounds";
const screens::Words english{[](const char* words) { return std::string(words); },
                             [](const char*, const char* many, int) { return std::string(many); }};

/// What came out of the device.
struct Heard {
    double loud = 0;         ///< root mean square of what is no silence, from 0 to 1
    std::size_t samples = 0; ///< that are no silence
};

/// A sound device that writes what it plays into a file instead.
class DiskDevice {
  public:
    /// Every 46 ms of sound take it `delay` milliseconds.
    explicit DiskDevice(const char* delay = "1") {
        setenv("SDL_AUDIODRIVER", "disk", 1);
        setenv("SDL_DISKAUDIOFILE", file_.c_str(), 1);
        setenv("SDL_DISKAUDIODELAY", delay, 1);
    }

    /// Reads on from where it stood the last time, to where the file ends now: the device may write faster
    /// than this reads.
    Heard heard() {
        std::error_code unwritten;
        const auto size = fs::file_size(file_, unwritten);
        if (unwritten) return {};
        std::vector<std::int16_t> fresh((size - read_) / sizeof(std::int16_t));
        const auto bytes = fresh.size() * sizeof(std::int16_t);
        std::ifstream raw(file_, std::ios::binary);
        raw.seekg(static_cast<std::streamoff>(read_));
        raw.read(reinterpret_cast<char*>(fresh.data()), static_cast<std::streamsize>(bytes));
        read_ += bytes;
        for (const double sample : fresh) {
            squares_ += sample * sample / (32768.0 * 32768.0);
            samples_ += sample != 0;
        }
        const double mean = samples_ == 0 ? 0 : squares_ / static_cast<double>(samples_);
        return {.loud = std::sqrt(mean), .samples = samples_};
    }

  private:
    tests::TemporaryFolder folder_;
    fs::path file_ = folder_.path() / "heard.raw";
    std::uintmax_t read_ = 0;
    double squares_ = 0;
    std::size_t samples_ = 0;
};

Sound::Setup with(const fs::path& folder, const std::string& program = "espeak-ng") {
    return {.cues = folder, .cache = {}, .wake = [] {}, .program = program};
}

void to_the_end(Sound& sound) {
    while (sound.playing()) {
        sound.step();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

Heard heard_of(const Hearing& hearing, const platform::Hearable& how = {}) {
    DiskDevice device;
    {
        Sound sound(with(cues));
        sound.set(how);
        sound.hear(hearing);
        to_the_end(sound);
        CHECK(sound.take_trouble() == Silence::none);
    }
    return device.heard();
}

/// The same line in another mood.
Spoken furious() {
    Spoken line;
    line.text = "Fourteen boxes in my doorway, and nobody calls me. How am I supposed to work like this?";
    line.language = "en";
    line.gender = "female";
    line.mood = {1, 0.2F};
    line.telephone = true;
    return line;
}

Spoken soothed() {
    Spoken line = furious();
    line.mood = {0.1F, 0.8F};
    return line;
}

bool has_voice() {
    const bool can =
        platform::make_voice("espeak-ng", platform::manner_of(furious(), 100), "Yes.").has_value();
    if (!can) WARN("left out: espeak-ng is missing");
    return can;
}

} // namespace

TEST_CASE("each cue can be heard", "[platform]") {
    for (const auto cue : {Cue::ring, Cue::hang_up, Cue::hold, Cue::message})
        CHECK(heard_of({{cue}, false}).loud > 0.03);
}

TEST_CASE("a furious line and a soothed one are heard, the furious louder and faster", "[platform]") {
    if (!has_voice()) return;
    const Heard loud = heard_of({{furious()}, false});
    const Heard soft = heard_of({{soothed()}, false});
    INFO("furious " << loud.loud << " in " << loud.samples << ", soothed " << soft.loud << " in "
                    << soft.samples);
    CHECK(soft.loud > 0.04);
    CHECK(loud.loud > 1.5 * soft.loud);
    CHECK(static_cast<double>(loud.samples) < 0.9 * static_cast<double>(soft.samples));
}

TEST_CASE("volume and speed are as they are set", "[platform]") {
    if (!has_voice()) return;
    const Heard usual = heard_of({{soothed()}, false});
    const Heard half = heard_of({{soothed()}, false}, {false, 50, 100});
    const Heard fast = heard_of({{soothed()}, false}, {false, 100, 200});
    CHECK(half.loud == Approx(usual.loud / 2).epsilon(0.1));
    CHECK(static_cast<double>(fast.samples) < 0.7 * static_cast<double>(usual.samples));
}

TEST_CASE("a muted part goes on unheard", "[platform]") {
    CHECK(heard_of({{Cue::ring}, false}, {true, 100, 100}).samples == 0);
}

TEST_CASE("parts follow each other, and a new hearing stops the old", "[platform]") {
    const Heard one = heard_of({{Cue::message}, false});
    const Heard two = heard_of({{Cue::message, Cue::message}, false});
    CHECK(static_cast<double>(two.samples) == Approx(2.0 * static_cast<double>(one.samples)).epsilon(0.1));
    DiskDevice device;
    Sound sound(with(cues));
    sound.hear({{Cue::ring, Cue::ring}, false});
    CHECK(sound.playing());
    sound.hear({});
    CHECK_FALSE(sound.playing());
}

TEST_CASE("the room is heard under a voice, quietly", "[platform]") {
    if (!has_voice()) return;
    const Heard alone = heard_of({{soothed()}, false});
    const Heard room = heard_of({{soothed()}, true});
    CHECK(room.samples > alone.samples); // it fills the pauses
    CHECK(room.loud < alone.loud);
}

TEST_CASE("the mouth can follow the voice, and only the voice", "[platform]") {
    DiskDevice device;
    Sound sound(with(cues));
    sound.hear({{Cue::ring}, false});
    CHECK_FALSE(sound.voice().has_value());
    if (!has_voice()) return;
    sound.hear({{furious()}, false});
    float most = 0;
    while (sound.playing()) {
        sound.step();
        if (const auto loud = sound.voice()) most = std::max(most, *loud);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    CHECK(most > 0.1F);
    CHECK_FALSE(sound.voice().has_value());
}

TEST_CASE("a recording beside the scenario wins over the made voice", "[platform]") {
    DiskDevice device;
    Sound sound(with(cues, "there-is-no-such-program"));
    Spoken line = furious();
    line.recorded = cues / "message.wav"; // any sound will do
    sound.hear({{line}, false});
    to_the_end(sound);
    CHECK(sound.take_trouble() == Silence::none);
    CHECK(device.heard().loud > 0.03);
    const tests::TemporaryFolder folder;
    std::ofstream(folder.path() / "broken.ogg") << "no sound";
    line.recorded = folder.path() / "broken.ogg";
    sound.hear({{line}, false}); // it is made then, or would be
    to_the_end(sound);
    CHECK(sound.take_trouble() == Silence::voice);
}

TEST_CASE("without espeak-ng the cues are heard, the lines are silent, and the person can be told once",
          "[platform]") {
    DiskDevice device;
    Sound sound(with(cues, "there-is-no-such-program"));
    sound.hear({{furious(), Cue::message}, false});
    to_the_end(sound);
    CHECK(sound.take_trouble() == Silence::voice);
    CHECK(sound.take_trouble() == Silence::none);
    CHECK(device.heard().loud > 0.03);
    CHECK(sentence(Silence::voice, english).find("espeak-ng") != std::string::npos);
}

TEST_CASE("a sound that is missing from the disk is not blamed on the machine", "[platform]") {
    DiskDevice device;
    const tests::TemporaryFolder empty;
    Sound sound(with(empty.path()));
    sound.hear({{Cue::message}, false});
    to_the_end(sound);
    CHECK(sound.take_trouble() == Silence::cue);
    CHECK(sentence(Silence::cue, english).find("missing") != std::string::npos);
}

TEST_CASE("without a sound device everything is silence, and the person can be told", "[platform]") {
    setenv("SDL_AUDIODRIVER", "nonexistent", 1);
    Sound sound(with(cues));
    CHECK(sound.take_trouble() == Silence::none);
    sound.hear({{Cue::ring, furious()}, true});
    CHECK_FALSE(sound.playing());
    CHECK(sound.take_trouble() == Silence::device);
    sound.read_aloud("Start", "en");
    sound.set({true, 50, 100});
    sound.step();
    CHECK(sentence(Silence::device, english).find("written") != std::string::npos);
}

TEST_CASE("a cue whose file is missing is silence", "[platform]") {
    DiskDevice device;
    Sound sound(with("/nowhere"));
    sound.hear({{Cue::hang_up}, true});
    to_the_end(sound);
    CHECK(sound.take_trouble() == Silence::cue);
}

TEST_CASE("what has the focus is read aloud", "[platform]") {
    if (!has_voice()) return;
    DiskDevice device;
    {
        Sound sound(with(cues));
        sound.read_aloud("Start the conversation", "en");
        for (int i = 0; i < 4000 && device.heard().samples < 20000; ++i) {
            sound.step();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        CHECK_FALSE(sound.playing());
    }
    CHECK(device.heard().loud > 0.03);
}

namespace {

constexpr auto reply =
    "Reply two. I'll look at Monday's route and tell you what I see while you stay on the line.";

/// Keeps what is read aloud in a folder, so that it is at hand at once.
Sound::Setup quick(const tests::TemporaryFolder& folder) {
    auto setup = with(cues);
    setup.cache = folder.path();
    return setup;
}

/// What is heard until there is so much or nothing more comes.
Heard heard_until(Sound& sound, DiskDevice& device, std::size_t enough) {
    Heard heard;
    for (int i = 0, same = 0; i < 4000 && same < 40 && heard.samples < enough; ++i) {
        sound.step();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        const Heard now = device.heard();
        same = now.samples == heard.samples && now.samples > 0 ? same + 1 : 0;
        heard = now;
    }
    return heard;
}

Heard read(Sound& sound, DiskDevice& device, std::size_t enough) {
    sound.read_aloud(reply, "en");
    return heard_until(sound, device, enough);
}

Heard read_alone(const tests::TemporaryFolder& folder) {
    DiskDevice device;
    Sound sound(quick(folder));
    return read(sound, device, SIZE_MAX);
}

/// The ring, with a reply read aloud while it rings.
Heard read_over_rings(const tests::TemporaryFolder& folder, const platform::Hearable& how) {
    DiskDevice device("5");
    {
        Sound sound(quick(folder));
        sound.set(how);
        sound.hear({{Cue::ring, Cue::ring, Cue::ring}, false});
        REQUIRE(sound.playing());
        sound.read_aloud(reply, "en");
        to_the_end(sound);
    }
    return device.heard();
}

} // namespace

TEST_CASE("the customer's side waits while something is read aloud, and goes on afterwards", "[platform]") {
    if (!has_voice()) return;
    const tests::TemporaryFolder folder;
    const auto read = static_cast<double>(read_alone(folder).samples);
    const auto rings = static_cast<double>(heard_of({{Cue::ring, Cue::ring, Cue::ring}, false}).samples);
    const auto both = static_cast<double>(read_over_rings(folder, {}).samples);
    INFO("read " << read << ", rings " << rings << ", both " << both);
    CHECK(read > 44100);
    CHECK(both > rings + 0.8 * read); // at the same time they would be hardly more than the rings
    CHECK(both < 1.1 * (rings + read));
}

TEST_CASE("muting is for what is read aloud too", "[platform]") {
    if (!has_voice()) return;
    const tests::TemporaryFolder folder;
    read_alone(folder);
    CHECK(read_over_rings(folder, {true, 100, 100}).samples == 0);
}

TEST_CASE("what the customer says next stops what is being read aloud", "[platform]") {
    if (!has_voice()) return;
    const tests::TemporaryFolder folder;
    const Heard whole = read_alone(folder);
    const Heard message = heard_of({{Cue::message}, false});
    DiskDevice device("20");
    Sound sound(quick(folder));
    REQUIRE(read(sound, device, 5000).samples < whole.samples / 2);
    sound.hear({{Cue::message}, false});
    CHECK(heard_until(sound, device, SIZE_MAX).samples < message.samples + whole.samples / 2);
}

TEST_CASE("the mouth rests while something is read aloud, and goes on with the line", "[platform]") {
    if (!has_voice()) return;
    const tests::TemporaryFolder folder;
    read_alone(folder);
    DiskDevice device("40"); // hardly faster than life
    Sound sound(quick(folder));
    Spoken line = furious();
    line.text = "Nobody calls me."; // shorter than what is read
    sound.hear({{line}, false});
    const auto listen = [&](int steps, auto enough) {
        for (int i = 0; i < steps && sound.playing() && !enough(); ++i) {
            sound.step();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return enough();
    };
    const auto speaks = [&] { return sound.voice().value_or(0) > 0.1F; };
    REQUIRE(listen(2000, speaks));
    sound.read_aloud(reply, "en");
    int still = 0;
    CHECK(listen(200, [&] { return (still = sound.voice() == 0.0F ? still + 1 : 0) >= 50; }));
    CHECK(listen(2000, speaks));
}
