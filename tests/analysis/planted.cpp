#include "planted.hpp"

#include <array>

namespace aplomo::tests {
namespace {

std::string words(Dice& dice, int count) {
    static constexpr std::array pool{"parcel", "street", "window", "office", "paper",  "number",
                                     "garden", "letter", "colour", "bridge", "candle", "ladder"};
    std::string text;
    for (int i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + std::string(pool[dice.roll(pool.size())]);
    return text;
}

std::string wording(Dice& dice, Plant plant, bool right) {
    const int count = plant == Plant::length && right ? 20 : dice.between(6, 14);
    std::string text = words(dice, count);
    const auto adorn = [&](const char* mark, int when_right, int when_wrong) {
        if (dice.chance(plant != Plant::manner ? 30 : right ? when_right : when_wrong)) text += mark;
    };
    adorn(" 17:00", 60, 25);
    adorn("!", 10, 50);
    return text;
}

} // namespace

std::string planted_scenario_text(std::uint64_t seed, Plant plant, int turns, const std::string& languages) {
    Dice dice(seed);
    const auto both = [&](const std::string& text) {
        return languages == "en" ? '"' + text + '"' : "{es: \"" + text + "\", en: \"" + text + "\"}";
    };
    auto text = "format: 1\nid: planted\nlanguages: [" + languages + "]\ntitle: " + both("t") +
                "\nsummary: " + both("s") +
                "\nchannel: phone\nlevel: 1\nminutes: 1\ncustomer: {name: n, about: " + both("a") +
                "}\npatience: 60\nstart: t0\nturns:\n";
    for (int turn = 0; turn < turns; ++turn) {
        const auto id = "t" + std::to_string(turn);
        const auto next = turn + 1 < turns ? "t" + std::to_string(turn + 1) : "done";
        text += "  " + id + ":\n    phase: inquiry\n    says: [{text: " + both(words(dice, 8)) +
                "}]\n    replies:\n";
        const int right = dice.between(0, 3);
        for (int reply = 0; reply < 4; ++reply)
            text += "      - {id: " + id + "r" + std::to_string(reply) +
                    ", say: " + both(wording(dice, plant, reply == right)) +
                    (reply == right ? ", points: {empathy: 2, calm: 2, solution: 2}" : "") +
                    ", why: " + both("w") + ", to: " + next + "}\n";
    }
    return text + "out_of_patience: left\nendings:\n  done: {outcome: resolved, says: " + both("bye") +
           "}\n  left: {outcome: lost, says: " + both("bye") + "}\n";
}

} // namespace aplomo::tests
