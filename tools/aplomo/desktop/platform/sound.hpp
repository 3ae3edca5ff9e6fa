#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "desktop/screens/hearing.hpp"
#include "desktop/screens/words.hpp"

namespace aplomo::platform {

/// How loud and how fast things are heard.
struct Hearable {
    bool muted = false;
    int volume = 100; ///< percent, 0 to 100
    int speed = 100;  ///< of voices, percent, 50 to 200

    bool operator==(const Hearable&) const = default;
};

/// Why something that was to be heard is not.
enum class Silence { none, device, voice, cue };

/// Plays what the desk wants heard, part after part. Without a device, a file or espeak-ng a part is silent
/// and the next follows: never a failure. All of it on the main thread.
class Sound {
  public:
    struct Setup {
        std::filesystem::path cues;        ///< the folder of ring.wav and the others
        std::filesystem::path cache;       ///< where voices are kept; empty: nowhere
        std::function<void()> wake;        ///< called from another thread when a voice is made
        std::string program = "espeak-ng"; ///< that speaks
    };

    /// The device is opened when there is something to play, and closed when silence is wanted.
    explicit Sound(Setup setup);
    ~Sound();
    Sound(const Sound&) = delete;
    Sound& operator=(const Sound&) = delete;

    /// From now on this; what was heard or read aloud before stops.
    void hear(const screens::Hearing& hearing);

    /// Reads a sentence aloud in a neutral voice; a sentence before it stops. Never two voices at once: parts
    /// wait where they are until it has been read, and go on from there. The room stays. Its voice is kept
    /// nowhere: it may be what somebody types, or a name.
    void read_aloud(const std::string& sentence, const std::string& language);

    /// Also for what is heard already, the speed for what is not made yet. A muted part goes on unheard.
    void set(const Hearable& how);

    /// Goes on to the next part when one has ended, or its voice is made. Call it after `wake` and, while
    /// something is playing, some times a second.
    void step();

    /// Parts of the last hearing are left, heard or waited for. The room does not count.
    bool playing() const;

    /// How loud the customer's voice is at this moment, from 0 to 1; nothing when nobody speaks.
    std::optional<float> voice() const;

    /// The first thing that could not be heard since the last time this was asked.
    Silence take_trouble();

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// The one sentence about it, for the person; empty for none.
std::string sentence(Silence silence, const screens::Words& words);

} // namespace aplomo::platform
