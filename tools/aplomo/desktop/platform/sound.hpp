#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "desktop/screens/words.hpp"

namespace aplomo::platform {

/// What is heard is also written: the screens say "Incoming call" and "The conversation is over".
enum class Cue { ring, hang_up };

/// Plays cues. Without a sound device, or with a broken one, it is silent: never a failure.
class Sound {
  public:
    /// `folder` holds ring.wav and hang_up.wav. The device is opened when the first cue is played.
    explicit Sound(std::filesystem::path folder);
    ~Sound();
    Sound(const Sound&) = delete;
    Sound& operator=(const Sound&) = delete;

    /// Starts the cue and returns at once; what was heard before stops.
    void play(Cue cue);

    /// Percent of full, 0 to 100: of what is heard now and from now on.
    void set_volume(int percent);

    /// A cue has begun and not ended, heard or not.
    bool playing() const;
    /// A cue was asked for and nothing can be heard on this machine.
    bool broken() const;

  private:
    struct Device;
    std::filesystem::path folder_;
    std::unique_ptr<Device> device_;
    int volume_ = 100; ///< percent
    bool broken_ = false;
};

/// The one sentence about it, for the person.
std::string no_sound(const screens::Words& words);

} // namespace aplomo::platform
