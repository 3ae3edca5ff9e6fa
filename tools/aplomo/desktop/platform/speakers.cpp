#include "desktop/platform/speakers.hpp"

#include <SDL.h>
#include <SDL_mixer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <string_view>

namespace aplomo::platform {
namespace {

constexpr int samples_per_buffer = 2048; // few wake-ups; 46 ms late is not heard
constexpr int rate = 44100;
constexpr int channels = 2;
constexpr std::size_t speakers = 3;
constexpr std::size_t courses = 30; // a second

/// Whether SDL's audio is on; it is left as it was when it is not.
bool open_device() {
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS,
                "1"); // Ctrl+C in the terminal ends the program, as without sound
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return false;
    if (Mix_OpenAudio(rate, AUDIO_S16SYS, channels, samples_per_buffer) == 0) return true;
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return false;
}

/// Whether a file begins as one of the kinds that are played: SDL_mixer 2.6 does not close others again.
bool is_sound(const std::filesystem::path& file) {
    std::array<char, 4> first{};
    std::ifstream(file, std::ios::binary).read(first.data(), first.size());
    const std::string_view kind(first.data(), first.size());
    return kind == "OggS" || kind == "RIFF" || kind == "fLaC";
}

int number(Speaker speaker) { return static_cast<int>(speaker); }

} // namespace

struct Speakers::Sounds {
    std::array<Mix_Chunk*, speakers> chunks{};

    bool play(Speaker speaker, Mix_Chunk* chunk, bool loop) {
        auto& mine = chunks[static_cast<std::size_t>(speaker)];
        Mix_HaltChannel(number(speaker));
        if (mine != nullptr) Mix_FreeChunk(mine);
        mine = chunk;
        return chunk != nullptr && Mix_PlayChannel(number(speaker), chunk, loop ? -1 : 0) >= 0;
    }
};

Speakers::Speakers() : open_(open_device()), sounds_(std::make_unique<Sounds>()) {}

Speakers::~Speakers() {
    if (!open_) return;
    Mix_HaltChannel(-1);
    for (auto* chunk : sounds_->chunks)
        if (chunk != nullptr) Mix_FreeChunk(chunk);
    Mix_CloseAudio();
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

bool Speakers::play(Speaker speaker, const std::filesystem::path& file, bool loop) {
    auto* chunk = open_ && is_sound(file) ? Mix_LoadWAV(file.c_str()) : nullptr;
    return open_ && sounds_->play(speaker, chunk, loop);
}

bool Speakers::play(Speaker speaker, const std::string& bytes) {
    if (!open_) return false;
    auto* source = SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
    return sounds_->play(speaker, Mix_LoadWAV_RW(source, 1), false);
}

void Speakers::stop(Speaker speaker) {
    if (open_) Mix_HaltChannel(number(speaker));
}

void Speakers::pause(Speaker speaker) {
    if (open_) Mix_Pause(number(speaker));
}

void Speakers::go_on(Speaker speaker) {
    if (open_) Mix_Resume(number(speaker));
}

bool Speakers::playing(Speaker speaker) const { return open_ && Mix_Playing(number(speaker)) != 0; }

void Speakers::set_volume(Speaker speaker, float volume) {
    if (open_) Mix_Volume(number(speaker), static_cast<int>(std::lround(volume * MIX_MAX_VOLUME)));
}

std::vector<float> Speakers::course(Speaker speaker) const {
    const auto* chunk = sounds_->chunks[static_cast<std::size_t>(speaker)];
    std::vector<float> loud;
    if (chunk == nullptr) return loud;
    int hertz = rate;
    int parts = channels;
    Mix_QuerySpec(&hertz, nullptr, &parts); // a device may have wanted others
    const auto step = static_cast<std::size_t>(hertz) / courses * static_cast<std::size_t>(parts);
    const std::size_t count = chunk->alen / sizeof(std::int16_t);
    for (std::size_t at = 0; at < count; at += step) {
        double squares = 0;
        const std::size_t end = std::min(count, at + step);
        for (std::size_t i = at; i < end; ++i) {
            std::int16_t sample = 0;
            std::memcpy(&sample, chunk->abuf + i * sizeof sample, sizeof sample);
            squares += static_cast<double>(sample) * sample;
        }
        loud.push_back(static_cast<float>(std::sqrt(squares / static_cast<double>(end - at)) / 32768));
    }
    return loud;
}

} // namespace aplomo::platform
