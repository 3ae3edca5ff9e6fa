#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aplomo::platform {

/// A sound of one channel; samples from -1 to 1.
struct Wave {
    int rate = 22050; ///< samples a second
    std::vector<float> samples;

    float seconds() const { return static_cast<float>(samples.size()) / static_cast<float>(rate); }
};

/// Reads a WAV of 16 bits and one channel, also one whose sizes are wrong because it was written into a pipe.
/// Nothing when it is none.
std::optional<Wave> read_wave(std::string_view bytes);

/// The same as the bytes of a WAV file. Louder than full is cut off.
std::string wave_bytes(const Wave& wave);

/// Without the silence before and after it.
void trim(Wave& wave);

/// How loud: the root mean square of what is no silence, from 0 to 1.
float loudness(const Wave& wave);

/// Makes it that loud. Its peaks are rounded off rather than cut.
void make_loud(Wave& wave, float loud);

/// Passes what a telephone passes: 300 to 3400 Hz.
void through_telephone(Wave& wave);

} // namespace aplomo::platform
