#include "bench/firm.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "attempts/server_schema.hpp"
#include "company/people.hpp"
#include "company/tallies.hpp"
#include "support/dice.hpp"

namespace aplomo::bench {
namespace {

constexpr std::size_t entries_at_once = 5000;
constexpr int scenarios = 10, replies_of_a_scenario = 80, tags = 30, months = 24, decisions = 12;

/// A million rows are written by the database itself. {0}: how many attempts; {1}: numbers from 0 on, as i.
std::vector<std::string> rows(bool server) {
    const auto numbers = [&](const std::string& count) {
        return server ? fmt::format("(select i from generate_series(0, {} - 1) as g (i)) as n", count)
                      : fmt::format(
                            "(with recursive g (i) as (select 0 union all select i + 1 from g where i + 1 "
                            "< {}) select i from g) as n",
                            count);
    };
    const auto all = std::to_string(attempts_of_the_firm());
    const std::string id = server ? "lpad(cast(n.i as text), 36, '0')" : "printf('%036d', n.i)";
    const std::string person =
        server ? "'person' || lpad(cast(n.i % 1000 as text), 4, '0')" : "printf('person%04d', n.i % 1000)";
    const auto month = fmt::format("(n.i * {} / {})", months, all);
    const std::string started = "(2024 + " + month + " / 12) || '-' || " +
                                (server ? "lpad(cast(1 + " + month + " % 12 as text), 2, '0')"
                                        : "printf('%02d', 1 + " + month + " % 12)") +
                                " || '-15T09:00:00Z'";
    const auto times = [&](int count) {
        return numbers(all) + " cross join " +
               (server ? fmt::format("(select k from generate_series(0, {}) as h (k)) as m", count - 1)
                       : fmt::format("(with recursive h (k) as (select 0 union all select k + 1 from h where "
                                     "k < {}) select k from h) as m",
                                     count - 1));
    };
    return {
        "insert into kept_text values ('s', 'scenario'), ('r', 'rubric')",
        "insert into attempt (id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, "
        "mode, "
        "language, started, program_version, sealed, passed, ending, outcome, retry_of, replayed, received) "
        "select " +
            id + ", " + person + ", 'scenario' || (n.i / 1000 % 10), 's', 'r', '', '1', 'practice', 'es', " +
            started + ", '0.1.0', 1, 1, 'won', 'resolved', '', 0, " + started + " from " + numbers(all),
        "insert into decision select " + id + ", m.k, 'reply' || m.k, 1200, '' from " + times(decisions),
        "insert into score select " + id +
            ", case m.k when 0 then 'overall' when 1 then 'empathy' when 2 then 'calm' else 'solution' end, "
            "(n.i % 97 * 31 + m.k) % 97, 97, 0 from " +
            times(4),
        "insert into cost select " + id + ", m.k - 1, 1, 48 from " + times(decisions + 1),
        "insert into verdict select " + id + ", 1, 'trainer', '', '' from " + numbers(all),
    };
}

void fill_sums(attempts::Database& database) {
    tests::Dice dice(1);
    for (std::size_t number = 0; number < attempts_of_the_firm(); number += entries_at_once) {
        std::vector<company::Entry> entries;
        const auto end = std::min(number + entries_at_once, attempts_of_the_firm());
        for (auto i = number; i < end; ++i) entries.push_back(entry_of_the_firm(dice, i));
        database.change([&] { company::add_to_sums(database.sql(), entries); });
    }
}

void fill(attempts::Database& database) {
    std::cerr << "filling " << database.place() << " with " << attempts_of_the_firm() << " attempts, once\n";
    database.change([&] {
        auto& sql = database.sql();
        if (database.is_server()) sql << "set local session_replication_role = replica";
        for (const auto& statement : rows(database.is_server())) sql << statement;
        for (int i = 0; i < people_of_the_firm; ++i) {
            const auto person = fmt::format("person{:04}", i);
            sql << "insert into person values (:p, '')", soci::use(person);
        }
        sql << "insert into team values ('all')";
        sql << "insert into membership select 'all', name, 'trainee' from person";
        sql << "insert into person_unverified select name, 94, 1 from person";
        sql << "insert into assignment values ('given', 'all', '', 'practice', 70, '2026-01-31', 'boss', "
               "'2025-10-01T08:00:00Z')";
        sql << "insert into assigned_scenario values ('given', 'scenario3')";
    });
    fill_sums(database);
    // What a server does by itself in the background.
    database.read([&] {
        if (!database.is_server()) return database.sql() << "analyze", true;
        long long filled = 0;
        database.sql() << "select fill_points()", soci::into(filled);
        for (const auto* statement : {"vacuum full", "vacuum analyze"}) database.sql() << statement;
        return true;
    });
}

} // namespace

company::Entry entry_of_the_firm(tests::Dice& dice, std::size_t number) {
    company::Entry entry;
    entry.attempt = fmt::format("{:036}", number);
    entry.person = fmt::format("person{:04}", number % people_of_the_firm);
    const auto scenario = number / people_of_the_firm % scenarios;
    entry.scenario = fmt::format("scenario{}", scenario);
    const auto month = number * months / attempts_of_the_firm();
    entry.started = fmt::format("{}-{:02}-15T09:00:00Z", 2024 + month / 12, 1 + month % 12);
    for (auto& score : entry.scores) score = static_cast<int>(dice.roll(10'001));
    entry.passed = *entry.scores[0] >= 7500;
    entry.stars = 1 + static_cast<int>(dice.roll(5));
    const auto tag = dice.roll(tags);
    for (std::size_t i = 0; i < 8; ++i)
        entry.techniques.push_back(
            {fmt::format("tag{}", (tag + i) % tags), 1, static_cast<int>(dice.roll(2))});
    for (int i = 0; i < decisions; ++i) {
        const auto first = dice.roll(replies_of_a_scenario / 4) * 4;
        const auto chosen = dice.roll(4);
        for (std::size_t k = 0; k < 4; ++k)
            entry.offers.push_back({fmt::format("reply{}", first + k), k == chosen, k == chosen ? 300 : 0});
    }
    return entry;
}

attempts::Attempt attempt_of_the_firm(const std::string& id, const std::string& person) {
    attempts::Attempt attempt;
    attempt.id = id;
    attempt.person = person;
    attempt.scenario = "scenario1";
    attempt.scenario_fingerprint = "s";
    attempt.rubric_fingerprint = "r";
    attempt.started = "2026-11-22T09:30:00Z";
    attempt.program_version = "0.1.0";
    attempt.read = {"history", "order"};
    for (int i = 0; i < decisions; ++i) attempt.decisions.push_back({fmt::format("reply{}", i), 4200, ""});
    auto& card = attempt.seal.emplace(attempts::Seal{"won_back", {}}).scorecard;
    card.overall = {40, 48};
    card.costs.assign(decisions, {1, 48});
    return attempt;
}

attempts::Attempt attempt_of(const company::Entry& entry) {
    auto attempt = attempt_of_the_firm(entry.attempt, entry.person);
    attempt.scenario = entry.scenario;
    attempt.started = entry.started;
    attempt.decisions.clear();
    auto& card = attempt.seal->scorecard;
    card.costs.clear();
    for (const auto& offer : entry.offers)
        if (offer.chosen) {
            attempt.decisions.push_back({offer.reply, 4200, ""});
            card.costs.push_back({offer.cost, company::hundredths_of_all});
        }
    card.passed = entry.passed;
    card.overall = {entry.scores[0].value_or(0), company::hundredths_of_all};
    for (std::size_t i = 0; i < card.principles.size(); ++i)
        card.principles[i].score = {entry.scores[i + 1].value_or(0), company::hundredths_of_all};
    return attempt;
}

std::size_t attempts_of_the_firm() {
    const char* said = std::getenv("APLOMO_BENCH_ATTEMPTS");
    return said == nullptr ? 1'000'000 : std::strtoull(said, nullptr, 10);
}

std::string firm_address(bool server) {
    if (server) {
        const char* address = std::getenv("APLOMO_BENCH_SERVER");
        return address == nullptr ? "" : address;
    }
    const auto name = fmt::format("aplomo-bench-{}.db", attempts_of_the_firm());
    return "sqlite:" + (std::filesystem::temp_directory_path() / name).string();
}

std::unique_ptr<attempts::Database> open_firm(bool server) {
    if (server) attempts::bring_up_to_date(firm_address(server));
    auto database = attempts::Database::open(firm_address(server));
    const auto people = database->read([&] {
        int n = 0;
        database->sql() << "select count(*) from person", soci::into(n);
        return n;
    });
    if (people == 0) fill(*database);
    return database;
}

std::unique_ptr<attempts::Database> open_as_manager(bool server) {
    auto keeper = open_firm(server);
    if (!server) return keeper;
    company::add_person(*keeper, "boss", "");
    company::set_password(*keeper, "boss", "boss");
    company::join(*keeper, {the_team, "boss", company::Role::manager});
    return attempts::Database::open(address_of("boss"));
}

std::string address_of(const std::string& login) {
    auto address = firm_address(true);
    const auto begin = address.find("//") + 2;
    return address.replace(begin, address.find('@') - begin, login + ":" + login);
}

} // namespace aplomo::bench
