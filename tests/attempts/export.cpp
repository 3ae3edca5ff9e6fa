// What one store writes for another: every attempt that comes out of it comes in again, and nothing of a
// broken one does.
#include "attempts/export.hpp"

#include <sstream>

#include "attempts/attempt_json.hpp"
#include "attempts/flaw.hpp"
#include "attempts/import.hpp"
#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::Flaw;

namespace {

constexpr auto first = "00000000-0000-4000-8000-000000000001",
               second = "00000000-0000-4000-8000-000000000002";

/// Two whole attempts, the second with words of every kind, as one store writes them.
class Written {
  public:
    Written() {
        const auto store = attempts::Store::open(address());
        tests::keep_whole_run(*store, first);
        auto play = tests::begin(store.get(), second);
        play.choose(tests::whole_run);
        play.journal.keep_first(2);
        play.journal.add({"options", std::int64_t{1} << 40, "¿«ñ»? \\ \"quoted\"\n\x01 😀"});
        play.seal();
        std::ostringstream out;
        attempts::Exporter exporter(out, [&](const auto& fingerprint) { return store->text(fingerprint); });
        for (const auto* id : {first, second}) {
            const auto attempt = *store->find(id);
            INFO(json_of(attempt));
            REQUIRE(exporter.add(attempt, "awaiting"));
        }
        exporter.end();
        text_ = out.str();
    }
    std::string address() const { return tests::address_of(folder_.path() / "from.db"); }
    const std::string& text() const { return text_; }

  private:
    tests::TemporaryFolder folder_;
    std::string text_;
};

attempts::Exported read(const std::string& text) {
    std::istringstream in(text);
    return attempts::read_export(in);
}

/// What is wrong with it: "3 attempt.seed", line and place; "" when nothing is.
std::string flaw_of(const std::string& text) {
    try {
        read(text);
        return "";
    } catch (const Flaw& flaw) {
        CHECK(sentence(flaw, "x", Language::es) != sentence(flaw, "x", Language::en));
        return std::to_string(flaw.line) + ' ' + flaw.where();
    }
}

std::string with(std::string text, const std::string& old, const std::string& fresh) {
    const auto at = text.find(old);
    INFO(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), fresh);
}

} // namespace

TEST_CASE("what one store exports another takes in, to the last digit, and agrees with it", "[attempts]") {
    const Written written;
    const auto exported = read(written.text());
    REQUIRE(exported.attempts.size() == 2);
    const tests::TemporaryFolder folder;
    const auto address = tests::address_of(folder.path() / "to.db");
    const auto database = attempts::Database::open(address);
    CHECK(keep_exported(*database, exported).kept == 2);
    const auto from = attempts::Store::open(written.address()), to = attempts::Store::open(address);
    for (const auto* id : {first, second}) {
        CHECK(json_of(*to->find(id)) == json_of(*from->find(id)));
        CHECK(attempts::verify(*to, *to->find(id)).agrees);
    }
    tests::Database rows(folder.path() / "to.db");
    CHECK(rows.value("select count(*) from awaiting") == "2");
    CHECK(rows.value("select count(*) from kept_text") == "2");
    CHECK(rows.value("select count(*) from verdict") == "0");
}

TEST_CASE("what is there already is left alone, also where it says something else", "[attempts]") {
    const Written written;
    const auto database = attempts::Database::open(written.address());
    const auto again = keep_exported(*database, read(written.text()));
    CHECK(again.kept == 0);
    CHECK(again.there == 2);
    const auto other = keep_exported(*database, read(with(written.text(), "Nadia", "Omar")));
    CHECK(other.there == 1);
    CHECK(other.different == 1);
    CHECK(attempts::Store::open(written.address())->find(first)->person == "Nadia");
}

