// What a login may make up, and that it comes to nothing: neither for its own score nor for anybody else's.
#include <algorithm>

#include "attempts/attempt_json.hpp"
#include "attempts/play.hpp"
#include "attempts/postgres_database.hpp"
#include "attempts/server_schema.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "cli/console.hpp"
#include "company/texts.hpp"
#include "company/verdicts.hpp"
#include "reports/company_texts.hpp"
#include "reports/verify_new.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/load.hpp"

using namespace aplomo;
using attempts::Store;
using company::Role;
using tests::Company;

namespace {

/// Nadia learns in Spain, Tomas trains there; she has kept the whole runs "good" and "bad".
struct Firm {
    Company company;
    std::string nadia = company.person("Nadia");
    std::string tomas = company.person("Tomas", "spain", Role::trainer);

    Firm() {
        const auto store = Store::open(nadia, company.outbox("nadia"));
        for (const std::string id : {"good", "bad"}) tests::keep_whole_run(*store, id);
        REQUIRE(store->deliver().waiting == 0);
    }

    /// Nadia's whole run by a text of hers.
    void play(const std::string& id, const std::string& text) const {
        const auto store = Store::open(nadia, company.outbox("nadia"));
        auto play = tests::begin(store.get(), id, tests::scenario_from(text));
        play.choose(tests::whole_run);
        play.seal();
        REQUIRE(store->deliver().waiting == 0);
    }

    reports::VerifiedNew verify() const {
        return reports::verify_new(*attempts::Database::open(tomas), "Tomas", "2026-11-23T08:00:00Z",
                                   [](auto) { return true; });
    }
    std::vector<company::Disagreement> disagreements() const {
        return company::disagreements(*attempts::Database::open(tomas), "");
    }
};

} // namespace

TEST_CASE("an attempt that cannot be read is one that disagrees, and holds up nobody else's", "[company]") {
    for (const std::string poison : {"update cost set position = 999999999999 where position = 2 and",
                                     "update decision set milliseconds = 9223372036854775807 where",
                                     "update score set thin = 999999999999 where"}) {
        INFO(poison);
        const Firm firm;
        REQUIRE(Company::try_as(firm.company.keeper(), poison + " attempt = 'bad'") == "");
        CHECK(Store::open(firm.tomas, firm.company.outbox("tomas"))->list("").size() == 2);
        const auto verified = firm.verify();
        CHECK(verified.agreed + verified.disagreed == 2);
        CHECK(verified.agreed >= 1);
    }
    const Firm firm;
    REQUIRE(Company::try_as(firm.company.keeper(),
                            "update cost set position = 999999999999 where position = 2 and attempt = "
                            "'bad'") == "");
    firm.verify();
    const auto listed = firm.disagreements();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].attempt == "bad");
    CHECK(listed[0].note.find("cost") != std::string::npos);
}

TEST_CASE("nobody earns anything by a scenario of their own", "[company]") {
    Firm firm;
    firm.play("own",
              tests::replaced(tests::full_scenario_text(), "uses: [find_cause]", "uses: [order_calm]"));
    CHECK(firm.verify().disagreed == 1);
    const auto listed = firm.disagreements();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].attempt == "own");
    CHECK(listed[0].note == company::note_not_accepted);
    const auto store = Store::open(firm.tomas, firm.company.outbox("tomas"));
    const auto verdict = attempts::verify(*store, *store->find("own"));
    CHECK_FALSE(verdict.agrees);
    CHECK(sentence(verdict, Language::en).find("aplomo store accept") != std::string::npos);
    CHECK(sentence(verdict, Language::es).find("aplomo store accept") != std::string::npos);
    CHECK(attempts::verify(*store, *store->find("good")).agrees);
}

TEST_CASE("nobody earns anything by a rubric of their own, and an accepted scenario does not make up for it",
          "[company]") {
    Firm firm;
    const auto rubric = script::load_rubric(tests::replaced(tests::file_text("tests/support/rubric.yaml"),
                                                            "again: {empathy: -1}", "again: {empathy: 3}"),
                                            "own")
                            .rubric;
    const auto scenario = script::load_scenario(tests::full_scenario_text(), "full", {}, rubric).scenario;
    const auto store = Store::open(firm.nadia, firm.company.outbox("nadia"));
    auto play = tests::begin(store.get(), "own", scenario);
    play.choose(tests::whole_run);
    play.seal();
    REQUIRE(store->deliver().waiting == 0);
    CHECK(firm.verify().disagreed == 1);
    auto texts = reports::texts_of({scenario});
    REQUIRE(texts.size() == 2);
    CHECK(company::accept(*attempts::Database::open(firm.tomas), {texts[0]}) == 0);
    const auto for_want_of_the_rubric = firm.verify();
    CHECK(for_want_of_the_rubric.agreed + for_want_of_the_rubric.disagreed == 0);
    CHECK(company::accept(*attempts::Database::open(firm.tomas), {texts[1]}) == 1);
    CHECK(firm.verify().agreed == 1);
}

