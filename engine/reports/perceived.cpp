#include "reports/perceived.hpp"

#include <algorithm>
#include <array>

namespace aplomo::reports {
namespace {

using scenario::Channel;
using scenario::Scenario;

bool uses(const Scenario& scenario, const scenario::Reply& reply, std::string_view tag) {
    return std::any_of(reply.uses.begin(), reply.uses.end(),
                       [&](std::uint16_t used) { return scenario.rubric->tags[used].id == tag; });
}

/// Puts together what is heard.
struct Heard {
    Language language;
    std::vector<std::string> all{};

    void add(const Text& text) { add_words(in(text, language)); }
    void add_words(std::string words) {
        if (!words.empty()) all.push_back(std::move(words));
    }
};

/// What comes before the line: the bell, the music, the message.
void add_before(Heard& heard, const conversation::Run& run) {
    const auto& scenario = run.scenario();
    const auto& exchanges = run.transcript().exchanges;
    const auto now = channel_at(scenario, run.state().turn);
    if (exchanges.empty() && now == Channel::phone) heard.add({"Suena el teléfono", "The telephone rings"});
    if (!exchanges.empty()) {
        const auto& last = exchanges.back();
        const auto& reply = scenario.turns[last.before.turn].replies[last.reply];
        if (is_hold(scenario, last.before.turn, reply)) heard.add({"Música de espera", "Hold music"});
    }
    if (!is_spoken(now)) heard.add({"Llega un mensaje", "A message arrives"});
}

const Text& word_of(const std::array<Text, 5>& words, Channel channel) {
    return words[static_cast<std::size_t>(channel)];
}

} // namespace

Channel channel_at(const Scenario& scenario, scenario::Index turn) {
    return scenario.turns[turn].channel.value_or(scenario.channel);
}

bool is_spoken(Channel channel) { return channel != Channel::email && channel != Channel::chat; }

bool is_breath(const Scenario& scenario, const scenario::Reply& reply) {
    const auto solves = [&](std::uint16_t tag) {
        return scenario.rubric->tags[tag].principle == scenario::Principle::solution;
    };
    return reply.act && uses(scenario, reply, "pause") &&
           std::none_of(reply.uses.begin(), reply.uses.end(), solves);
}

bool is_hold(const Scenario& scenario, scenario::Index turn, const scenario::Reply& reply) {
    return reply.act && channel_at(scenario, turn) == Channel::phone &&
           (reply.id == "hold" || reply.id.rfind("hold_", 0) == 0);
}

double share_of(const Scenario& scenario, const scenario::State& state, std::string_view meter,
                double otherwise) {
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        if (scenario.meters[i].id == meter && scenario.meters[i].max > 0)
            return static_cast<double>(state.meters[i]) / scenario.meters[i].max;
    return otherwise;
}

Temper temper_of(double anger) {
    if (anger >= 0.85) return Temper::furious;
    if (anger >= 0.6) return Temper::exasperated;
    return anger <= 0.25 ? Temper::calm : Temper::tense;
}

std::string voice_words(Temper temper, Language language) {
    switch (temper) {
    case Temper::furious: return in({"Grita", "Shouts"}, language);
    case Temper::exasperated:
        return in({"Habla deprisa y sube la voz", "Speaks fast, with a raised voice"}, language);
    case Temper::calm: return in({"Habla con calma", "Speaks calmly"}, language);
    case Temper::tense: break;
    }
    return {};
}

std::vector<std::string> heard(const conversation::Run& run, Language language) {
    const auto& scenario = run.scenario();
    const auto& state = run.state();
    Heard heard{language};
    add_before(heard, run);
    const auto now = channel_at(scenario, state.turn);
    if (run.ending()) {
        if (channel_at(scenario, run.transcript().exchanges.back().before.turn) == Channel::phone)
            heard.add({"Se cuelga el teléfono", "Hangs up"});
        return heard.all;
    }
    if (!is_spoken(now)) return heard.all;
    heard.add_words(voice_words(temper_of(share_of(scenario, state, "anger", 0)), language));
    heard.add({"Ruido de fondo", "Background noise"});
    return heard.all;
}

std::string anger_words(double anger, Language language) {
    switch (temper_of(anger)) {
    case Temper::furious: return in({"furia", "fury"}, language);
    case Temper::exasperated: return in({"exasperación", "exasperation"}, language);
    case Temper::tense: return in({"tensión", "tension"}, language);
    case Temper::calm: break;
    }
    return in({"serenidad", "calm"}, language);
}

std::string trust_words(double trust, Language language) {
    if (trust <= 0.3) return in({"desconfianza", "mistrust"}, language);
    return trust >= 0.7 ? in({"confianza", "trust"}, language) : in({"reserva", "reserve"}, language);
}

std::string face_words(const Scenario& scenario, const scenario::State& state, Language language) {
    constexpr double none = -1;
    const auto anger = share_of(scenario, state, "anger", none);
    const auto trust = share_of(scenario, state, "trust", none);
    std::string words = anger == none ? "" : anger_words(anger, language);
    if (trust != none) words += (words.empty() ? "" : ", ") + trust_words(trust, language);
    return words;
}

std::string beginning_words(Channel channel, Language language) {
    static const std::array<Text, 5> words{{{"Llamada entrante", "Incoming call"},
                                            {"Mensaje nuevo", "New message"},
                                            {"Se abre el chat", "Chat opened"},
                                            {"Videollamada", "Video call"},
                                            {"En el mostrador", "At the counter"}}};
    return in(word_of(words, channel), language);
}

std::string change_words(Channel channel, Language language) {
    static const std::array<Text, 5> words{{{"Sigue por teléfono", "Continues by phone"},
                                            {"Sigue por correo", "Continues by e-mail"},
                                            {"Sigue en el chat", "Continues in the chat"},
                                            {"Sigue por videollamada", "Continues by video"},
                                            {"Sigue en el mostrador", "Continues at the counter"}}};
    return in(word_of(words, channel), language);
}

} // namespace aplomo::reports
