#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/times.hpp"
#include "reports/coach.hpp"
#include "reports/perceived.hpp"

namespace aplomo::state {
namespace {

using conversation::Exchange;
using scenario::Scenario;
using scenario::State;
using screens::Utterance;

screens::Channel channel_at(const Scenario& scenario, const State& state) {
    return screen(reports::channel_at(scenario, state.turn));
}

/// `before` null: no decision was taken yet.
std::vector<screens::Meter> meters(const Scenario& scenario, const State& now, const State* before) {
    std::vector<screens::Meter> made;
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        made.push_back({scenario.meters[i].id, now.meters[i], scenario.meters[i].max,
                        before == nullptr ? std::nullopt : std::optional<int>(before->meters[i])});
    return made;
}

std::vector<Utterance> transcript(const Playing& playing) {
    const auto& scenario = playing.scenario();
    const auto times = decided_at(playing);
    std::vector<Utterance> said;
    std::string at = clock_text(begun_at(playing));
    const auto customer_says = [&](const Text& text, screens::Channel channel) {
        said.push_back({Utterance::By::customer, playing.text(text), false, 0, channel, at});
    };
    for (std::size_t i = 0; const auto& exchange : playing.run.transcript().exchanges) {
        const auto channel = channel_at(scenario, exchange.before);
        const auto& reply = scenario.turns[exchange.before.turn].replies[exchange.reply];
        customer_says(conversation::said(scenario, exchange.before).text, channel);
        at = clock_text(times[i++]);
        said.push_back(
            {Utterance::By::trainee, playing.text(reply.text), reply.act, static_cast<int>(i), channel, at});
        if (reply.reaction) customer_says(*reply.reaction, channel);
    }
    customer_says(conversation::says(playing.run), channel_at(scenario, playing.run.state()));
    return said;
}

std::vector<screens::ReplyCard> replies(const Playing& playing) {
    std::vector<screens::ReplyCard> made;
    for (const auto reply : shown_replies(playing)) {
        const auto& open = playing.scenario().turns[playing.run.state().turn].replies[reply];
        if (!made.empty()) made.back().breath = false; // there is one key for it
        made.push_back({playing.text(open.text), open.act, reports::is_breath(playing.scenario(), open)});
    }
    return made;
}

screens::Coach coach(const Playing& playing, const Exchange& last) {
    const auto& reply = playing.scenario().turns[last.before.turn].replies[last.reply];
    return {playing.text(reply.why), used_tags(*playing.scenario().rubric, reply.uses, playing.language),
            meters(playing.scenario(), last.step.state, &last.before)};
}

void add_guidance(screens::ConversationScreen& made, const Playing& playing, Language language) {
    const auto& exchanges = playing.run.transcript().exchanges;
    const auto& now = playing.run.state();
    made.meters = meters(playing.scenario(), now, exchanges.empty() ? nullptr : &exchanges.back().before);
    made.can_go_back = !exchanges.empty() && !playing.run.ending();
    if (!exchanges.empty()) made.coach = coach(playing, exchanges.back());
    if (!playing.run.ending())
        made.question = reports::question_before(playing.scenario().turns[now.turn].phase, language);
}

} // namespace

screens::ConversationScreen build_conversation(const Playing& playing, bool say_first, Moment now,
                                               Language language) {
    const auto& scenario = playing.scenario();
    const auto& state = playing.run.state();
    screens::ConversationScreen made;
    made.title = playing.text(scenario.title);
    made.customer = customer(scenario, playing.variant, playing.language);
    made.mood = mood(scenario, state);
    made.mode = screen(playing.mode);
    made.phase = screen(scenario.turns[state.turn].phase);
    made.channel = channel_at(scenario, state);
    made.seconds = static_cast<int>(
        std::chrono::duration_cast<std::chrono::seconds>(now - connected_at(playing)).count());
    made.patience = state.patience;
    made.patience_start = scenario.patience;
    made.transcript = transcript(playing);
    made.heard = reports::heard(playing.run, language);
    if (say_first && !playing.run.finished())
        made.own = screens::OwnWords{playing.typed, !playing.said_first};
    if (!made.own || !made.own->asked) made.replies = replies(playing);
    if (playing.mode == attempts::Mode::guided) add_guidance(made, playing, language);
    if (const auto ending = playing.run.ending()) made.ended = screen(scenario.endings[*ending].outcome);
    return made;
}

} // namespace aplomo::state
