#include "cli/converse.hpp"

#include <fmt/format.h>

#include <chrono>
#include <utility>

#include "cli/input.hpp"
#include "cli/replies.hpp"
#include "cli/tell_turn.hpp"

namespace aplomo::cli {
namespace {

using Clock = std::chrono::steady_clock;

std::int64_t milliseconds_since(Clock::time_point start) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
}

/// A person's turn: what they are told and asked.
struct Turn {
    Session& session;
    const Handbook& handbook;
    Terminal& terminal;
    bool told = true; ///< in words

    Question question(std::function<void()> prompt, std::function<void()> again) const {
        return {told ? std::move(prompt) : [] {}, told ? std::move(again) : [] {}, handbook};
    }

    /// Own words before the replies are shown, or what was typed in their place: `q` or `b`.
    std::optional<std::string> ask_own_words() const {
        const auto asked = question([] {}, [this] { show_turn(session, terminal); });
        do session.typed = ask_for_own_words(terminal);
        while (is_aside(asked, session.typed));
        if (session.typed == "q" || (session.typed == "b" && may_go_back(session)))
            return std::exchange(session.typed, {});
        return std::nullopt;
    }

    /// The word of an open reply, `b` where one may go back, or `q`.
    std::string ask_reply() const {
        if (told) show_replies(session, terminal);
        const auto asked = question([this] { ask_for_reply(session, terminal); },
                                    [this] {
                                        show_turn(session, terminal);
                                        show_replies(session, terminal);
                                    });
        for (;;) {
            const auto word = ask(asked, terminal).value_or("q");
            if (word == "q" || (word == "b" && may_go_back(session)) || find_shown(session, word))
                return word;
            tell_what_can_be_typed(session, word, terminal);
        }
    }
};

} // namespace

void converse(Session& session, const PlayOptions& options, const Handbook& handbook, Terminal& terminal) {
    const Turn turn{session, handbook, terminal, options.format == PlayFormat::text};
    while (true) {
        const auto asked = Clock::now();
        if (turn.told) show_turn(session, terminal);
        if (session.run.finished()) return;
        auto word = turn.told && options.say_first ? turn.ask_own_words() : std::nullopt;
        if (!word) word = turn.ask_reply();
        if (*word == "q") return;
        if (const auto reply = find_shown(session, *word))
            choose(session, *reply, milliseconds_since(asked));
        else
            go_back(session);
    }
}

bool follow_script(Session& session, std::istream& in, std::optional<std::string> first,
                   const PlayOptions& options, Terminal& terminal) {
    const bool told = options.format == PlayFormat::text;
    if (told) show_turn(session, terminal);
    while (!session.run.finished()) {
        const auto word = first ? std::exchange(first, std::nullopt) : next_input(in);
        if (!word) return true;
        const auto reply = find_shown(session, *word);
        if (!reply) {
            tell_what_is_open(session, *word, terminal);
            return false;
        }
        choose(session, *reply, 0);
        if (told) show_turn(session, terminal);
    }
    return true;
}

} // namespace aplomo::cli
