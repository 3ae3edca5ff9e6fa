#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "attempts/acceptance.hpp"
#include "attempts/attempt.hpp"
#include "attempts/fault.hpp"
#include "attempts/reflection.hpp"

namespace aplomo::attempts {

/// What still waits to be handed over to a company's server.
struct Delivery {
    std::size_t waiting = 0;    ///< sealed attempts
    std::optional<Fault> fault; ///< why, while some wait
};

/// Where attempts are kept. Every call is durable when it returns and throws Fault when it could not be done.
/// One thread at a time.
class Store {
  public:
    /// Opens `sqlite:PATH`, making the file (0600) and its folder (0700) when they are missing and taking the
    /// steps to the present schema; or a company's server, `postgresql://…`. Refuses a store of a newer
    /// schema. Attempts to a server run in the file `outbox`, a path, and wait there once they are sealed
    /// until the server has them; a server that is away is no reason not to open.
    static std::unique_ptr<Store> open(const std::string& address, const std::filesystem::path& outbox = {});

    virtual ~Store() = default;

    /// How long a call waits for another program that keeps the store busy before it throws `locked`; 2 s
    /// unless told.
    virtual void wait_at_most(std::chrono::milliseconds patience) = 0;

    /// Keeps a text under its fingerprint; the same text again changes nothing.
    virtual void keep_text(const std::string& fingerprint, const std::string& text) = 0;
    virtual std::optional<std::string> text(const std::string& fingerprint) = 0;

    /// Whose the text of a fingerprint is, seen from who has played by it: others' in a file, where whoever
    /// can write attempts could write that too; on a server as the company has accepted it, and others' while
    /// it is away.
    virtual Acceptance acceptance(const std::string& /*fingerprint*/, const std::string& /*player*/) {
        return Acceptance::others;
    }

    /// Begins an attempt: everything but decisions and seal.
    virtual void begin(const Attempt& attempt) = 0;

    /// Adds decision number `position` (0, 1, …), which must be the next one of an unsealed attempt.
    virtual void add(const std::string& attempt, std::size_t position, const KeptDecision& decision) = 0;

    /// Takes back all decisions from `count` on, of an unsealed attempt (guided mode's way back).
    virtual void keep_first(const std::string& attempt, std::size_t count) = 0;

    /// Ends an attempt. A sealed attempt never changes again.
    virtual void seal(const std::string& attempt, const Seal& seal) = 0;

    /// Forgets an unsealed attempt.
    virtual void discard(const std::string& attempt) = 0;

    /// Keeps what a person thought of their attempt, in place of what was kept before; an empty reflection
    /// forgets it. Only for the attempt's own person: anybody else is refused. It goes with its attempt.
    virtual void reflect(const std::string& person, const std::string& attempt,
                         const Reflection& reflection) = 0;

    /// A person's reflection on their attempt; nothing when there is none, or when it is another's.
    virtual std::optional<Reflection> reflection(const std::string& person, const std::string& attempt) = 0;

    /// The goals that a person has set after attempts of a scenario, of any when it is empty; those of the
    /// newest attempt first.
    virtual std::vector<Goal> goals(const std::string& person, const std::string& scenario) = 0;

    virtual std::optional<Attempt> find(const std::string& attempt) = 0;

    /// All attempts of a person, newest first; of everybody when `person` is empty. While a server is away
    /// these are the ones that wait for it.
    virtual std::vector<Attempt> list(const std::string& person) = 0;

    /// Those that a person has begun and not ended, newest first. They are here until then: no server is
    /// asked.
    virtual std::vector<Attempt> unfinished(const std::string& person) = 0;

    /// Hands sealed attempts that wait over to the server, each exactly once, however often this is called,
    /// and connects to it even when none waits. Never throws Fault for the server: what it says is in the
    /// result.
    virtual Delivery deliver() = 0;

    /// Whether the server is asked for anything before the next `deliver`, or only what is kept here: who
    /// must not wait first lets another thread find out whether it answers. Nothing to a file.
    virtual void ask_server(bool /*asked*/) {}

    /// Whether all that was asked since the last `deliver` was answered. False where a server is away: what
    /// was given is only what is kept here.
    virtual bool was_answered() const { return true; }
};

} // namespace aplomo::attempts
