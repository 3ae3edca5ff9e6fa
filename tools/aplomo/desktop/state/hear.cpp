#include "desktop/state/hear.hpp"

#include <algorithm>
#include <charconv>

#include "desktop/state/draw_up.hpp"

namespace aplomo::state {
namespace {

using scenario::Channel;
using scenario::Scenario;
using screens::Cue;
using screens::Hearing;
using screens::Spoken;

Channel channel_of(const Scenario& scenario, scenario::Index turn) {
    return scenario.turns[turn].channel.value_or(scenario.channel);
}

bool is_spoken(Channel channel) { return channel != Channel::email && channel != Channel::chat; }

bool uses(const Scenario& scenario, const scenario::Reply& reply, std::string_view tag) {
    return std::any_of(reply.uses.begin(), reply.uses.end(),
                       [&](std::uint16_t used) { return scenario.rubric->tags[used].id == tag; });
}

float factor(const std::string& written) {
    float value = 1;
    std::from_chars(written.data(), written.data() + written.size(), value);
    return value;
}

/// A line on its way to the ear.
struct Speaker {
    const Playing& playing;
    const std::filesystem::path& voices;
    Hearing heard{};

    /// `key` names its recording; empty: it has none.
    void say(const Text& text, const std::string& key, Channel channel) {
        if (!is_spoken(channel)) return heard.parts.emplace_back(Cue::message), void();
        const auto& who = customer_of(playing.scenario(), playing.variant);
        const std::string language(code_of(playing.language));
        Spoken line;
        line.text = aloud(playing.text(text));
        line.language = language;
        if (!key.empty()) line.recorded = voices / (key + "." + language + ".ogg");
        if (who.voice) {
            line.pitch = factor(who.voice->pitch);
            line.rate = factor(who.voice->rate);
            line.gender = who.voice->gender;
        }
        line.mood = mood(playing.scenario(), playing.run.state());
        line.telephone = channel == Channel::phone;
        heard.parts.emplace_back(std::move(line));
        heard.room = true;
    }

    /// The line of the turn, or the ending's.
    void say_now() {
        const auto& scenario = playing.scenario();
        const auto& state = playing.run.state();
        const auto channel = channel_of(scenario, state.turn);
        if (const auto ending = playing.run.ending())
            return say(scenario.endings[*ending].says, scenario.endings[*ending].id, channel);
        const auto& turn = scenario.turns[state.turn];
        const auto& line = conversation::said(scenario, state);
        const bool last = &line == &turn.says.back();
        say(line.text, !line.id.empty() ? turn.id + "." + line.id : last ? turn.id : std::string(), channel);
    }
};

} // namespace

std::string aloud(const std::string& text) {
    std::string said;
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth == 0) said.push_back(c);
        if (c == ')' && depth > 0) --depth;
    }
    return said;
}

bool is_breath(const Scenario& scenario, const scenario::Reply& reply) {
    const auto solves = [&](std::uint16_t tag) {
        return scenario.rubric->tags[tag].principle == scenario::Principle::solution;
    };
    return reply.act && uses(scenario, reply, "pause") &&
           std::none_of(reply.uses.begin(), reply.uses.end(), solves);
}

bool is_hold(const Scenario& scenario, scenario::Index turn, const scenario::Reply& reply) {
    return reply.act && channel_of(scenario, turn) == Channel::phone &&
           (reply.id == "hold" || reply.id.rfind("hold_", 0) == 0);
}

Hearing first_heard(const Playing& playing, const std::filesystem::path& voices, bool again) {
    Speaker speaker{playing, voices};
    if (!again && by_phone(playing.scenario(), playing.run.state().turn))
        speaker.heard.parts.emplace_back(Cue::ring);
    speaker.say_now();
    return std::move(speaker.heard);
}

Hearing heard_next(const Playing& playing, const std::filesystem::path& voices) {
    const auto& scenario = playing.scenario();
    const auto& last = playing.run.transcript().exchanges.back();
    const auto& reply = scenario.turns[last.before.turn].replies[last.reply];
    Speaker speaker{playing, voices};
    if (is_hold(scenario, last.before.turn, reply)) speaker.heard.parts.emplace_back(Cue::hold);
    if (reply.reaction) speaker.say(*reply.reaction, reply.id, channel_of(scenario, last.before.turn));
    speaker.say_now();
    if (playing.run.ending() && by_phone(scenario, last.before.turn))
        speaker.heard.parts.emplace_back(Cue::hang_up);
    speaker.heard.room = speaker.heard.room && !playing.run.ending();
    return std::move(speaker.heard);
}

} // namespace aplomo::state