TEST_CASE("once a text is accepted, what disagreed only for want of it is replayed again", "[company]") {
    Firm firm;
    const auto text =
        tests::replaced(tests::full_scenario_text(), "uses: [find_cause]", "uses: [order_calm]");
    firm.play("own", text);
    REQUIRE(Company::try_as(firm.company.keeper(), "update decision set reply = 'nonsense' where attempt = "
                                                   "'bad'") == "");
    CHECK(firm.verify().disagreed == 2);
    const auto texts = reports::texts_of({tests::scenario_from(text)});
    CHECK(company::accept(*attempts::Database::open(firm.tomas), texts) == 1); // the rubric was the company's
    CHECK(company::accept(firm.company.database(), texts) == 0);
    const auto again = firm.verify();
    CHECK(again.agreed == 1);
    CHECK(again.disagreed == 0);
    CHECK(firm.disagreements().size() == 1);
    CHECK(firm.company.value("select accepted_by from company_text where what = 'full' and fingerprint = '" +
                             texts[0].fingerprint + "'") == "Tomas");
}

TEST_CASE("nobody accepts for themselves alone what they play", "[company]") {
    Firm firm;
    const auto carlos = firm.company.person("Carlos", "france", Role::trainer);
    firm.company.person("Carlos", "spain");
    const auto text =
        tests::replaced(tests::full_scenario_text(), "uses: [find_cause]", "uses: [order_calm]");
    const auto texts = reports::texts_of({tests::scenario_from(text)});
    CHECK(company::accept(*attempts::Database::open(carlos), texts) == 1);
    const auto store = Store::open(carlos, firm.company.outbox("carlos"));
    conversation::Run run(tests::scenario_from(text), 1, {0});
    const auto start = attempts::beginning(
        run, {"own", "Carlos", 1, attempts::Mode::practice, Language::es, "2026-11-22T09:30:00Z", "0.1.0"});
    tests::Play play{run,
                     attempts::Journal(store.get(), start.attempt, start.scenario_text, start.rubric_text)};
    play.choose(tests::whole_run);
    play.seal();
    REQUIRE(store->deliver().waiting == 0);
    CHECK(firm.verify().disagreed == 1);
    const auto listed = firm.disagreements();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].attempt == "own");
    CHECK(listed[0].note == company::note_of_its_player);
    const auto verdict = attempts::verify(*store, *store->find("own"));
    CHECK_FALSE(verdict.agrees);
    for (const auto language : {Language::en, Language::es})
        CHECK(sentence(verdict, language).find("aplomo store accept") != std::string::npos);
    CHECK(company::accept(*attempts::Database::open(firm.tomas), texts) == 0); // known, and now by another
    CHECK(firm.verify().agreed == 1);
    CHECK(firm.disagreements().empty());
    CHECK(attempts::verify(*store, *store->find("own")).agrees);
}

TEST_CASE("nobody who only practises says which texts are the company's", "[company]") {
    Firm firm;
    const auto text =
        tests::replaced(tests::full_scenario_text(), "uses: [find_cause]", "uses: [order_calm]");
    const auto texts = reports::texts_of({tests::scenario_from(text)});
    try {
        company::accept(*attempts::Database::open(firm.nadia), texts);
        FAIL("accepted");
    } catch (const attempts::Fault& fault) {
        CHECK(fault.kind() == attempts::FaultKind::not_permitted);
    }
    const auto before = firm.company.value("select count(*) from company_text");
    for (const auto& address : {firm.nadia, firm.tomas})
        for (const std::string statement :
             {"insert into company_text values ('x', 'full', session_user, '')", "delete from company_text",
              "update company_text set fingerprint = 'x'", "truncate company_text",
              "begin; lock table company_text in exclusive mode"}) {
            INFO(statement);
            CHECK(Company::try_as(address, statement) == "42501");
        }
    CHECK(firm.company.value("select count(*) from company_text") == before);
}