TEST_CASE("what is wrong with an export is told with its line and place", "[attempts]") {
    const Written written;
    const auto& text = written.text();
    CHECK(flaw_of("") == "0 ");
    CHECK(flaw_of("hello\n") == "1 ");
    CHECK(flaw_of("[]\n") == "1 ");
    CHECK(flaw_of("{\"aplomo\":\"scenarios\",\"format\":1}\n") == "1 ");
    CHECK(flaw_of(with(text, "\"format\":1", "\"format\":2")) == "1 format");
    CHECK(flaw_of(with(text, "\"format\":1", "\"format\":1,\"more\":1")) == "1 ");
    CHECK(flaw_of(with(text, "customer", "costumer")) == "2 text.fingerprint");
    CHECK(flaw_of(with(text, "\"seed\"", "\"seat\"")) == "4 attempt");
    CHECK(flaw_of(with(text, "\"seed\":\"", "\"seed\":\"x")) == "4 attempt.seed");
    CHECK(flaw_of(with(text, "\"milliseconds\":1200", "\"milliseconds\":\"1200\"")) ==
          "4 attempt.decisions[0].milliseconds");
    CHECK(flaw_of(with(text, "\"milliseconds\":1200", "\"milliseconds\":-1")) ==
          "4 attempt.decisions[0].milliseconds");
    CHECK(flaw_of(with(text, "\"reply\":\"listen\"", "\"reply\":\"shout\"")) == "4 attempt");
    CHECK(flaw_of(with(text, "\"variant\":\"julia\"", "\"variant\":\"pedro\"")) == "4 attempt");
    CHECK(flaw_of(with(text, "\"scenario\":\"full\"", "\"scenario\":\"other\"")) == "4 attempt");
    CHECK(flaw_of(with(text, "\"mode\":\"guided\"", "\"mode\":\"relaxed\"")) == "4 attempt.mode");
    CHECK(flaw_of(with(text, "2026-11-22T", "2026-02-30T")) == "4 attempt.started");
    CHECK(flaw_of(with(text, "\"axis\":\"calm\"", "\"axis\":\"luck\"")) == "4 attempt.scores[2].axis");
    CHECK(flaw_of(with(text, "\"person\":\"Nadia\"", "\"person\":\"Na\\u0000dia\"")) == "4 ");
    CHECK(flaw_of(with(text, "\"person\":\"Nadia\"", "\"person\":\"Nadia\",\"person\":\"Nadia\"")) ==
          "4 attempt");
    CHECK(flaw_of(with(text, second, first)) == "5 attempt.id");
    CHECK(flaw_of(with(text, "\"attempts\":2}", "\"attempts\":3}")) == "6 end.attempts");
    CHECK(flaw_of(text + "{}\n") == "7 ");
    CHECK(flaw_of(text + std::string(100'000, '[') + '\n') == "7 ");
    CHECK(flaw_of(with(text, "{\"end\"", std::string(100'000, '[') + "{\"end\"")) == "6 ");
    CHECK(flaw_of(text).empty());
}

TEST_CASE("an export that was cut anywhere is none", "[attempts]") {
    const Written written;
    const auto& text = written.text();
    for (std::size_t size = 0; size + 1 < text.size(); size += 41) {
        CAPTURE(size);
        CHECK_THROWS_AS(read(text.substr(0, size)), Flaw);
    }
    for (auto end = text.find('\n'); end + 1 < text.size(); end = text.find('\n', end + 1))
        CHECK_THROWS_AS(read(text.substr(0, end + 1)), Flaw);
}

TEST_CASE("whatever byte of an export is changed, it is told, or is a claim or words of its own",
          "[attempts]") {
    const Written written;
    const auto whole = read(written.text());
    int told = 0;
    for (std::size_t at = 0; at < written.text().size(); at += 29)
        for (const int bits : {0x01, 0x20, 0x80}) {
            auto text = written.text();
            text[at] = static_cast<char>(text[at] ^ bits);
            CAPTURE(at, bits);
            try {
                const auto read_all = read(text);
                CHECK(read_all.texts == whole.texts);
                REQUIRE(read_all.attempts.size() == whole.attempts.size());
                for (std::size_t i = 0; i < whole.attempts.size(); ++i)
                    CHECK(tests::replies_of(read_all.attempts[i]) == tests::replies_of(whole.attempts[i]));
            } catch (const Flaw&) {
                ++told;
            }
        }
    CHECK(told > 100);
}

TEST_CASE("what nobody could take in is not exported", "[attempts]") {
    const Written written;
    const auto store = attempts::Store::open(written.address());
    std::ostringstream out;
    attempts::Exporter exporter(out, [&](const auto& fingerprint) { return store->text(fingerprint); });
    auto attempt = *store->find(first);
    attempt.decisions[0].reply = "shout";
    CHECK_FALSE(exporter.add(attempt, "awaiting"));
    attempt = *store->find(first);
    attempt.scenario_fingerprint = std::string(64, '0');
    CHECK_FALSE(exporter.add(attempt, "awaiting"));
    attempt = *store->find(first);
    attempt.seal.reset();
    CHECK_FALSE(exporter.add(attempt, "awaiting"));
    attempt = *store->find(first);
    attempt.started = "yesterday";
    CHECK_FALSE(exporter.add(attempt, "awaiting"));
    exporter.end();
    CHECK(read(out.str()).attempts.empty());
}
