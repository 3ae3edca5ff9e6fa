#include "desktop/platform/voice.hpp"

#include <fmt/format.h>

#include <chrono>

#include "machine/process.hpp"

namespace aplomo::platform {
namespace {

constexpr std::chrono::seconds longest(20);

std::string description_of(const Manner& manner, const std::string& text) {
    return fmt::format("1 {} {} {} {} {} {}", manner.voice, manner.pitch, manner.words, manner.loud,
                       manner.telephone, text);
}

Made found_or_made(const VoiceCache& cache, const std::string& program, const Manner& manner,
                   const std::string& text) {
    const auto description = description_of(manner, text);
    if (const auto kept = cache.find(description))
        if (auto wave = read_wave(*kept)) return wave;
    auto made = make_voice(program, manner, text);
    if (made) cache.keep(description, wave_bytes(*made));
    return made;
}

} // namespace

Made make_voice(const std::string& program, const Manner& manner, const std::string& text) {
    const auto outcome =
        machine::run_program({program, "--stdin", "--stdout", "-b", "1", "-v", manner.voice, "-p",
                              std::to_string(manner.pitch), "-s", std::to_string(manner.words)},
                             text, longest);
    if (outcome.kind != machine::Outcome::Kind::done) return {};
    auto wave = read_wave(outcome.out);
    if (!wave || wave->samples.empty()) return {};
    trim(*wave);
    if (manner.telephone) through_telephone(*wave);
    make_loud(*wave, static_cast<float>(manner.loud) / 1000);
    return wave;
}

Voice::Voice(VoiceCache cache, std::function<void()> ready, std::string program)
    : worker_(
          [cache = std::move(cache), program = std::move(program)](const Order& order) {
              return std::pair(order.ticket, order.may_be_kept
                                                 ? found_or_made(cache, program, order.manner, order.text)
                                                 : make_voice(program, order.manner, order.text));
          },
          std::move(ready)) {}

std::uint64_t Voice::ask(const Manner& manner, const std::string& text, bool may_be_kept) {
    worker_.ask({++last_, manner, text, may_be_kept});
    return last_;
}

std::optional<Made> Voice::take(std::uint64_t ticket) {
    for (auto& each : worker_.take()) made_.insert(std::move(each));
    auto taken = made_.extract(ticket);
    if (taken.empty()) return {};
    return std::move(taken.mapped());
}

void Voice::forget() {
    worker_.drop();
    made_.clear();
}

} // namespace aplomo::platform