TEST_CASE("an attempt that says it was played in another scenario or language than its text disagrees",
          "[company]") {
    for (const std::string lie : {"scenario = 'double_charge'", "language = 'xx'", "variant = 'nobody'",
                                  "mode = 'nonsense'", "seed = 'notanumber'"}) {
        INFO(lie);
        const Firm firm;
        REQUIRE(Company::try_as(firm.company.keeper(), "update attempt set " + lie + " where id = 'bad'") ==
                "");
        const auto verified = firm.verify();
        CHECK(verified.agreed == 1);
        CHECK(verified.disagreed == 1);
    }
}

TEST_CASE("a server takes no attempt that no program writes, and says so in a sentence", "[company]") {
    const Firm firm;
    attempts::bring_up_to_date(firm.company.keeper()); // attempts begin until tomorrow again
    const auto json = [&](const std::string& changes) {
        auto attempt = tests::beginning("new").attempt;
        attempt.started = "2020-01-02T03:04:05Z";
        attempt.decisions.push_back({"listen", 900, "hola"});
        attempt.seal.emplace();
        return "select keep_attempt('" + attempts::json_of(attempt) + "'::jsonb || '" + changes + "')";
    };
    for (const std::string changes :
         {R"({"started": "garbage <b>x</b>"})",
          R"({"started": ""})",
          R"({"started": "9999-01-01T00:00:00Z"})",
          R"({"started": "2020-02-31T00:00:00Z"})",
          R"({"mode": "nonsense"})",
          R"({"language": "xx"})",
          R"({"seed": "notanumber"})",
          R"({"seed": "18446744073709551616"})",
          R"({"seed": null})",
          R"({"id": "a\nb"})",
          R"({"id": "\u001b[31m"})",
          R"({"id": ""})",
          R"({"scenario": "a\nb"})",
          R"({"scenario": ""})",
          R"({"variant": "\u001b"})",
          R"({"ending": "\u0007"})",
          R"({"passed": 7})",
          R"({"replayed": 999999999999})",
          R"({"read": ["a\nb"]})",
          R"({"read": 7})",
          R"({"decisions": {}})",
          R"({"decisions": [{"reply": "listen", "milliseconds": -1, "typed": ""}]})",
          R"({"decisions": [{"reply": "listen", "milliseconds": 1}]})",
          R"({"costs": [{"position": 999999999999, "part": 0, "whole": 1}]})",
          R"({"scores": [{"axis": "luck", "part": 1, "whole": 1, "thin": 0}]})"}) {
        INFO(changes);
        const auto state = Company::try_as(firm.nadia, json(changes));
        CHECK((state == "23514" || state.starts_with("22")));
        CHECK(attempts::kind_of_state(state) == attempts::FaultKind::unacceptable);
    }
    CHECK(Company::try_as(firm.nadia, "select keep_text(encode(sha256(repeat('x', 3000000)::bytea), 'hex'), "
                                      "repeat('x', 3000000))") == "23514");
    auto endless = tests::beginning("endless").attempt; // whoever verifies would have to hold it in memory
    endless.decisions.assign(60, {"listen", 900, std::string(20000, 'x')});
    endless.seal.emplace();
    CHECK(Company::try_as(firm.nadia, "select keep_attempt('" + attempts::json_of(endless) + "')") ==
          "23514");
    CHECK(firm.company.value("select count(*) from attempt") == "2");
    CHECK(Company::try_as(firm.nadia, json("{}")) == "");
}

TEST_CASE("an attempt that the server does not take as it is stays here, is told and holds up no other",
          "[company]") {
    const Firm firm;
    const auto store = Store::open(firm.nadia, firm.company.outbox("nadia"));
    for (const std::string id : {"long", "next"}) {
        auto start = tests::beginning(id).attempt;
        store->begin(start);
        store->add(id, 0, {"listen", 900, std::string(id == "long" ? 50'000 : 5, 'x')});
        store->seal(id, {"", {}});
    }
    const auto delivery = store->deliver();
    CHECK(delivery.waiting == 1);
    REQUIRE(delivery.fault.has_value());
    CHECK(delivery.fault->kind() == attempts::FaultKind::unacceptable);
    for (const auto language : {Language::es, Language::en})
        CHECK(sentence(*delivery.fault, language).find(delivery.fault->place()) != std::string::npos);
    CHECK(firm.company.value("select count(*) from attempt where id = 'next'") == "1");
    CHECK(store->find("long").has_value());
}
