// `aplomo play` with a person at the keyboard.
#include <functional>
#include <set>
#include <streambuf>
#include <utility>

#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

using Words = std::vector<std::string>;

/// The replies kept of the latest attempt: "listen check".
std::string kept_replies(const Console& console) {
    return tests::Database(console.store())
        .value(
            "select coalesce(group_concat(reply, ' '), '') from (select reply from decision where attempt = "
            "(select id from attempt order by rowid desc limit 1) order by position)");
}

/// The own words kept of the latest attempt: "Go on.||Let us see."
std::string kept_words(const Console& console) {
    return tests::Database(console.store())
        .value("select coalesce(group_concat(coalesce(typed, ''), '|'), '') from (select typed from decision "
               "where attempt = (select id from attempt order by rowid desc limit 1) order by position)");
}

int play(Console& console, const std::string& typed, const Words& more = {}) {
    Words arguments{"play", "full", "--seed", "0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return console.run(arguments, typed);
}

} // namespace

TEST_CASE("a person reads, talks and sees where every point went", "[cli]") {
    Console console;
    REQUIRE(play(console, "1\n1\n1\n1\n") == 0);
    CHECK(contains(console.err(), "1 History"));
    CHECK(contains(console.err(), "2 Contract"));
    CHECK(contains(console.out(), "Nobody came yesterday."));
    CHECK_FALSE(contains(console.out(), "Customer since 2019."));
    CHECK(contains(console.err(), "1 Go on. I am listening."));
    CHECK(contains(console.err(), "2 (Breathe before you answer.)"));
    CHECK(contains(console.out(), "Of 100 points you lose: "));
    CHECK(console.attempts().size() == 1);
    CHECK(kept_replies(console) == "listen check options");
}

TEST_CASE("what cannot be chosen or read is asked again", "[cli]") {
    Console console;
    REQUIRE(play(console, "7\n1, 2\nhistory\nnonsense\n9\nsorry_again\n1\ncheck\n1\n") == 0);
    CHECK(contains(console.err(), "“7” cannot be read here"));
    CHECK(contains(console.err(), "At most 1 may be read"));
    CHECK(contains(console.err(), "“nonsense” is none of the replies open here. Type a number from 1 to 4"));
    CHECK(contains(console.err(), "“9” is none"));
    CHECK(contains(console.err(), "“sorry_again” is none"));
    CHECK(kept_replies(console) == "listen check options");
}

TEST_CASE("a hidden reply is neither shown nor chosen by a person", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nsorry\n4\nq\n") == 0);
    CHECK_FALSE(contains(console.err(), "I am sorry about yesterday."));
    CHECK(contains(console.err(), "“sorry” is none of the replies open here. Type a number from 1 to 3"));
    CHECK(contains(console.err(), "“4” is none"));
    CHECK(kept_replies(console).empty());
}

TEST_CASE("a conversation that was left is offered again, and goes on", "[cli]") {
    for (const std::string leave : {"q\n", ""}) {
        INFO("leaves with “" << leave << "”");
        Console console;
        REQUIRE(play(console, "history\nlisten\n" + leave) == 0);
        CHECK(contains(console.err(), "It is kept"));
        auto ids = console.attempts();
        REQUIRE(ids.size() == 1);
        CHECK(contains(console.row(ids.front()), "unfinished"));

        REQUIRE(play(console, "y\ncheck\noptions\n") == 0);
        CHECK(contains(console.err(), "You left this conversation on"));
        CHECK(contains(console.err(), "after 1 decision."));
        CHECK(contains(console.out(), "Three days"));
        CHECK_FALSE(contains(console.out(), "Nobody came for"));
        CHECK(console.attempts() == ids);
        CHECK(kept_replies(console) == "listen check options");
        CHECK_FALSE(contains(console.row(ids.front()), "unfinished"));
        CHECK(console.run({"attempts", "verify"}) == 0);
    }
}

TEST_CASE("a conversation goes on as it began, and it is told when it was asked for otherwise", "[cli]") {
    constexpr auto told = "It began otherwise (practice, in English), and so it will go on.";
    Console console;
    REQUIRE(play(console, "history\nlisten\nq\n") == 0);
    REQUIRE(play(console, "y\nq\n") == 0);
    CHECK_FALSE(contains(console.err(), told));
    for (const Words& other : {Words{"--mode", "guided"}, Words{"--mode", "practice", "--lang", "en"}}) {
        REQUIRE(play(console, "y\nq\n", other) == 0);
        CHECK(contains(console.err(), told) == (other.front() == "--mode" && other[1] == "guided"));
    }
    REQUIRE(console.run({"play", "full", "--seed", "7"}, "y\nq\n") == 0);
    CHECK(contains(console.err(), told));
    REQUIRE(play(console, "s\nq\n", {"--lang", "es"}) == 0);
    CHECK(contains(console.err(), "Empezó de otro modo (práctica, en inglés) y así seguirá"));
    CHECK(console.attempts().size() == 1);
}

