#include "company/teams.hpp"

#include "attempts/play.hpp"
#include "attempts/server_schema.hpp"
#include "attempts/verify.hpp"
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

namespace aplomo::tests {

using company::Role;

Teams::Teams(const std::string& kind) {
    if (kind == "server")
        company_ = std::make_unique<Company>();
    else
        database_ = attempts::Database::open(address());
    add("tomas", "spain", Role::trainer);
    for (const std::string name : {"nadia", "omar"}) add(name, "spain");
    add("vera", "italy");
}

void Teams::add(const std::string& name, const std::string& team, Role role) {
    if (company_ != nullptr) {
        addresses_[name] = company_->person(name, team, role);
        return;
    }
    company::add_person(*database_, name, "");
    company::join(*database_, {team, name, role});
}

void Teams::play(const std::string& person, const std::string& id, Dice& dice, attempts::Mode mode,
                 const std::string& started) {
    const auto scenario = scenario_from(full_scenario_text());
    conversation::Run run(scenario, 1, {});
    const auto store = open(person);
    auto start = attempts::beginning(run, {id, person, 1, mode, Language::es, started, "0.1.0"});
    attempts::Journal journal(store.get(), start.attempt, start.scenario_text, start.rubric_text);
    while (!run.finished()) {
        const auto open = run.open();
        const std::vector<scenario::Index> choice(open.begin(), open.end());
        const auto reply = choice[dice.roll(choice.size())];
        journal.add({scenario->turns[run.state().turn].replies[reply].id, 900, ""});
        run.choose(reply);
    }
    journal.seal(attempts::seal_of(analysis::study(scenario, 1), run));
    REQUIRE_FALSE(journal.fault().has_value());
    CHECK(store->deliver().waiting == 0);
}

std::unique_ptr<attempts::Store> Teams::open(const std::string& person) {
    if (company_ == nullptr) return attempts::Store::open(address());
    return attempts::Store::open(addresses_.at(person), company_->outbox(person));
}

std::unique_ptr<attempts::Database> Teams::trainer(const std::string& name) {
    return attempts::Database::open(company_ == nullptr ? address() : addresses_.at(name));
}

std::string Teams::value(const std::string& question) const {
    return company_ != nullptr ? company_->value(question)
                               : Database(folder_.path() / "attempts.db").value(question);
}

std::string Teams::rows(const std::string& table, const std::string& columns) const {
    const std::string join = company_ != nullptr ? "string_agg" : "group_concat";
    return table + ": " +
           value("select coalesce(" + join + "(row, '; '), '') from (select " +
                 replaced(columns, ", ", " || ',' || ") + " as row from " + table + " order by 1) as rows") +
           '\n';
}

std::string Teams::team_sums() const {
    return rows("team_axis", "team, axis, n, total, squares") +
           rows("team_technique", "team, tag, offered, taken") + rows("team_decile", "team, decile, n") +
           rows("team_month", "team, cohort, month, n, total") + rows("team_survey", "team, stars, n") +
           rows("team_reply", "team, scenario, reply, offered, total, squares, chosen, chosen_total, cost");
}

void Teams::copy(const std::string& id, int copies) const {
    const auto numbers = "with recursive k (i) as (select 0 union all select i + 1 from k where i < " +
                         std::to_string(copies - 1) + ") select " + "'" + id + "-' || (99999 - i), ";
    const std::string start = "'2026-0' || (case when i < 500 then '1' else '9' end) || '-10T09:00:00Z'";
    const auto add = [&](const std::string& table, const std::string& columns, const std::string& values) {
        const auto key = table == "attempt" ? "id" : "attempt";
        value("insert into " + table + " (" + key + ", " + columns + ") " + numbers + values +
              (table == "awaiting" ? " from k"
                                   : " from k, " + table + " t where t." + key + " = '" + id + "'") +
              " returning 1");
    };
    const std::string as_is = "person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, "
                              "mode, language, program_version, sealed, passed, ending, outcome, retry_of, "
                              "replayed";
    add("attempt", as_is + ", started", "t." + replaced(as_is, ", ", ", t.") + ", " + start);
    add("decision", "position, reply, milliseconds, typed", "t.position, t.reply, t.milliseconds, t.typed");
    add("score", "axis, part, whole, thin", "t.axis, t.part, t.whole, t.thin");
    add("cost", "position, part, whole", "t.position, t.part, t.whole");
    add("awaiting", "started", start);
    value("update person_unverified set awaiting = awaiting + " + std::to_string(copies) +
          " where person = (select person from attempt where id = '" + id + "') returning 1");
}

void Teams::go_back_to_schema(int version) {
    std::string gone = "drop view creditable_attempt; drop index attempt_for_due; drop table company_text; "
                       "alter table attempt drop column received; ";
    if (version < 7) gone += "drop table person_unverified; ";
    if (version < 6) gone += "drop table person_early; drop table early_decile; ";
    const auto told = std::to_string(version);
    if (company_ == nullptr) {
        Database(folder_.path() / "attempts.db").run(gone + "pragma user_version = " + told);
        database_ = attempts::Database::open(address());
    } else {
        REQUIRE(Company::try_as(company_->keeper(), gone + "update schema_version set version = " + told) ==
                "");
        attempts::bring_up_to_date(company_->keeper());
    }
}

std::string Teams::address() const { return address_of(folder_.path() / "attempts.db"); }

reports::VerifiedNew verify(Teams& teams, const std::string& trainer) {
    return reports::verify_new(*teams.trainer(trainer), trainer, "2026-11-23T08:00:00Z",
                               [](auto) { return true; });
}

} // namespace aplomo::tests
