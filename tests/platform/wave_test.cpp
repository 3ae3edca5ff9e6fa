#include "desktop/platform/wave.hpp"

#include <cmath>
#include <numbers>

#include "support/catch.hpp"

using namespace aplomo::platform;

namespace {

Wave tone(float hertz, float size, float seconds = 1) {
    Wave wave;
    wave.samples.resize(static_cast<std::size_t>(seconds * static_cast<float>(wave.rate)));
    for (std::size_t i = 0; i < wave.samples.size(); ++i)
        wave.samples[i] =
            size * std::sin(2 * std::numbers::pi_v<float> * hertz * static_cast<float>(i) / 22050);
    return wave;
}

/// How much of a tone is left after the telephone.
float passed(float hertz) {
    Wave wave = tone(hertz, 0.5F);
    through_telephone(wave);
    wave.samples.erase(wave.samples.begin(), wave.samples.begin() + 2000); // the filters swing in
    return loudness(wave) / loudness(tone(hertz, 0.5F));
}

} // namespace

TEST_CASE("a wave is the same after it was bytes", "[platform]") {
    const Wave wave = tone(440, 0.5F, 0.1F);
    const auto again = read_wave(wave_bytes(wave));
    REQUIRE(again.has_value());
    CHECK(again->rate == wave.rate);
    REQUIRE(again->samples.size() == wave.samples.size());
    for (std::size_t i = 0; i < wave.samples.size(); ++i)
        CHECK(std::fabs(again->samples[i] - wave.samples[i]) < 0.0001F);
}

TEST_CASE("a WAV that was written into a pipe has wrong sizes and is read all the same", "[platform]") {
    std::string bytes = wave_bytes(tone(440, 0.5F, 0.1F));
    for (const std::size_t at : {4u, 40u}) bytes.replace(at, 4, "\xFF\xF0\xFF\x7F", 4);
    const auto read = read_wave(bytes);
    REQUIRE(read.has_value());
    CHECK(read->samples.size() == 2205);
}

TEST_CASE("what is no WAV of one channel and 16 bits is refused, cut off at any byte or not", "[platform]") {
    const std::string whole = wave_bytes(tone(440, 0.5F, 0.01F));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto read = read_wave(whole.substr(0, size));
        CHECK((!read || read->samples.size() <= (size - 44) / 2));
    }
    std::string stereo = whole;
    stereo[22] = 2;
    CHECK_FALSE(read_wave(stereo).has_value());
    CHECK_FALSE(read_wave(std::string(100, 'x')).has_value());
}

TEST_CASE("a telephone passes voices and neither hum nor hiss", "[platform]") {
    CHECK(passed(1000) > 0.9F);
    CHECK(passed(2000) > 0.9F);
    CHECK(passed(100) < 0.05F);
    CHECK(passed(8000) < 0.05F);
}

TEST_CASE("a wave is made as loud as it should be, and never louder than full", "[platform]") {
    Wave wave = tone(440, 0.1F);
    make_loud(wave, 0.2F);
    CHECK(loudness(wave) == Approx(0.2F).epsilon(0.02));
    make_loud(wave, 3);
    for (const float sample : wave.samples) REQUIRE(std::fabs(sample) <= 1);
    Wave silent;
    silent.samples.assign(100, 0);
    make_loud(silent, 0.2F);
    CHECK(loudness(silent) == 0);
}

TEST_CASE("silence before and after is cut away", "[platform]") {
    Wave wave = tone(440, 0.5F, 0.1F);
    const auto heard = wave.samples.size();
    wave.samples.insert(wave.samples.begin(), 1000, 0);
    wave.samples.insert(wave.samples.end(), 500, 0);
    trim(wave);
    CHECK(wave.samples.size() <= heard);
    CHECK(wave.samples.size() > heard - 10);
}
