// What both kinds of store must do alike: a file, and a company's server with its outbox.
#include "attempts/play.hpp"
#include "attempts/server_address.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;
using attempts::Attempt;
using attempts::Fault;
using attempts::FaultKind;
using attempts::Store;

namespace {

using Words = std::vector<std::string>;

/// A place for a store of Nadia's, of either kind. `settle` hands over what waits, so that from then on the
/// server answers and not the outbox.
class Place {
  public:
    explicit Place(const std::string& kind) {
        if (kind == "server") {
            company_ = std::make_unique<tests::Company>();
            address_ = company_->person("Nadia");
            outbox_ = company_->outbox("nadia");
        } else {
            address_ = tests::address_of(folder_.path() / "attempts.db");
        }
    }
    std::unique_ptr<Store> open() const { return Store::open(address_, outbox_); }
    static void settle(Store& store) {
        const auto delivery = store.deliver();
        if (delivery.fault) FAIL(delivery.fault->what());
        CHECK(delivery.waiting == 0);
    }

  private:
    tests::TemporaryFolder folder_;
    std::unique_ptr<tests::Company> company_;
    std::string address_;
    std::filesystem::path outbox_;
};

std::string either_kind() { return GENERATE(as<std::string>{}, "file", "server"); }

void require_kind(FaultKind kind, const std::function<void()>& work) {
    try {
        work();
    } catch (const Fault& fault) {
        INFO(fault.what());
        REQUIRE(fault.kind() == kind);
        return;
    }
    FAIL("nothing was refused");
}

Words ids_of(const std::vector<Attempt>& attempts) {
    Words ids;
    for (const auto& attempt : attempts) ids.push_back(attempt.id);
    return ids;
}

} // namespace

TEST_CASE("a whole attempt is found again to the last digit, and agrees with its decisions", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    tests::keep_whole_run(*store, "a");
    const auto kept = store->find("a");
    Place::settle(*store);
    const auto found = place.open()->find("a");
    REQUIRE((kept && found));
    CHECK(found->person == "Nadia");
    CHECK(found->scenario_fingerprint == kept->scenario_fingerprint);
    CHECK(found->rubric_fingerprint == kept->rubric_fingerprint);
    CHECK(found->variant == "julia");
    CHECK(found->seed == 0xffff'ffff'ffff'fffd);
    CHECK(found->mode == attempts::Mode::guided);
    CHECK(found->language == Language::es);
    CHECK(found->started == "2026-11-22T09:30:00Z");
    CHECK(found->program_version == kept->program_version);
    CHECK(found->read == Words{"history"});
    CHECK(found->decisions == kept->decisions);
    CHECK(found->seal == kept->seal);
    CHECK(attempts::verify(*place.open(), *found).agrees);
}

TEST_CASE("a seal with the largest shares is found again to the last digit", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    attempts::Seal seal{"won_back", {}};
    auto& card = seal.scorecard;
    card.overall = {123'456'789'012, 987'654'321'098};
    card.principles = {{{{1, 3}, true}, {{0, 3}, false}, {{3, 3}, false}}};
    card.briefing_cost = {1, 7};
    card.costs = {{0, 7}, {6, 7}};
    card.outcome = scenario::Outcome::partial;
    card.passed = true;
    auto play = tests::begin(store.get(), "a");
    store->seal("a", seal);
    Place::settle(*store);
    CHECK(place.open()->find("a")->seal == seal);
}

TEST_CASE("a sealed attempt never changes again, wherever it is", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    tests::keep_whole_run(*store, "a");
    Place::settle(*store);
    const auto sealed = store->find("a");
    require_kind(FaultKind::out_of_turn, [&] {
        store->add("a", tests::whole_run.size(), {"listen", 0, ""});
    });
    require_kind(FaultKind::out_of_turn, [&] { store->keep_first("a", 0); });
    require_kind(FaultKind::out_of_turn, [&] { store->seal("a", {"half_way", {}}); });
    require_kind(FaultKind::out_of_turn, [&] { store->discard("a"); });
    CHECK(store->find("a")->decisions == sealed->decisions);
    CHECK(store->find("a")->seal == sealed->seal);
}

TEST_CASE("attempts are listed newest first, those that run among those that are kept", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    tests::keep_whole_run(*store, "first");
    tests::keep_whole_run(*store, "second");
    Place::settle(*store);
    auto play = tests::begin(store.get(), "running");
    CHECK(ids_of(store->list("Nadia")) == Words{"running", "second", "first"});
    CHECK(ids_of(store->list("")) == Words{"running", "second", "first"});
    CHECK(store->list("nobody").empty());
}

TEST_CASE("what a trainee thinks of an attempt can change after it was handed over", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    tests::keep_whole_run(*store, "a");
    const attempts::Reflection before{1, "tense", "«¿Y si grita?»", "Ask first", "open_question"};
    const attempts::Reflection after{2, "calm", "", "Let her finish", ""};
    store->reflect("Nadia", "a", before);
    Place::settle(*store);
    CHECK(place.open()->reflection("Nadia", "a") == before);
    store->reflect("Nadia", "a", after);
    CHECK(place.open()->reflection("Nadia", "a") == after);
    REQUIRE(store->goals("Nadia", "full").size() == 1);
    CHECK(store->goals("Nadia", "")[0].words == "Let her finish");
    CHECK(store->goals("Nadia", "other").empty());
    CHECK_THROWS_AS(store->reflect("Olga", "a", before), Fault);
    CHECK_FALSE(store->reflection("Olga", "a").has_value());
    store->reflect("Nadia", "a", {});
    CHECK_FALSE(place.open()->reflection("Nadia", "a").has_value());
}

TEST_CASE("words are kept as they were typed, whatever signs are in them", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    auto play = tests::begin(store.get(), "a");
    const attempts::KeptDecision decision{"listen", std::int64_t{1} << 40,
                                          "¿«ñ»? \\ \"quoted\"\n'; drop table attempt; -- :a $1 \x01 😀"};
    store->add("a", 0, decision);
    store->seal("a", {"", {}});
    Place::settle(*store);
    CHECK(place.open()->find("a")->decisions == std::vector<attempts::KeptDecision>{decision});
}

TEST_CASE("the texts of an attempt go where it goes", "[company]") {
    const Place place(either_kind());
    const auto store = place.open();
    tests::keep_whole_run(*store, "a");
    Place::settle(*store);
    const auto start = tests::beginning("b");
    CHECK(place.open()->text(start.attempt.scenario_fingerprint) == start.scenario_text);
    CHECK(place.open()->text(start.attempt.rubric_fingerprint) == start.rubric_text);
    CHECK_FALSE(place.open()->text("0000").has_value());
}
