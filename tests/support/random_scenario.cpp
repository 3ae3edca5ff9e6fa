#include "support/random_scenario.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "support/load.hpp"

namespace aplomo::tests {
namespace {

using Words = std::vector<std::string>;

std::string joined(const Words& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
    return "[" + text + "]";
}

class Author {
  public:
    Author(std::uint64_t seed, Written written) : dice_(seed), written_(written) {
        for (const auto& tag : small_rubric()->tags) tags_.push_back(tag.id);
    }

    std::string scenario() {
        turns_ = dice_.between(3, 5);
        const int meters = dice_.between(0, 3);
        for (int i = 0; i < meters; ++i)
            meters_.push_back(std::array{"anger", "trust", "worry"}[static_cast<std::size_t>(i)]);
        facts_ = {"f0", "f1", "f2"};
        facts_.resize(dice_.roll(4));
        add("format: 1\nid: drawn\nlanguages: [en]\ntitle: t\nsummary: s\nchannel: phone\nlevel: 1\nminutes: "
            "1\n"
            "customer: {name: n, about: a}\n");
        add("meters: {");
        for (const auto& meter : meters_)
            add(meter + ": {start: " + number(0, 5) + ", max: " + number(5, 10) + "}, ");
        add("}\npatience: " + number(2, 5) + "\nfacts: " + joined(facts_) + "\n");
        if (dice_.chance(60)) briefing();
        if (dice_.chance(30)) variants();
        add("start: t0\nturns:\n");
        for (int i = 0; i < turns_; ++i) turn(i);
        if (dice_.chance(50)) interrupts();
        add("out_of_patience: gone\nendings:\n");
        for (const auto* ending : {"gone", "fine", "half"}) end(ending);
        if (dice_.chance(40))
            add("weights: {empathy: " + number(0, 3) + ", calm: " + number(0, 3) +
                ", solution: " + number(1, 3) + "}\n");
        return text_;
    }

  private:
    void add(const std::string& text) { text_ += text; }
    std::string number(int low, int high) { return std::to_string(dice_.between(low, high)); }
    const std::string& one_of(const Words& words) { return words[dice_.roll(words.size())]; }

    Words ordered(Words words) {
        if (written_ == Written::backwards) std::reverse(words.begin(), words.end());
        return words;
    }

    std::string condition(int depth) {
        if (depth > 0 && dice_.chance(50)) {
            const auto left = condition(depth - 1);
            const auto right = condition(depth - 1);
            const int form = dice_.between(0, 3);
            if (form == 0) return "not (" + left + ")";
            if (form == 1) return left + " and " + right;
            if (form == 2) return left + " or " + right;
            return "(" + left + " or " + right + ") and not " + comparison();
        }
        return comparison();
    }

    std::string comparison() {
        static const Words signs{"<", "<=", "==", "!=", ">=", ">"};
        if (!facts_.empty() && dice_.chance(40)) return one_of(facts_);
        if (!meters_.empty() && dice_.chance(75))
            return one_of(meters_) + " " + one_of(signs) + " " + number(0, 10);
        return "patience " + one_of(signs) + " " + number(0, 5);
    }

    std::string effects(bool patience) {
        Words drawn;
        for (int left = dice_.between(0, 3); left > 0; --left) {
            const int form = dice_.between(0, 9);
            if (form < 4 && !meters_.empty())
                drawn.push_back(one_of(meters_) + (dice_.chance(50) ? " +" : " -") + number(0, 9));
            else if (form < 7 && !facts_.empty())
                drawn.push_back("set " + one_of(facts_));
            else if (form < 9 && !facts_.empty())
                drawn.push_back("clear " + one_of(facts_));
            else if (patience)
                drawn.push_back("patience -" + number(0, 2));
        }
        return joined(ordered(drawn));
    }

    std::string tags() {
        Words drawn;
        for (int left = dice_.between(0, 3); left > 0; --left)
            if (const auto& tag = one_of(tags_); std::find(drawn.begin(), drawn.end(), tag) == drawn.end())
                drawn.push_back(tag);
        return joined(ordered(drawn));
    }

    std::string points() {
        return "{empathy: " + number(-3, 3) + ", calm: " + number(-3, 3) + ", solution: " + number(-3, 3) +
               "}";
    }

    std::string place() {
        static const Words endings{"gone", "fine", "half"};
        return dice_.chance(25) ? one_of(endings) : "t" + number(0, turns_ - 1);
    }

    std::string links() {
        if (dice_.chance(60)) return place();
        return "[{when: " + condition(1) + ", to: " + place() + "}, {to: " + place() + "}]";
    }

    void briefing() {
        add("briefing: {reads: " + number(0, 3) + ", dossier: [");
        for (int i = dice_.between(0, 3); i > 0; --i)
            add("{id: d" + std::to_string(i) + ", title: t, text: t, uses: " + tags() +
                ", effects: " + effects(false) + "}, ");
        add("]}\n");
    }

    void variants() {
        add("variants:\n  - {id: v0}\n  - {id: v1");
        if (!meters_.empty()) add(", meters: {" + meters_[0] + ": " + number(0, 5) + "}");
        add("}\n");
    }

    void turn(int index) {
        static const Words phases{"opening", "inquiry", "resolution", "closing"};
        const auto id = "t" + std::to_string(index);
        add("  " + id + ":\n    phase: " + one_of(phases) + "\n    says: [{when: " + condition(1) +
            ", text: a}, {text: b}]\n    replies:\n");
        for (int i = dice_.between(2, 3); i > 0; --i) {
            add("      - {id: " + id + "r" + std::to_string(i) + ", say: x, ");
            if (dice_.chance(35)) add("when: " + condition(2) + ", ");
            add("uses: " + tags() + ", points: " + points() + ", effects: " + effects(true) +
                ", why: w, to: " + links() + "}\n");
        }
    }

    void interrupts() {
        add("interrupts:\n");
        for (int i = dice_.between(1, 2); i > 0; --i)
            add("  - {when: " + condition(1) + " and " + comparison() + ", to: " + place() + "}\n");
    }

    void end(const std::string& id) {
        const std::string outcome = id == "gone" ? "lost" : id == "fine" ? "resolved" : "partial";
        add("  " + id + ": {outcome: " + outcome + ", says: x, points: " + points() + "}\n");
    }

    Dice dice_;
    Written written_;
    std::string text_;
    int turns_ = 0;
    Words tags_, meters_, facts_;
};

} // namespace

std::string random_scenario_text(std::uint64_t seed, Written written) {
    return Author(seed, written).scenario();
}

} // namespace aplomo::tests
