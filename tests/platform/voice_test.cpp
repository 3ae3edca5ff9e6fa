#include "desktop/platform/voice.hpp"

#include <chrono>
#include <thread>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using namespace aplomo::platform;

namespace {

screens::Spoken line(float anger) {
    screens::Spoken spoken;
    spoken.language = "en";
    spoken.gender = "female";
    spoken.mood = {anger, 0.5F};
    return spoken;
}

/// Waits for a voice; the test ends by itself when it never comes.
Made wait_for(Voice& voice, std::uint64_t ticket) {
    for (;;) {
        if (auto made = voice.take(ticket)) return std::move(*made);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace

TEST_CASE("the angrier, the faster, the higher and the louder", "[platform]") {
    Manner before = manner_of(line(0), 100);
    for (const float anger : {0.3F, 0.6F, 1.0F}) {
        const Manner now = manner_of(line(anger), 100);
        CHECK(now.words > before.words);
        CHECK(now.pitch > before.pitch);
        CHECK(now.loud > before.loud);
        before = now;
    }
}

TEST_CASE("the customer's own voice and the speed that was set count too", "[platform]") {
    auto spoken = line(0.5F);
    const Manner usual = manner_of(spoken, 100);
    CHECK(usual.voice == "en-gb+f3");
    CHECK(manner_of(spoken, 200).words == Approx(2 * usual.words).margin(1));
    spoken.pitch = 0.8F;
    spoken.rate = 1.2F;
    spoken.gender = "male";
    spoken.language = "es";
    CHECK(manner_of(spoken, 100).pitch < usual.pitch);
    CHECK(manner_of(spoken, 100).words > usual.words);
    CHECK(manner_of(spoken, 100).voice == "es+m3");
    spoken.rate = 2;
    CHECK(manner_of(spoken, 200).words == 450);
}

TEST_CASE("without the program, or with one that fails, there is no voice", "[platform]") {
    const Manner manner = manner_of(line(0), 100);
    CHECK_FALSE(make_voice("there-is-no-such-program", manner, "Hello.").has_value());
    CHECK_FALSE(make_voice("false", manner, "Hello.").has_value());
    CHECK_FALSE(make_voice("echo", manner, "Hello.").has_value()); // it answers, and not with a sound
    int told = 0;
    Voice voice(
        VoiceCache({}, 0), [&] { ++told; }, "there-is-no-such-program");
    CHECK_FALSE(wait_for(voice, voice.ask(manner, "Hello.")).has_value());
}

TEST_CASE("a voice that was made once is not made again", "[platform]") {
    const tests::TemporaryFolder folder;
    const Manner manner = manner_of(line(0), 100);
    Wave wave;
    wave.samples.assign(100, 0.5F);
    {
        Voice voice(VoiceCache(folder.path(), 10'000'000), [] {});
        const auto made = wait_for(voice, voice.ask(manner, "-- Hello, `date`; $HOME"));
        if (!made) {
            WARN("left out: espeak-ng is missing");
            return;
        }
        CHECK(made->seconds() > 0.2F);
    }
    Voice voice(
        VoiceCache(folder.path(), 10'000'000), [] {}, "there-is-no-such-program");
    CHECK(wait_for(voice, voice.ask(manner, "-- Hello, `date`; $HOME")).has_value());
    CHECK_FALSE(wait_for(voice, voice.ask(manner, "Something else")).has_value());
}

TEST_CASE("what may hold a person's own words is kept nowhere", "[platform]") {
    const tests::TemporaryFolder folder;
    Voice voice(VoiceCache(folder.path() / "voice", 10'000'000), [] {});
    const Manner manner = manner_of(line(0), 100);
    if (!wait_for(voice, voice.ask(manner, "Kept."))) {
        WARN("left out: espeak-ng is missing");
        return;
    }
    const auto files = [&] {
        return std::distance(std::filesystem::directory_iterator(folder.path() / "voice"), {});
    };
    CHECK(files() == 1);
    CHECK(wait_for(voice, voice.ask(manner, "I was afraid.", false)).has_value());
    CHECK(files() == 1);
}

TEST_CASE("what nobody waits for any more is forgotten", "[platform]") {
    Voice voice(
        VoiceCache({}, 0), [] {}, "there-is-no-such-program");
    const Manner manner = manner_of(line(0), 100);
    const auto first = voice.ask(manner, "One.");
    voice.forget();
    const auto second = voice.ask(manner, "Two.");
    wait_for(voice, second);
    CHECK_FALSE(voice.take(first).has_value());
    CHECK_FALSE(voice.take(second).has_value()); // each is taken once
}
