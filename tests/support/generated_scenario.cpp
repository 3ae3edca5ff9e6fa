#include "support/generated_scenario.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "support/dice.hpp"

namespace aplomo::tests {
namespace {

constexpr int patience = 24;
constexpr int replies = 3;

/// How many moods and memories a turn can be met in: what makes states out of turns.
struct Moods {
    int anger = 1; ///< the meters' maxima
    int trust = 1;
    int facts = 0;

    /// Three of the rubric's tags are remembered once used: four times as many, all told.
    double number() const { return 4.0 * (anger + 1) * (trust + 1) * std::exp2(facts); }
};

/// The states of a conversation double with each decision until nearly all of a layer's are met.
double layers_met(double states_a_layer) { return patience - std::log2(states_a_layer) / 1.3; }

Moods moods_for(const Plan& plan) {
    Moods moods;
    const double met = static_cast<double>(plan.turns) * (plan.cyclic ? 0.6 : 0.15);
    const auto states = [&] {
        const double layer = met * moods.number();
        return layer * std::max(2.0, layers_met(layer));
    };
    while (states() * 1.4 < plan.states) {
        if (moods.anger < 10)
            moods.anger += 1;
        else if (moods.facts < 24)
            moods.facts += 1;
        else
            break;
        moods.trust = std::min(moods.anger, 5);
    }
    return moods;
}

class Generator {
  public:
    explicit Generator(const Plan& plan) : plan_(plan), moods_(moods_for(plan)), dice_(plan.seed) {
        for (int i = 0; i < plan.words; ++i) words_ += i == 0 ? "w" : " word";
    }

    std::string scenario() {
        head();
        for (std::size_t i = 0; i < plan_.turns; ++i) turn(i);
        text_ += "interrupts:\n  - {when: anger >= " + std::to_string(moods_.anger) +
                 " and patience <= 2, to: e0}\n";
        text_ += "out_of_patience: e0\nendings:\n";
        for (int i = 0; i < 3; ++i) ending(i);
        return std::move(text_);
    }

  private:
    void head() {
        text_ += "format: 1\nid: generated\nlanguages: [en]\ntitle: t\nsummary: s\nchannel: phone\nlevel: 1\n"
                 "minutes: 1\ncustomer: {name: n, about: a}\nmeters:\n  anger: {start: " +
                 std::to_string(moods_.anger / 2) + ", max: " + std::to_string(moods_.anger) +
                 "}\n  trust: {start: 0, max: " + std::to_string(moods_.trust) +
                 "}\npatience: " + std::to_string(patience) + "\nfacts: [";
        for (int i = 0; i < moods_.facts; ++i) text_ += (i == 0 ? "f" : ", f") + std::to_string(i);
        text_ += "]\nstart: t0\nturns:\n";
    }

    void turn(std::size_t index) {
        static constexpr std::array<const char*, 4> phases{"opening", "inquiry", "resolution", "closing"};
        text_ += " t" + std::to_string(index) + ":\n  phase: " + phases[index * 4 / plan_.turns] +
                 "\n  says: [{text: " + words_ + "}]\n  replies:\n";
        for (int i = 0; i < replies; ++i) reply(index, i);
    }

    void reply(std::size_t turn, int position) {
        static constexpr std::array<const char*, 8> tags{"apologise",     "open_question", "find_cause",
                                                         "composed_tone", "next_step",     "excuse",
                                                         "offer_options", "order_calm"};
        text_ += std::string("  - {id: ") + "abc"[position] + std::to_string(turn) + ", say: " + words_;
        if (position > 0 && dice_.chance(25)) text_ += ", when: " + condition();
        text_ += std::string(", uses: [") + tags[dice_.roll(tags.size())] + "]";
        if (dice_.chance(70)) text_ += ", effects: [" + effects() + "]";
        text_ += ", why: " + words_ + ", to: ";
        if (dice_.chance(20))
            text_ += "[{when: " + condition() + ", to: " + place(turn) + "}, {to: " + place(turn) + "}]}\n";
        else
            text_ += place(turn) + "}\n";
    }

    std::string condition() {
        const auto number = [&](int max) { return std::to_string(dice_.between(1, max)); };
        if (moods_.facts > 0 && dice_.chance(40)) return (dice_.chance(50) ? "not " : "") + fact();
        return dice_.chance(50) ? "anger < " + number(moods_.anger) : "trust >= " + number(moods_.trust);
    }

    std::string effects() {
        std::string drawn = dice_.chance(50) ? "anger " : "trust ";
        drawn += (dice_.chance(50) ? "+" : "-") + std::to_string(dice_.between(1, 2));
        if (moods_.facts > 0) drawn += (dice_.chance(50) ? ", set " : ", clear ") + fact();
        return drawn;
    }

    std::string fact() { return "f" + std::to_string(dice_.roll(static_cast<std::uint64_t>(moods_.facts))); }

    std::string place(std::size_t turn) {
        const std::size_t stride = std::max<std::size_t>(1, 2 * plan_.turns / patience);
        const auto to = plan_.cyclic ? dice_.roll(plan_.turns) : turn + 1 + dice_.roll(stride);
        return to >= plan_.turns || dice_.chance(3) ? "e" + std::to_string(dice_.roll(3))
                                                    : "t" + std::to_string(to);
    }

    void ending(int index) {
        static constexpr std::array<const char*, 3> outcomes{"lost", "partial", "resolved"};
        text_ += "  e" + std::to_string(index) + ": {outcome: " + outcomes[static_cast<std::size_t>(index)] +
                 ", says: " + words_ + ", points: {solution: " + std::to_string(index * 2) + "}}\n";
    }

    Plan plan_;
    Moods moods_;
    Dice dice_;
    std::string words_;
    std::string text_;
};

} // namespace

std::string generated_scenario_text(const Plan& plan) { return Generator(plan).scenario(); }

} // namespace aplomo::tests
