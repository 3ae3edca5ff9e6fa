#pragma once

#include <string>

namespace aplomo::settings {

enum class Theme { light, dark, contrast };

/// How a person wants Aplomo to be; kept from one start to the next.
struct Settings {
    std::string language = "en"; ///< "es" or "en"
    std::string person;          ///< whose attempts these are; may be empty
    Theme theme = Theme::light;
    int zoom = 100;            ///< percent, 80 to 200
    int volume = 100;          ///< percent of full, 0 to 100
    int speed = 100;           ///< of the voice, percent of the usual, 50 to 200
    bool muted = false;        ///< silence, whatever the volume
    bool still = false;        ///< reduced motion: everything at once, no blink
    bool self_voicing = false; ///< what has the focus is read aloud
    bool say_first = false;    ///< one's own sentence before the replies are shown
    int daily_goal = 1;        ///< conversations a day, 0 to 10; 0: none

    bool operator==(const Settings&) const = default;
};

} // namespace aplomo::settings
