#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace aplomo::platform {

/// Where sounds come out, apart from each other.
enum class Speaker { parts, room, aloud };

/// The sound device, by SDL2_mixer. Open while it lives; one at a time.
class Speakers {
  public:
    Speakers();
    ~Speakers();
    Speakers(const Speakers&) = delete;
    Speakers& operator=(const Speakers&) = delete;

    bool open() const { return open_; }

    /// Starts a WAV or OGG of a file or of bytes in place of what came from this speaker; `loop` for ever.
    /// False when it cannot be played.
    bool play(Speaker speaker, const std::filesystem::path& file, bool loop = false);
    bool play(Speaker speaker, const std::string& bytes);

    void stop(Speaker speaker);

    /// Stays where it is, unheard, and goes on from there. It counts as playing meanwhile.
    void pause(Speaker speaker);
    void go_on(Speaker speaker);

    bool playing(Speaker speaker) const;

    /// From 0 to 1.
    void set_volume(Speaker speaker, float volume);

    /// How loud the sound of a speaker is at each thirtieth of a second, from 0 to 1.
    std::vector<float> course(Speaker speaker) const;

  private:
    struct Sounds;
    bool open_;
    std::unique_ptr<Sounds> sounds_;
};

} // namespace aplomo::platform
