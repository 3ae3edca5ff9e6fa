// A company's server that is away: nothing stops, nothing is lost, nothing is kept twice.
#include <thread>

#include "attempts/company_store.hpp"
#include "attempts/play.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/cut_line.hpp"

using namespace aplomo;
using attempts::FaultKind;
using attempts::Store;

namespace {

/// All that the server keeps, as one text.
std::string all_kept(const tests::Company& company) {
    std::string all;
    for (const std::string table :
         {"attempt", "decision", "read_item", "score", "cost", "awaiting", "reflection"})
        all += table + ' ' + company.value("select count(*) from " + table) + ' ';
    return all;
}

constexpr const char* one_attempt =
    "attempt 1 decision 3 read_item 1 score 4 cost 4 awaiting 1 reflection 1 ";

void keep_and_reflect(Store& store, const std::string& id) {
    tests::keep_whole_run(store, id);
    store.reflect("Nadia", id, {1, "tense", "uf", "", ""});
}

} // namespace

TEST_CASE("while the server is away a conversation is kept here, and handed over once it is back",
          "[company]") {
    tests::Company company;
    const auto address = company.person("Nadia");
    auto nowhere = address;
    nowhere.replace(nowhere.find("host=") + 5, 5, "/none");
    {
        const auto store = Store::open(nowhere, company.outbox("nadia"));
        keep_and_reflect(*store, "a");
        CHECK(store->list("Nadia").size() == 1);
        const auto delivery = store->deliver();
        CHECK(delivery.waiting == 1);
        REQUIRE(delivery.fault.has_value());
        CHECK(delivery.fault->kind() == FaultKind::away);
        CHECK(store->find("a")->seal.has_value());
    }
    CHECK(company.value("select count(*) from attempt") == "0");
    const auto store = Store::open(address, company.outbox("nadia"));
    CHECK(store->deliver().waiting == 0);
    CHECK(all_kept(company) == one_attempt);
    CHECK(store->list("Nadia").size() == 1);
}

TEST_CASE("wherever the line to the server is cut, an attempt is kept exactly once in the end", "[company]") {
    tests::Company company;
    const auto address = company.person("Nadia");
    bool was_cut = true;
    int cuts = 0;
    for (int limit = 0; was_cut && limit < 200; ++limit) {
        CAPTURE(limit);
        tests::CutLine line(address, limit);
        const auto outbox = company.outbox("cut" + std::to_string(limit));
        {
            const auto store = Store::open(line.address(), outbox);
            keep_and_reflect(*store, "a");
            const auto delivery = store->deliver();
            was_cut = line.was_cut();
            cuts += was_cut ? 1 : 0;
            CHECK(delivery.waiting == (was_cut ? 1 : 0));
            if (was_cut) CHECK(delivery.fault->kind() == FaultKind::away);
            line.mend();
            CHECK(store->deliver().waiting == 0);
        }
        CHECK(all_kept(company) == one_attempt);
        CHECK(company.value("delete from attempt; select 'gone'") == "gone");
        CHECK(company.value("delete from kept_text; select 'gone'") == "gone");
    }
    CHECK(cuts > 10);
}

TEST_CASE("two programs that hand the same attempts over at once keep each of them once", "[company]") {
    tests::Company company;
    const auto address = company.person("Nadia");
    {
        const auto store = Store::open(address, company.outbox("nadia"));
        for (int i = 0; i < 20; ++i) keep_and_reflect(*store, "a" + std::to_string(i));
    }
    std::vector<std::thread> programs;
    for (int i = 0; i < 3; ++i)
        programs.emplace_back([&] { Store::open(address, company.outbox("nadia"))->deliver(); });
    for (auto& program : programs) program.join();
    CHECK(Store::open(address, company.outbox("nadia"))->deliver().waiting == 0);
    CHECK(company.value("select count(*) from attempt") == "20");
    CHECK(company.value("select count(*) from decision") == "60");
    CHECK(company.value("select count(*) from reflection") == "20");
}

TEST_CASE("an attempt that the server refuses waits here and holds up no other", "[company]") {
    tests::Company company;
    const auto address = company.person("Olga");
    const auto store = Store::open(address, company.outbox("both"));
    tests::keep_whole_run(*store, "nadias");
    auto start = tests::beginning("olgas");
    start.attempt.person = "Olga";
    store->begin(start.attempt);
    store->seal("olgas", {"", {}});
    const auto delivery = store->deliver();
    CHECK(delivery.waiting == 1);
    REQUIRE(delivery.fault.has_value());
    CHECK(delivery.fault->kind() == FaultKind::not_permitted);
    CHECK(company.value("select id from attempt") == "olgas");
    CHECK(store->find("nadias").has_value());
}

TEST_CASE("what went wrong with a server is told in a sentence, without its password", "[company]") {
    tests::Company company;
    const auto address = company.person("Nadia");
    const auto told = [&](const std::string& from, const std::string& to) {
        auto wrong = address;
        wrong.replace(wrong.find(from), from.size(), to);
        try {
            attempts::Database::open(wrong);
        } catch (const attempts::Fault& fault) {
            CHECK(sentence(fault, Language::es).find(":Nadia@") == std::string::npos);
            CHECK(sentence(fault, Language::en).find(fault.place()) != std::string::npos);
            return std::optional(fault.kind());
        }
        return std::optional<FaultKind>();
    };
    CHECK(told(":Nadia@", ":wrong@") == FaultKind::refused);
    CHECK(told("//Nadia:", "//Nobody:") == FaultKind::refused);
    CHECK(told("host=", "host=/nowhere") == FaultKind::away);
    CHECK(told("host=", "hosst=") == FaultKind::no_address);
    CHECK(told("?", "?sslmode=bogus&") == FaultKind::no_address);
    for (const std::string wanted : {"require", "verify-full"})
        CHECK(told("?", "?hostaddr=127.0.0.1&sslmode=" + wanted + "&") == FaultKind::insecure);
    CHECK(told("/company_", "/other_") == FaultKind::no_database);
    CHECK_FALSE(told("Nadia", "Nadia").has_value());
    company.value("update schema_version set version = version + 1; select 1");
    CHECK(told("Nadia", "Nadia") == FaultKind::newer_schema);
    company.value("update schema_version set version = 1; select 1");
    CHECK(told("Nadia", "Nadia") == FaultKind::older_schema);
    company.value("drop schema aplomo cascade; select 1");
    CHECK(told("Nadia", "Nadia") == FaultKind::no_schema);
}

TEST_CASE("a server that ends a connection in between is connected to anew", "[company]") {
    tests::Company company;
    const auto store = Store::open(company.person("Nadia"), company.outbox("nadia"));
    tests::keep_whole_run(*store, "a");
    CHECK(store->deliver().waiting == 0);
    company.value("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'Nadia'");
    CHECK(store->list("Nadia").empty());
    CHECK(store->deliver().waiting == 0);
    CHECK(store->list("Nadia").size() == 1);
}
