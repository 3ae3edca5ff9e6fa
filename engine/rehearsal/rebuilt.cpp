#include "rehearsal/rebuilt.hpp"

namespace aplomo::rehearsal {
namespace {

using conversation::Exchange;
using conversation::Run;
using scenario::State;

class Differences {
  public:
    void compare(const char* word, bool equal) {
        if (!equal && (words_.empty() || words_.back() != word)) words_.emplace_back(word);
    }

    void compare(const State& played, const State& rebuilt) {
        compare("turn", played.turn == rebuilt.turn);
        compare("meters", played.meters == rebuilt.meters);
        compare("facts", played.facts == rebuilt.facts);
        compare("patience", played.patience == rebuilt.patience);
        compare("points", played.used == rebuilt.used);
    }

    void compare(const Exchange& played, const Exchange& rebuilt) {
        compare(played.before, rebuilt.before);
        compare("choose", played.reply == rebuilt.reply);
        compare("points", played.step.points == rebuilt.step.points);
        compare("ending", played.step.to == rebuilt.step.to);
        compare(played.step.state, rebuilt.step.state);
    }

    std::vector<std::string> words() && { return std::move(words_); }

  private:
    std::vector<std::string> words_;
};

} // namespace

Run rebuilt_from_ids(const Run& run) {
    return conversation::replay(run.shared_scenario(), run.transcript().variant, decisions(run)).run;
}

std::vector<std::string> differences(const Run& played, const Run& rebuilt) {
    Differences found;
    const auto& one = played.transcript();
    const auto& other = rebuilt.transcript();
    found.compare("variant", one.variant == other.variant);
    found.compare("read", one.briefing.read == other.briefing.read);
    found.compare("points", one.briefing.points == other.briefing.points);
    found.compare(one.briefing.state, other.briefing.state);
    found.compare("choose", one.exchanges.size() == other.exchanges.size());
    for (std::size_t i = 0; i < std::min(one.exchanges.size(), other.exchanges.size()); ++i)
        found.compare(one.exchanges[i], other.exchanges[i]);
    return std::move(found).words();
}

} // namespace aplomo::rehearsal
