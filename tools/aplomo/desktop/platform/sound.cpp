#include "desktop/platform/sound.hpp"

#include <SDL.h>
#include <SDL_mixer.h>

#include <array>

namespace aplomo::platform {
namespace {

constexpr std::array files{"ring.wav", "hang_up.wav"};
constexpr int only_channel = 0;
constexpr int samples_per_buffer = 2048; // few wake-ups; 46 ms late is not heard in a ring

/// Whether SDL's audio is on; it is left as it was when it is not.
bool open_device() {
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS,
                "1"); // Ctrl+C in the terminal ends the program, as without sound
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return false;
    if (Mix_OpenAudio(44100, MIX_DEFAULT_FORMAT, 2, samples_per_buffer) == 0) return true;
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return false;
}

void make_as_loud_as(int percent) { Mix_Volume(only_channel, MIX_MAX_VOLUME * percent / 100); }

} // namespace

struct Sound::Device {
    Device() : open(open_device()) {}
    ~Device() {
        if (!open) return;
        Mix_HaltChannel(only_channel);
        for (auto* chunk : chunks) Mix_FreeChunk(chunk);
        Mix_CloseAudio();
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    Mix_Chunk* chunk_of(Cue cue, const std::filesystem::path& folder) {
        const auto at = static_cast<std::size_t>(cue);
        if (chunks[at] == nullptr) chunks[at] = Mix_LoadWAV((folder / files[at]).c_str());
        return chunks[at];
    }

    bool open;
    std::array<Mix_Chunk*, files.size()> chunks{};
};

Sound::Sound(std::filesystem::path folder) : folder_(std::move(folder)) {}

Sound::~Sound() = default;

void Sound::play(Cue cue) {
    if (device_ == nullptr) device_ = std::make_unique<Device>();
    Mix_Chunk* chunk = device_->open ? device_->chunk_of(cue, folder_) : nullptr;
    broken_ = chunk == nullptr || Mix_PlayChannel(only_channel, chunk, 0) < 0;
    if (!broken_) make_as_loud_as(volume_);
}

void Sound::set_volume(int percent) {
    volume_ = percent;
    if (device_ != nullptr && device_->open) make_as_loud_as(percent);
}

bool Sound::playing() const { return device_ != nullptr && device_->open && Mix_Playing(only_channel) != 0; }

bool Sound::broken() const { return broken_; }

std::string no_sound(const screens::Words& words) {
    return words.of("There is no sound on this machine. Everything you would hear is also written.");
}

} // namespace aplomo::platform