TEST_CASE("what is said around a conversation is in the language that was asked for", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nlisten\nq\n", {"--lang", "es"}) == 0);
    CHECK(contains(console.err(), "Queda guardada"));
    CHECK_FALSE(contains(console.err(), "It is kept"));
}

TEST_CASE("who does not want to go on begins anew, and what was left stays", "[cli]") {
    Console console;
    REQUIRE(play(console, "history\nlisten\nq\n") == 0);
    REQUIRE(play(console, "n\n0\ncalm_down\nq\n") == 0);
    CHECK(console.attempts().size() == 2);
    CHECK(kept_replies(console) == "calm_down");
}

TEST_CASE("another person's conversation is not offered", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nlisten\nq\n", {"--person", "Omar"}) == 0);
    REQUIRE(play(console, "0\nq\n") == 0);
    CHECK_FALSE(contains(console.err(), "You left"));
}

TEST_CASE("a conversation is taken up with the text it began with", "[cli]") {
    Console console;
    REQUIRE(play(console, "history\nlisten\nq\n") == 0);
    console.write_scenario("full", tests::replaced(tests::good_scenario_text(), "Three days", "Four weeks"));
    REQUIRE(play(console, "y\ncheck\noptions\n") == 0);
    CHECK(contains(console.out(), "Three days"));
}

TEST_CASE("guided: the coach speaks after each decision, and the way back is open", "[cli]") {
    Console console;
    REQUIRE(play(console, "history\ncalm_down\nb\nlisten\ntraffic\nb\ncheck\noptions\n",
                 {"--mode", "guided"}) == 0);
    CHECK(contains(console.out(), "It makes people angrier."));
    CHECK(contains(console.out(), "now 4 of 10."));
    CHECK(contains(console.out(), "Patience: 7 decisions left."));
    CHECK(kept_replies(console) == "listen check options");
    CHECK(console.run({"attempts", "verify"}) == 0);
}

TEST_CASE("practice and assessment give no help and no way back", "[cli]") {
    for (const std::string mode : {"practice", "assessment"}) {
        INFO(mode);
        Console console;
        REQUIRE(play(console, "0\nb\nlisten\nb\nq\n", {"--mode", mode}) == 0);
        CHECK(contains(console.err(), "“b” is none of the replies open here. Type a number from 1 to 2"));
        CHECK_FALSE(contains(console.out(), "Hearing comes first."));
        CHECK_FALSE(contains(console.out(), "anger"));
        CHECK(kept_replies(console) == "listen");
    }
}

TEST_CASE("guided: there is no way back from the start", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nb\nq\n", {"--mode", "guided"}) == 0);
    CHECK(contains(console.err(), "“b” is none"));
}

TEST_CASE("an assessment shows the replies in the seed's order, and takes the number shown", "[cli]") {
    std::set<std::string> orders;
    for (int seed = 0; seed < 16; seed += 2) {
        Console console;
        REQUIRE(console.run({"play", "full", "--mode", "assessment", "--seed", std::to_string(seed)},
                            "0\n1\nq\n") == 0);
        const std::vector<std::pair<std::string, std::string>> texts{
            {"1 Go on.", "listen"}, {"1 (Breathe", "breathe"}, {"1 Calm down.", "calm_down"}};
        const auto first = std::find_if(texts.begin(), texts.end(), [&](const auto& each) {
            return contains(console.err(), each.first);
        });
        REQUIRE(first != texts.end());
        CHECK(kept_replies(console) == first->second);
        orders.insert(first->second);
    }
    CHECK(orders.size() > 1);
}

TEST_CASE("without a scenario named, the library is offered", "[cli]") {
    Console console;
    REQUIRE(console.run({"play"}, "1\n\n0\nlisten\nq\n") == 0);
    CHECK(contains(console.err(), "full"));
    CHECK(kept_replies(console) == "listen");
    CHECK(console.run({"play"}, "") == 2);
}

TEST_CASE("Spanish speaks Spanish to the person too", "[cli]") {
    Console console(Language::es);
    REQUIRE(play(console, "0\nlisten\nq\n") == 0);
    CHECK(contains(console.err(), "¿Qué haces?"));
    CHECK(contains(console.err(), "Queda guardada"));
    REQUIRE(play(console, "s\ncheck\noptions\n") == 0);
    CHECK(contains(console.err(), "Dejaste esta conversación a medias"));
    CHECK(contains(console.out(), "Resuelta"));
}

namespace {

/// What a person types, a line at a time; before the first empty one they do something else.
class Typed : public std::streambuf {
  public:
    Typed(std::vector<std::string> lines, std::function<void()> before_empty)
        : lines_(std::move(lines)), before_empty_(std::move(before_empty)) {}

  protected:
    int_type underflow() override {
        if (next_ == lines_.size()) return traits_type::eof();
        if (lines_[next_].empty() && before_empty_) std::exchange(before_empty_, nullptr)();
        line_ = lines_[next_++] + '\n';
        setg(line_.data(), line_.data(), line_.data() + line_.size());
        return traits_type::to_int_type(line_.front());
    }

