#include "desktop/platform/sound.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <utility>

#include "desktop/platform/speakers.hpp"
#include "desktop/platform/voice.hpp"

namespace aplomo::platform {
namespace {

using Clock = std::chrono::steady_clock;
using screens::Cue;
using screens::Spoken;

constexpr std::array files{"ring.wav", "hang_up.wav", "hold.wav", "message.wav"};
constexpr float room_volume = 0.25F;
constexpr std::uintmax_t most_kept = 64U << 20U; // bytes: some 25 minutes of voice
constexpr float full_voice = 0.25F;              // how loud a voice gets

/// A part that is still to be heard.
struct Part {
    std::variant<Cue, Spoken> what;
    std::uint64_t ticket = 0; ///< of a voice that is being made; 0: none is
};

} // namespace

struct Sound::Inside {
    explicit Inside(Setup of)
        : setup(std::move(of)), voice(VoiceCache(setup.cache, most_kept), setup.wake, setup.program) {}

    Setup setup;
    Voice voice;
    std::unique_ptr<Speakers> speakers;
    Hearable how;
    std::deque<Part> parts;
    bool room = false;         ///< is wanted
    bool room_on = false;      ///< and heard
    bool part_on = false;      ///< a part is being played
    std::vector<float> course; ///< of the voice being played; empty: none is
    Clock::time_point begun;
    std::uint64_t aloud = 0;                        ///< ticket of what is to be read aloud
    std::optional<Clock::time_point> waiting_since; ///< of the parts, for what is read aloud
    Silence trouble = Silence::none;

    float volume() const { return how.muted ? 0 : static_cast<float>(how.volume) / 100; }

    void set_volumes() const {
        if (!speakers) return;
        speakers->set_volume(Speaker::parts, volume());
        speakers->set_volume(Speaker::aloud, volume());
        speakers->set_volume(Speaker::room, volume() * room_volume);
    }

    void open() {
        if (speakers) return;
        speakers = std::make_unique<Speakers>();
        if (!speakers->open()) fail(Silence::device);
        set_volumes();
    }

    void fail(Silence why) {
        if (trouble == Silence::none) trouble = why;
    }

    void stop() {
        parts.clear();
        voice.forget();
        aloud = 0;
        room = room_on = part_on = false;
        waiting_since.reset();
        course.clear();
        if (!speakers) return;
        for (const auto speaker : {Speaker::parts, Speaker::room, Speaker::aloud}) speakers->stop(speaker);
    }

    void order(Part& part) {
        const auto* line = std::get_if<Spoken>(&part.what);
        std::error_code gone;
        if (line != nullptr && !std::filesystem::exists(line->recorded, gone))
            part.ticket = voice.ask(manner_of(*line, how.speed), line->text);
    }

    void begin_room() {
        if (!room || room_on) return;
        room_on = speakers->play(Speaker::room, setup.cues / "room.wav", true);
    }

    bool play(Cue cue) {
        course.clear();
        const auto file = setup.cues / files[static_cast<std::size_t>(cue)];
        const bool played = speakers->play(Speaker::parts, file);
        std::error_code unseen;
        if (!played) fail(std::filesystem::exists(file, unseen) ? Silence::device : Silence::cue);
        return played;
    }

    void follow() {
        course = speakers->course(Speaker::parts);
        begun = Clock::now();
        begin_room();
    }

    bool play_made(const Made& made) {
        if (!made) return fail(Silence::voice), false;
        const bool played = speakers->play(Speaker::parts, wave_bytes(*made));
        if (played) follow();
        return played;
    }

    bool play_recorded(const Part& part) {
        const bool played = speakers->play(Speaker::parts, std::get<Spoken>(part.what).recorded);
        if (played) follow();
        return played;
    }

    /// Whether there is more to do at once.
    bool next() {
        if (waiting_since) return false;
        if (part_on && speakers->playing(Speaker::parts)) return false;
        part_on = false;
        course.clear();
        if (parts.empty()) return false;
        Part& part = parts.front();
        if (const auto* cue = std::get_if<Cue>(&part.what)) {
            part_on = play(*cue);
        } else if (part.ticket != 0) {
            const auto made = voice.take(part.ticket);
            if (!made) return false;
            part_on = play_made(*made);
        } else if (part_on = play_recorded(part); !part_on) {
            std::get<Spoken>(part.what).recorded.clear();
            order(part);
            return false;
        }
        parts.pop_front();
        return true;
    }

    void wait() {
        if (waiting_since) return;
        waiting_since = Clock::now();
        speakers->pause(Speaker::parts);
    }

    void go_on() {
        if (!waiting_since || aloud != 0 || speakers->playing(Speaker::aloud)) return;
        begun += Clock::now() - *waiting_since;
        waiting_since.reset();
        speakers->go_on(Speaker::parts);
    }

    void step_aloud() {
        if (aloud == 0) return;
        const auto made = voice.take(aloud);
        if (!made) return;
        aloud = 0;
        if (!*made) return fail(Silence::voice);
        wait();
        speakers->play(Speaker::aloud, wave_bytes(**made));
    }
};

Sound::Sound(Setup setup) : inside_(std::make_unique<Inside>(std::move(setup))) {}

Sound::~Sound() = default;

void Sound::hear(const screens::Hearing& hearing) {
    inside_->stop();
    if (hearing.parts.empty() && !hearing.room) return inside_->speakers.reset();
    inside_->open();
    if (!inside_->speakers->open()) return;
    inside_->room = hearing.room;
    for (const auto& part : hearing.parts) inside_->order(inside_->parts.emplace_back(Part{part}));
    step();
}

void Sound::read_aloud(const std::string& sentence, const std::string& language) {
    inside_->open();
    if (!inside_->speakers->open()) return;
    inside_->speakers->stop(Speaker::aloud);
    Spoken line;
    line.language = language;
    line.mood = {0.3F, 0.5F};
    inside_->aloud = inside_->voice.ask(manner_of(line, inside_->how.speed), sentence, false);
}

void Sound::set(const Hearable& how) {
    if (how == inside_->how) return;
    inside_->how = how;
    inside_->set_volumes();
}

void Sound::step() {
    if (!inside_->speakers || !inside_->speakers->open()) return;
    inside_->step_aloud();
    inside_->go_on();
    while (inside_->next()) {
    }
}

bool Sound::playing() const { return inside_->part_on || !inside_->parts.empty(); }

std::optional<float> Sound::voice() const {
    const auto& course = inside_->course;
    if (course.empty()) return {};
    if (inside_->waiting_since) return 0;
    const std::chrono::duration<float> passed = Clock::now() - inside_->begun;
    const auto at = static_cast<std::size_t>(passed.count() * 30);
    return at < course.size() ? std::min(1.0F, course[at] / full_voice) : 0;
}

Silence Sound::take_trouble() { return std::exchange(inside_->trouble, Silence::none); }

std::string sentence(Silence silence, const screens::Words& words) {
    switch (silence) {
    case Silence::none: break;
    case Silence::device:
        return words.of("There is no sound on this machine. Everything you would hear is also written.");
    case Silence::voice:
        return words.of(
            "There is no voice on this machine. Install the package espeak-ng to hear it; everything is also "
            "written.");
    case Silence::cue:
        return words.of(
            "A sound is missing from where Aplomo is installed. Install it anew to hear it; everything "
            "is also written.");
    }
    return {};
}

} // namespace aplomo::platform
