#include "desktop/platform/manner.hpp"

#include <algorithm>
#include <cmath>

namespace aplomo::platform {
namespace {

int rounded(float value, int least, int most) {
    return std::clamp(static_cast<int>(std::lround(value)), least, most);
}

std::string voice_of(const screens::Spoken& line) {
    const std::string language = line.language == "es" ? "es" : "en-gb";
    if (line.gender == "female") return language + "+f3";
    return line.gender == "male" ? language + "+m3" : language;
}

} // namespace

Manner manner_of(const screens::Spoken& line, int speed) {
    const float anger = std::clamp(line.mood.anger, 0.0F, 1.0F);
    Manner manner;
    manner.voice = voice_of(line);
    manner.pitch = rounded(42 * line.pitch + 28 * anger, 0, 99);
    manner.words = rounded((142 + 56 * anger) * line.rate * static_cast<float>(speed) / 100, 80, 450);
    manner.loud = rounded(70 + 130 * anger, 0, 1000);
    manner.telephone = line.telephone;
    return manner;
}

} // namespace aplomo::platform
