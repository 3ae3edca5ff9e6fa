#include "company/firm.hpp"

#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "support/catch.hpp"

namespace aplomo::tests {

using attempts::Store;

Firm::Firm() {
    keep("nadia", nadia, "a");
    keep("vera", vera, "v");
}

void Firm::keep(const std::string& person, const std::string& address, const std::string& id) const {
    const auto store = Store::open(address, company.outbox(person));
    auto start = beginning(id);
    start.attempt.person = person;
    start.attempt.mode = attempts::Mode::practice;
    store->keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
    store->keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store->begin(start.attempt);
    store->add(id, 0, {"listen", 900, "hola"});
    store->seal(id, {"", {}});
    store->reflect(person, id, {1, "tense", "me temblaba la voz", "", ""});
    const auto delivery = store->deliver();
    if (delivery.fault) FAIL(delivery.fault->what());
}

std::string answer(const std::string& address, const std::string& question) {
    std::string value;
    INFO(question);
    REQUIRE(Company::try_as(address, question, &value).empty());
    return value;
}

std::string judging(const std::string& id, const std::string& comes_to) {
    return "select count(*) from mark_attempts('[{\"attempt\": \"" + id +
           "\", \"agrees\": true, \"note\": \"\", " + comes_to + "}]', '2026-11-23T08:00:00Z')";
}

} // namespace aplomo::tests