  private:
    std::vector<std::string> lines_;
    std::function<void()> before_empty_;
    std::size_t next_ = 0;
    std::string line_;
};

} // namespace

TEST_CASE("what could not be kept is kept when the person has put things right and tries again", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nq\n") == 0);
    tests::Database other(console.store());
    other.run("begin immediate");
    Typed typed({"n", "history", "listen", "check", "options", ""}, [&] { other.run("commit"); });
    std::istream in(&typed);
    CHECK(console.run_with({"play", "full", "--seed", "0"}, in) == 0);
    CHECK(contains(console.err(), "Press Enter to try again, or type q to leave it unkept"));
    CHECK_FALSE(contains(console.err(), "has not been kept"));
    CHECK(other.value("select count(*) from attempt where sealed = 1") == "1");
    CHECK(console.run({"attempts", "verify"}) == 0);
}

TEST_CASE("a conversation goes on while the store is locked, and it is told when it was not kept", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nq\n") == 0);
    {
        tests::Database other(console.store());
        other.run("begin immediate");
        CHECK(play(console, "n\nhistory\nlisten\ncheck\noptions\n") == 3);
        CHECK(contains(console.out(), "Of 100 points you lose: "));
        CHECK(contains(console.err(), "busy"));
        CHECK(contains(console.err(), "This conversation has not been kept."));
        CHECK(play(console, "n\nhistory\nlisten\ncheck\noptions\nq\n") == 3);
        CHECK(console.play_script("read: history\nlisten\ncheck\noptions\n") == 3);
        CHECK_FALSE(contains(console.err(), "Press Enter"));
        CHECK(contains(console.err(), "This conversation has not been kept."));
    }
    CHECK(console.run({"attempts", "verify"}) == 0);
}

TEST_CASE("a goal is picked or written after the debrief, and recalled the next time", "[cli]") {
    Console console;
    const auto goal = [&] {
        return tests::Database(console.store())
            .value("select goal || '|' || goal_tag from reflection order by rowid desc limit 1");
    };
    REQUIRE(play(console, "1\n1\n1\n1\n\n\n") == 0); // an empty line: none
    CHECK(contains(console.err(), "One goal for next time"));
    CHECK(goal().empty());
    REQUIRE(play(console, "1\n1\n1\n1\n\n 2 \n") == 0);
    CHECK_FALSE(contains(console.out(), "Your goal from the last time"));
    const auto picked = goal();
    CHECK(picked.find('|') + 1 < picked.size()); // it is about a tag
    REQUIRE(play(console, "1\n1\n1\n1\n\nAsk, and then wait\n") == 0);
    CHECK(contains(console.out(),
                   "Your goal from the last time: " + picked.substr(0, picked.find('|')) + "\n"));
    CHECK(goal() == "Ask, and then wait|");
    REQUIRE(play(console, "1\n1\n1\n1\n") == 0); // the input ends: none
    CHECK(contains(console.out(), "Your goal from the last time: Ask, and then wait\n"));
}

TEST_CASE("no goal is asked for where nothing is kept or nobody is asked", "[cli]") {
    Console console;
    REQUIRE(play(console, "1\n1\n1\n1\n", {"--store", "none"}) == 0);
    CHECK_FALSE(contains(console.err(), "One goal"));
    REQUIRE(console.play_script("read: history\nlisten\ncheck\noptions\n") == 0);
    CHECK_FALSE(contains(console.err(), "One goal"));
    REQUIRE(play(console, "1\n1\nq\n") == 0);
    CHECK_FALSE(contains(console.err(), "One goal"));
}

TEST_CASE("own words come before the replies, are kept with their decision and shown in the debrief",
          "[cli]") {
    Console console;
    REQUIRE(play(console, "1\n  Tell me all of it. \n1\n\n1\nLet us see.\n1\n", {"--say-first"}) == 0);
    const auto asked = console.err().find("What would you say?");
    REQUIRE(asked != std::string::npos);
    CHECK(asked < console.err().find("1 Go on. I am listening."));
    CHECK(contains(console.out(), "Before, you typed: Tell me all of it.\n"));
    CHECK(kept_words(console) == "Tell me all of it.||Let us see.");
}

TEST_CASE("in place of own words one can leave or go back", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nHm.\nbreathe\nb\nSo.\nlisten\nq\n", {"--say-first", "--mode", "guided"}) == 0);
    CHECK(kept_replies(console) == "listen");
    CHECK(kept_words(console) == "So.");
}

TEST_CASE("own words that are no text are kept as far as they are", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nYes\x1b[31m\nlisten\nq\n", {"--say-first"}) == 0);
    CHECK(kept_words(console) == "Yes");
    REQUIRE(play(console, "n\n0\nSo\xff\nlisten\nq\n", {"--say-first"}) == 0);
    CHECK(kept_words(console) == "So");
}

TEST_CASE("a script has no own words", "[cli]") {
    Console console;
    CHECK(play(console, "listen\n", {"--say-first", "--script", "-"}) == 2);
}
