// What came of first, second … fifth attempts, kept up as attempts come in in any order; compared with what
// is counted anew from all of them.
#include <soci/soci.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "attempts/play.hpp"
#include "company/early.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/dice.hpp"

using namespace aplomo;
using company::Entry;

namespace {

/// A store of either kind, empty.
class Empty {
  public:
    explicit Empty(const std::string& kind) {
        if (kind == "server")
            company_ = std::make_unique<tests::Company>();
        else
            file_ = attempts::Database::open(tests::address_of(folder_.path() / "attempts.db"));
    }
    attempts::Database& database() { return company_ ? company_->database() : *file_; }

  private:
    tests::TemporaryFolder folder_;
    std::unique_ptr<tests::Company> company_;
    std::unique_ptr<attempts::Database> file_;
};

/// By somebody of twelve, at one of two scenarios, on one of forty days: some begin in the same second.
Entry drawn(tests::Dice& dice) {
    Entry entry;
    entry.person = "p" + std::to_string(dice.roll(12));
    entry.scenario = "s" + std::to_string(dice.roll(2));
    const auto day = dice.roll(40);
    entry.started = "2026-" + std::to_string(10 + day / 20) + "-" + std::to_string(10 + day % 20);
    entry.scores[0] = static_cast<int>(dice.roll(10'001));
    entry.passed = *entry.scores[0] > 6000;
    return entry;
}

using Told = std::map<std::string, std::vector<long long>>; ///< people, passed, first passed, deciles

void tell(Told& told, const Entry& entry, std::size_t number, bool passed_before) {
    auto& row = told[entry.scenario + " " + std::to_string(number)];
    row.resize(13);
    const int score = entry.scores[0].value_or(0);
    ++row[0];
    row[1] += entry.passed ? 1 : 0;
    row[2] += entry.passed && !passed_before ? 1 : 0;
    ++row[static_cast<std::size_t>(3 + (score == 10'000 ? 9 : score / 1000))];
}

Told counted_anew(std::vector<Entry> entries) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tuple(a.started, a.scores[0]) < std::tuple(b.started, b.scores[0]);
    });
    Told told;
    std::map<std::string, std::pair<std::size_t, bool>> course; // how many, and whether one was passed
    for (const auto& entry : entries) {
        auto& [made, passed] = course[entry.person + " " + entry.scenario];
        if (++made <= 5) tell(told, entry, made, passed);
        passed = passed || entry.passed;
    }
    return told;
}

Told kept(attempts::Database& database) {
    Told told;
    for (const auto& outcome : company::early_outcomes(database, "")) {
        auto& row = told[outcome.scenario + " " + std::to_string(outcome.number)];
        row = {outcome.people, outcome.passed, outcome.first_passed};
        row.insert(row.end(), outcome.deciles.begin(), outcome.deciles.end());
    }
    return told;
}

void add(attempts::Database& database, const std::vector<Entry>& entries) {
    database.change([&] { company::add_early(database.sql(), entries); });
}

} // namespace

TEST_CASE("early attempts are numbered and counted exactly, in whatever order they come in", "[company]") {
    Empty store(GENERATE(as<std::string>{}, "file", "server"));
    tests::Dice dice(19);
    std::vector<Entry> all;
    for (int round = 0; round < 12; ++round) {
        std::vector<Entry> some;
        for (auto n = dice.roll(30); n > 0; --n) some.push_back(drawn(dice));
        add(store.database(), some);
        all.insert(all.end(), some.begin(), some.end());
        REQUIRE(kept(store.database()) == counted_anew(all));
    }
    CHECK(kept(store.database()).size() == 10);
    CHECK(company::early_outcomes(store.database(), "s1").size() == 5);
    CHECK(company::early_of(store.database(), "p3").size() <= 10);
}

TEST_CASE("who is taken out of early attempts leaves what the others alone came to", "[company]") {
    Empty store(GENERATE(as<std::string>{}, "file", "server"));
    tests::Dice dice(23);
    std::vector<Entry> all;
    for (int i = 0; i < 150; ++i) all.push_back(drawn(dice));
    add(store.database(), all);
    for (const std::string person : {"p0", "p7", "p11", "p7"}) {
        store.database().change([&] { company::take_early(store.database().sql(), person); });
        std::erase_if(all, [&](const Entry& entry) { return entry.person == person; });
        REQUIRE(kept(store.database()) == counted_anew(all));
        CHECK(company::early_of(store.database(), person).empty());
    }
}
