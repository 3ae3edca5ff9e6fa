#include "desktop/state/hear.hpp"

#include <charconv>

#include "desktop/state/draw_up.hpp"
#include "reports/perceived.hpp"

namespace aplomo::state {
namespace {

using scenario::Channel;
using scenario::Scenario;
using screens::Cue;
using screens::Hearing;
using screens::Spoken;

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
        if (!reports::is_spoken(channel)) return heard.parts.emplace_back(Cue::message), void();
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
        const auto channel = reports::channel_at(scenario, state.turn);
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
    if (reports::is_hold(scenario, last.before.turn, reply)) speaker.heard.parts.emplace_back(Cue::hold);
    if (reply.reaction)
        speaker.say(*reply.reaction, reply.id, reports::channel_at(scenario, last.before.turn));
    speaker.say_now();
    if (playing.run.ending() && by_phone(scenario, last.before.turn))
        speaker.heard.parts.emplace_back(Cue::hang_up);
    speaker.heard.room = speaker.heard.room && !playing.run.ending();
    return std::move(speaker.heard);
}

} // namespace aplomo::state
