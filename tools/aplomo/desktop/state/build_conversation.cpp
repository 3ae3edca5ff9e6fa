#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"

namespace aplomo::state {
namespace {

using conversation::Exchange;
using scenario::Scenario;
using scenario::State;
using screens::Utterance;

screens::Channel channel_at(const Scenario& scenario, const State& state) {
    return screen(scenario.turns[state.turn].channel.value_or(scenario.channel));
}

std::vector<screens::Meter> meters(const Scenario& scenario, const State& now, const State& before) {
    std::vector<screens::Meter> made;
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        made.push_back({scenario.meters[i].id, now.meters[i], scenario.meters[i].max, before.meters[i]});
    return made;
}

std::vector<Utterance> transcript(const Playing& playing) {
    const auto& scenario = playing.scenario();
    std::vector<Utterance> said;
    const auto customer_says = [&](const Text& text, screens::Channel channel) {
        said.push_back({Utterance::By::customer, playing.text(text), false, 0, channel});
    };
    for (int decision = 1; const auto& exchange : playing.run.transcript().exchanges) {
        const auto channel = channel_at(scenario, exchange.before);
        const auto& reply = scenario.turns[exchange.before.turn].replies[exchange.reply];
        customer_says(conversation::said(scenario, exchange.before).text, channel);
        said.push_back({Utterance::By::trainee, playing.text(reply.text), reply.act, decision++, channel});
        if (reply.reaction) customer_says(*reply.reaction, channel);
    }
    customer_says(conversation::says(playing.run), channel_at(scenario, playing.run.state()));
    return said;
}

screens::Coach coach(const Playing& playing, const Exchange& last) {
    const auto& reply = playing.scenario().turns[last.before.turn].replies[last.reply];
    return {playing.text(reply.why), used_tags(*playing.scenario().rubric, reply.uses, playing.language),
            meters(playing.scenario(), last.step.state, last.before)};
}

void add_guidance(screens::ConversationScreen& made, const Playing& playing) {
    const auto& exchanges = playing.run.transcript().exchanges;
    const auto& now = playing.run.state();
    made.meters = meters(playing.scenario(), now, exchanges.empty() ? now : exchanges.back().before);
    made.can_go_back = !exchanges.empty() && !playing.run.ending();
    if (!exchanges.empty()) made.coach = coach(playing, exchanges.back());
}

} // namespace

screens::ConversationScreen build_conversation(const Playing& playing, Moment now) {
    const auto& scenario = playing.scenario();
    const auto& state = playing.run.state();
    screens::ConversationScreen made;
    made.title = playing.text(scenario.title);
    made.customer = customer(scenario, playing.variant, playing.language);
    made.mood = mood(scenario, state);
    made.mode = screen(playing.mode);
    made.phase = screen(scenario.turns[state.turn].phase);
    made.channel = channel_at(scenario, state);
    made.seconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(now - playing.begun).count());
    made.patience = state.patience;
    made.patience_start = scenario.patience;
    made.transcript = transcript(playing);
    for (const auto reply : shown_replies(playing)) {
        const auto& open = scenario.turns[state.turn].replies[reply];
        made.replies.push_back({playing.text(open.text), open.act});
    }
    if (playing.mode == attempts::Mode::guided) add_guidance(made, playing);
    if (const auto ending = playing.run.ending()) made.ended = screen(scenario.endings[*ending].outcome);
    return made;
}

} // namespace aplomo::state
