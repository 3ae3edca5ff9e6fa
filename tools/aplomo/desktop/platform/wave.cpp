#include "desktop/platform/wave.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>

namespace aplomo::platform {
namespace {

constexpr float silence = 0.001F;
constexpr std::size_t least = 44; ///< bytes of a WAV's head

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void put(std::string& bytes, std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i, value >>= 8) bytes.push_back(static_cast<char>(value & 0xFFU));
}

/// Second-order filter, by its recipe in R. Bristow-Johnson, "Cookbook formulae for audio equalizer biquad
/// filter coefficients".
struct Biquad {
    double b0, b1, b2, a1, a2;

    void run(std::vector<float>& samples) const {
        double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
        for (float& sample : samples) {
            const double y = b0 * sample + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = std::exchange(x1, static_cast<double>(sample));
            y2 = std::exchange(y1, y);
            sample = static_cast<float>(y);
        }
    }
};

Biquad pass(double hertz, int rate, bool high) {
    const double turn = 2 * std::numbers::pi * hertz / rate;
    const double alpha = std::sin(turn) / std::numbers::sqrt2;
    const double side = 1 + (high ? 1 : -1) * std::cos(turn);
    const double a0 = 1 + alpha;
    const double b1 = (high ? -side : side) / a0;
    return {side / 2 / a0, b1, side / 2 / a0, -2 * std::cos(turn) / a0, (1 - alpha) / a0};
}

} // namespace

std::optional<Wave> read_wave(std::string_view bytes) {
    const bool wave =
        bytes.size() >= least && bytes.substr(0, 4) == "RIFF" && bytes.substr(8, 8) == "WAVEfmt ";
    if (!wave || number(bytes, 20, 2) != 1 || number(bytes, 22, 2) != 1 || number(bytes, 34, 2) != 16)
        return {};
    const std::size_t data = bytes.find("data", 36);
    if (data == std::string_view::npos || data + 8 > bytes.size()) return {};
    Wave read{static_cast<int>(number(bytes, 24, 4)), {}};
    if (read.rate < 8000 || read.rate > 192000) return {};
    const std::size_t size = std::min<std::size_t>(number(bytes, data + 4, 4), bytes.size() - data - 8);
    for (std::size_t i = 0; i + 1 < size; i += 2) {
        const auto sample = static_cast<std::int16_t>(number(bytes, data + 8 + i, 2));
        read.samples.push_back(static_cast<float>(sample) / 32768);
    }
    return read;
}

std::string wave_bytes(const Wave& wave) {
    const auto size = static_cast<std::uint32_t>(wave.samples.size() * 2);
    const auto rate = static_cast<std::uint32_t>(wave.rate);
    std::string bytes = "RIFF";
    put(bytes, size + 36, 4);
    bytes += "WAVEfmt ";
    put(bytes, 16, 4), put(bytes, 1, 2), put(bytes, 1, 2), put(bytes, rate, 4), put(bytes, rate * 2, 4);
    put(bytes, 2, 2), put(bytes, 16, 2);
    bytes += "data";
    put(bytes, size, 4);
    for (const float sample : wave.samples) {
        const auto whole = static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767));
        put(bytes, static_cast<std::uint16_t>(whole), 2);
    }
    return bytes;
}

void trim(Wave& wave) {
    const auto heard = [](float sample) { return std::fabs(sample) > silence; };
    auto& samples = wave.samples;
    samples.erase(std::find_if(samples.rbegin(), samples.rend(), heard).base(), samples.end());
    samples.erase(samples.begin(), std::find_if(samples.begin(), samples.end(), heard));
}

float loudness(const Wave& wave) {
    double squares = 0;
    std::size_t heard = 0;
    for (const float sample : wave.samples)
        if (std::fabs(sample) > silence) squares += static_cast<double>(sample) * sample, ++heard;
    return heard == 0 ? 0 : static_cast<float>(std::sqrt(squares / static_cast<double>(heard)));
}

void make_loud(Wave& wave, float loud) {
    constexpr float bend = 0.7F; // from here on peaks are rounded
    const float now = loudness(wave);
    if (now <= 0) return;
    for (float& sample : wave.samples) {
        sample *= loud / now;
        const float size = std::fabs(sample);
        if (size > bend)
            sample = std::copysign(bend + (1 - bend) * std::tanh((size - bend) / (1 - bend)), sample);
    }
}

void through_telephone(Wave& wave) {
    for (int i = 0; i < 2; ++i) { // twice: 24 decibels an octave
        pass(300, wave.rate, true).run(wave.samples);
        pass(std::min(3400.0, wave.rate * 0.45), wave.rate, false).run(wave.samples);
    }
}

} // namespace aplomo::platform
