#include "reports/progress.hpp"
#include "reports/likely.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"

using namespace aplomo;
using namespace aplomo::reports;
using attempts::Mode;

namespace {

Recount recount(const std::string& scenario, const std::string& started, std::int64_t part,
                Mode mode = Mode::practice) {
    Recount made;
    made.scenario = scenario;
    made.started = started;
    made.mode = mode;
    made.overall = {part, 100};
    made.shown = static_cast<int>(part);
    return made;
}

std::vector<Recount> random_recounts(tests::Dice& dice) {
    std::vector<Recount> made;
    for (int i = dice.between(0, 30); i > 0; --i) {
        auto one = recount(dice.chance(50) ? "a" : "b", iso_of(dice.between(20000, 20040)),
                           dice.between(0, 100), static_cast<Mode>(dice.roll(3)));
        const int offered = dice.between(1, 5);
        one.chances.push_back(
            {dice.chance(50) ? "pause" : "excuse", false, offered, dice.between(0, offered)});
        made.push_back(one);
    }
    return made;
}

} // namespace

TEST_CASE("the course goes from the first score to the best, whatever came in between", "[reports]") {
    const auto all = courses({recount("a", "2026-11-03", 62), recount("a", "2026-11-01", 40),
                              recount("a", "2026-11-02", 81), recount("b", "2026-11-05", 10)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].scenario == "b");
    CHECK(all[0].gain() == 0);
    CHECK(all[1].first == 40);
    CHECK(all[1].best == 81);
    CHECK(all[1].gain() == 41);
    CHECK(all[1].attempts.front().shown == 40);
    CHECK(all[1].attempts.back().shown == 62);
}

TEST_CASE("guided conversations are in the course, and count for nothing", "[reports]") {
    auto guided = recount("a", "2026-11-01", 100, Mode::guided);
    guided.chances = {{"pause", false, 3, 3}};
    const auto all = courses({guided});
    REQUIRE(all.size() == 1);
    CHECK(all[0].attempts.size() == 1);
    CHECK_FALSE(all[0].first.has_value());
    CHECK_FALSE(all[0].best.has_value());
    CHECK(mastery({guided}).empty());
    auto counted = guided;
    counted.mode = Mode::assessment;
    CHECK(courses({guided, counted})[0].best == 100);
    CHECK(mastery({guided, counted}) == std::vector<Chances>{{"pause", false, 3, 3}});
}

TEST_CASE("of two scores that look alike the exactly higher one is the best", "[reports]") {
    auto lower = recount("a", "2026-11-01", 0);
    lower.overall = {744, 1000};
    lower.shown = 74;
    auto higher = lower;
    higher.started = "2026-11-02";
    higher.overall = {3, 4};
    higher.shown = 75;
    CHECK(courses({lower, higher})[0].best == 75);
    CHECK(courses({higher, lower})[0].best == 75);
}

TEST_CASE("the calendar counts what was finished, by the day it began", "[reports]") {
    const auto on = [](const std::string& started, bool finished) {
        return Sitting{"a", "", started, finished, false};
    };
    const auto days =
        calendar({on("2026-11-20T23:59:59+01:00", true), on("2026-11-21T00:00:00+01:00", true),
                  on("2026-11-21T20:00:00+01:00", true), on("2026-11-22T09:00:00+01:00", false)});
    CHECK(days == std::map<Day, int>{{day_of("2026-11-20"), 1}, {day_of("2026-11-21"), 2}});
}

TEST_CASE("whatever was played, sums stay sums", "[reports]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        INFO("seed " << seed);
        tests::Dice dice(seed);
        const auto some = random_recounts(dice);
        std::size_t in_courses = 0;
        for (const auto& course : courses(some)) {
            in_courses += course.attempts.size();
            CHECK(course.first.has_value() == course.best.has_value());
            CHECK(course.gain() >= 0);
            for (std::size_t i = 1; i < course.attempts.size(); ++i)
                CHECK(course.attempts[i - 1].started <= course.attempts[i].started);
        }
        CHECK(in_courses == some.size());
        int offered = 0;
        for (const auto& one : some) offered += counts(one.mode) ? one.chances[0].offered : 0;
        for (const auto& one : mastery(some)) {
            CHECK(one.taken <= one.offered);
            offered -= one.offered;
        }
        CHECK(offered == 0);
    }
}

TEST_CASE("how sure one can be grows with the number, and few tell little", "[reports]") {
    CHECK(likely(0, 0).least == 0);
    CHECK(likely(0, 0).most == 1);
    CHECK(likely(1, 1).least == Approx(0.2065).margin(1e-4)); // the textbook's figures
    CHECK(likely(1, 1).most == Approx(1));
    CHECK(likely(8, 10).least == Approx(0.4902).margin(1e-4));
    CHECK(likely(8, 10).most == Approx(0.9433).margin(1e-4));
    for (int n = 1; n < 60; ++n)
        for (int taken = 0; taken <= n; ++taken) {
            const auto sure = likely(taken, n);
            const double share = static_cast<double>(taken) / n;
            CHECK(sure.least >= 0);
            CHECK(sure.most <= 1);
            CHECK(sure.least <= share + 1e-12);
            CHECK(sure.most >= share - 1e-12);
            const auto surer = likely(4 * taken, 4 * n);
            CHECK(surer.most - surer.least < sure.most - sure.least);
            CHECK(likely(n - taken, n).least == Approx(1 - sure.most).margin(1e-9));
        }
}
