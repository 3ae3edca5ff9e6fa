#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "desktop/platform/manner.hpp"
#include "desktop/platform/voice_cache.hpp"
#include "desktop/platform/wave.hpp"
#include "machine/worker.hpp"

namespace aplomo::platform {

/// A line as it is spoken; nothing when it could not be made, because espeak-ng is missing or failed.
using Made = std::optional<Wave>;

/// Makes one voice, and waits for it: espeak-ng as a process, then its loudness and the telephone.
/// `program` is looked up in PATH.
Made make_voice(const std::string& program, const Manner& manner, const std::string& text);

/// Makes voices on a thread of its own, in the order they are asked for.
class Voice {
  public:
    /// `ready` is called from that thread when there is nothing left to make.
    Voice(VoiceCache cache, std::function<void()> ready, std::string program = "espeak-ng");

    /// Begins one; gives the ticket to take it with. What may hold a person's own words or names must not be
    /// kept.
    std::uint64_t ask(const Manner& manner, const std::string& text, bool may_be_kept = true);

    /// What became of it, once; nothing while it is not made.
    std::optional<Made> take(std::uint64_t ticket);

    /// Nobody waits any more for what was asked for.
    void forget();

  private:
    struct Order {
        std::uint64_t ticket;
        Manner manner;
        std::string text;
        bool may_be_kept;
    };

    machine::Worker<Order, std::pair<std::uint64_t, Made>> worker_;
    std::map<std::uint64_t, Made> made_;
    std::uint64_t last_ = 0; ///< ticket
};

} // namespace aplomo::platform
