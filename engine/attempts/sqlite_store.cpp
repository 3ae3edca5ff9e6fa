#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <fmt/format.h>

#include <chrono>
#include <thread>

#include "attempts/schema.hpp"
#include "attempts/sqlite_file.hpp"
#include "attempts/store.hpp"

namespace aplomo::attempts {
namespace {

using soci::into;
using soci::use;

constexpr int milliseconds_to_wait_for_a_lock = 2000;
constexpr int milliseconds_between_tries = 20;

/// SOCI takes a text without an equals sign for the path itself, and only double quotes for quotes.
std::string connection_string(const std::string& path) {
    return path.find('=') == std::string::npos ? path : fmt::format("db=\"{}\"", path);
}

/// A share that no run can earn must neither be shown nor pass for one: it is read as −1 of 1.
scoring::Share share_of(long long part, long long whole) {
    constexpr long long most = 1'000'000'000'000;
    return part >= 0 && part <= whole && whole > 0 && whole <= most ? scoring::Share{part, whole}
                                                                    : scoring::Share{-1, 1};
}

/// Everything that a row of `attempt` says.
struct Row {
    std::string mode, language, seed, ending, outcome;
    int sealed = 0;
    int passed = 0;
};

constexpr std::array<const char*, 4> axes{"overall", "empathy", "calm", "solution"};

/// The worst for a word that is none: a row edited by hand must not look better than it is.
scenario::Outcome outcome_of(const std::string& id) {
    for (std::size_t i = 0; i < scenario::outcome_ids.size(); ++i)
        if (scenario::outcome_ids[i] == id) return static_cast<scenario::Outcome>(i);
    return scenario::Outcome::lost;
}

class SqliteStore : public Store {
  public:
    explicit SqliteStore(const std::string& path) : path_(path) {
        make_private_file(path);
        guard([&] { open(); });
    }

    void keep_text(const std::string& fingerprint, const std::string& text) override {
        change([&] {
            sql_ << "insert into kept_text (fingerprint, body) values (:f, :b) on conflict do nothing",
                use(fingerprint), use(text);
        });
    }

    std::optional<std::string> text(const std::string& fingerprint) override {
        return guard([&]() -> std::optional<std::string> {
            std::string body;
            sql_ << "select body from kept_text where fingerprint = :f", use(fingerprint), into(body);
            return sql_.got_data() ? std::optional(body) : std::nullopt;
        });
    }

    void begin(const Attempt& attempt) override {
        change([&] {
            const std::string mode(id_of(attempt.mode)), language(code_of(attempt.language)),
                seed = std::to_string(attempt.seed);
            sql_ << "insert into attempt (id, person, scenario, scenario_fingerprint, rubric_fingerprint, "
                    "variant, seed,"
                    " mode, language, started, program_version) values (:id, :p, :s, :sf, :rf, :v, :seed, "
                    ":m, :l, :st, :pv)",
                use(attempt.id), use(attempt.person), use(attempt.scenario),
                use(attempt.scenario_fingerprint), use(attempt.rubric_fingerprint), use(attempt.variant),
                use(seed), use(mode), use(language), use(attempt.started), use(attempt.program_version);
            for (int position = 0; const auto& item : attempt.read) {
                sql_ << "insert into read_item (attempt, position, item) values (:a, :p, :i)",
                    use(attempt.id), use(position), use(item);
                ++position;
            }
        });
    }

    void add(const std::string& attempt, std::size_t position, const KeptDecision& decision) override {
        change([&] {
            require_open(attempt);
            const auto next = static_cast<int>(position);
            int kept = 0;
            sql_ << "select count(*) from decision where attempt = :a", use(attempt), into(kept);
            if (kept != next)
                throw Fault(FaultKind::out_of_turn, path_, fmt::format("decision {} of {}", next, kept));
            const long long milliseconds = decision.milliseconds;
            sql_ << "insert into decision (attempt, position, reply, milliseconds, typed) values (:a, :p, "
                    ":r, :m, :t)",
                use(attempt), use(next), use(decision.reply), use(milliseconds), use(decision.typed);
        });
    }

    void keep_first(const std::string& attempt, std::size_t count) override {
        change([&] {
            require_open(attempt);
            const auto first = static_cast<int>(count);
            sql_ << "delete from decision where attempt = :a and position >= :p", use(attempt), use(first);
        });
    }

    void seal(const std::string& attempt, const Seal& seal) override {
        change([&] {
            require_open(attempt);
            const auto& card = seal.scorecard;
            const int passed = card.passed ? 1 : 0;
            const std::string outcome(id_of(card.outcome));
            sql_ << "update attempt set sealed = 1, passed = :p, ending = :e, outcome = :o where id = :a",
                use(passed), use(seal.ending), use(outcome), use(attempt);
            add_score(attempt, axes[0], card.overall, false);
            for (std::size_t i = 0; i < card.principles.size(); ++i)
                add_score(attempt, axes[i + 1], card.principles[i].score, card.principles[i].thin);
            add_cost(attempt, -1, card.briefing_cost);
            for (std::size_t i = 0; i < card.costs.size(); ++i)
                add_cost(attempt, static_cast<int>(i), card.costs[i]);
        });
    }

    void discard(const std::string& attempt) override {
        change([&] {
            require_open(attempt);
            sql_ << "delete from attempt where id = :a", use(attempt);
        });
    }

    std::optional<Attempt> find(const std::string& attempt) override {
        return guard([&] { return load(attempt); });
    }

    std::vector<Attempt> list(const std::string& person) override {
        return guard([&] {
            std::vector<std::string> ids;
            const soci::rowset<std::string> rows =
                (sql_.prepare << "select id from attempt where :p = '' or person = :p2 order by started "
                                 "desc, rowid desc",
                 use(person, "p"), use(person, "p2"));
            ids.assign(rows.begin(), rows.end());
            std::vector<Attempt> attempts;
            for (const auto& id : ids)
                if (auto attempt = load(id)) attempts.push_back(std::move(*attempt));
            return attempts;
        });
    }

  private:
    void open() {
        sql_.open(soci::sqlite3, connection_string(path_));
        sql_ << fmt::format("pragma busy_timeout = {}", milliseconds_to_wait_for_a_lock);
        const bool is_present = schema_version() == known_version();
        write_ahead();
        sql_ << "pragma synchronous = full";
        sql_ << "pragma foreign_keys = on";
        if (!is_present) change([&] { take_steps(); });
    }

    /// For this one change SQLite does not wait itself until others that open the same new store are done.
    void write_ahead() {
        for (int waited = 0;; waited += milliseconds_between_tries) try {
                sql_ << "pragma journal_mode = wal";
                return;
            } catch (const soci::sqlite3_soci_error& error) {
                if (kind_of(error.result()) != FaultKind::locked || waited >= milliseconds_to_wait_for_a_lock)
                    throw;
                std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds_between_tries));
            }
    }

    static int known_version() { return static_cast<int>(schema_steps().size()); }

    /// 0 for a new file. Refuses what is not a store of attempts, and stores of a newer schema.
    int schema_version() {
        int version = 0, application = 0, tables = 0;
        sql_ << "select user_version, application_id, (select count(*) from sqlite_schema)"
                " from pragma_user_version, pragma_application_id",
            into(version), into(application), into(tables);
        const bool is_new = version == 0 && application == 0 && tables == 0;
        if (!is_new && application != application_id)
            throw Fault(FaultKind::damaged, path_, "not a store of attempts");
        if (version > known_version())
            throw Fault(FaultKind::newer_schema, path_,
                        fmt::format("schema {}, known {}", version, known_version()));
        return version;
    }

    /// Another program may have taken some meanwhile.
    void take_steps() {
        for (auto version = schema_version(); version < known_version(); ++version)
            for (const auto statement : schema_steps()[static_cast<std::size_t>(version)])
                sql_ << std::string(statement) + (statement.starts_with("create table") ? " strict" : "");
        sql_ << fmt::format("pragma application_id = {}", application_id);
        sql_ << fmt::format("pragma user_version = {}", known_version());
    }

    void require_open(const std::string& attempt) {
        int sealed = 1;
        sql_ << "select sealed from attempt where id = :a", use(attempt), into(sealed);
        if (!sql_.got_data() || sealed != 0)
            throw Fault(FaultKind::out_of_turn, path_, attempt + " is not open");
    }

    void add_score(const std::string& attempt, const std::string& axis, scoring::Share share, bool is_thin) {
        const long long part = share.part, whole = share.whole;
        const int thin = is_thin ? 1 : 0;
        sql_ << "insert into score (attempt, axis, part, whole, thin) values (:a, :x, :p, :w, :t)",
            use(attempt), use(axis), use(part), use(whole), use(thin);
    }

    void add_cost(const std::string& attempt, int position, scoring::Share share) {
        const long long part = share.part, whole = share.whole;
        sql_ << "insert into cost (attempt, position, part, whole) values (:a, :n, :p, :w)", use(attempt),
            use(position), use(part), use(whole);
    }

    std::optional<Attempt> load(const std::string& id) {
        Attempt attempt;
        Row row;
        sql_ << "select id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, mode, "
                "language, started,"
                " program_version, sealed, passed, ending, outcome from attempt where id = :a",
            use(id), into(attempt.id), into(attempt.person), into(attempt.scenario),
            into(attempt.scenario_fingerprint), into(attempt.rubric_fingerprint), into(attempt.variant),
            into(row.seed), into(row.mode), into(row.language), into(attempt.started),
            into(attempt.program_version), into(row.sealed), into(row.passed), into(row.ending),
            into(row.outcome);
        if (!sql_.got_data()) return std::nullopt;
        attempt.seed = std::strtoull(row.seed.c_str(), nullptr, 10);
        attempt.mode = mode_of(row.mode).value_or(Mode::practice);
        attempt.language = language_of(row.language).value_or(Language::en);
        load_decisions(attempt);
        if (row.sealed != 0) attempt.seal = load_seal(id, row);
        return attempt;
    }

    void load_decisions(Attempt& attempt) {
        const soci::rowset<std::string> items =
            (sql_.prepare << "select item from read_item where attempt = :a order by position",
             use(attempt.id));
        attempt.read.assign(items.begin(), items.end());
        const soci::rowset<soci::row> decisions =
            (sql_.prepare << "select reply, cast(milliseconds as text), typed from decision where attempt = "
                             ":a order by position",
             use(attempt.id));
        for (const auto& each : decisions)
            attempt.decisions.push_back({each.get<std::string>(0),
                                         std::strtoll(each.get<std::string>(1).c_str(), nullptr, 10),
                                         each.get<std::string>(2)});
    }

    scoring::PrincipleScore load_score(const std::string& attempt, const std::string& axis) {
        long long part = 0, whole = 0;
        int thin = 0;
        sql_ << "select part, whole, thin from score where attempt = :a and axis = :x", use(attempt),
            use(axis), into(part), into(whole), into(thin);
        return {share_of(part, whole), thin != 0};
    }

    Seal load_seal(const std::string& attempt, const Row& row) {
        Seal seal{row.ending, {}};
        auto& card = seal.scorecard;
        card.passed = row.passed != 0;
        card.outcome = outcome_of(row.outcome);
        card.overall = load_score(attempt, axes[0]).score;
        for (std::size_t i = 0; i < card.principles.size(); ++i)
            card.principles[i] = load_score(attempt, axes[i + 1]);
        int decisions = 0;
        sql_ << "select count(*) from cost where attempt = :a and position >= 0", use(attempt),
            into(decisions);
        for (int position = -1; position < decisions; ++position) {
            long long part = 0, whole = 0;
            sql_ << "select part, whole from cost where attempt = :a and position = :p", use(attempt),
                use(position), into(part), into(whole);
            if (position < 0)
                card.briefing_cost = share_of(part, whole);
            else
                card.costs.push_back(share_of(part, whole));
        }
        return seal;
    }

    template <typename Work>
    auto guard(Work work) -> decltype(work()) {
        try {
            if (damaged_) reopen();
            return work();
        } catch (const soci::sqlite3_soci_error& error) {
            damaged_ = kind_of(error.result()) == FaultKind::damaged;
            throw Fault(kind_of(error.result()), path_, error.what());
        } catch (const soci::soci_error& error) {
            throw Fault(FaultKind::failed, path_, error.what());
        }
    }

    /// One transaction: all of it is durable when this returns, or none of it happened. It waits for its turn
    /// to write before it reads anything.
    template <typename Work>
    void change(Work work) {
        guard([&] {
            sql_ << "begin immediate";
            try {
                work();
                sql_ << "commit";
            } catch (...) {
                undo();
                throw;
            }
        });
    }

    /// What is in memory of a damaged file is worth nothing, and the file may have been mended meanwhile.
    void reopen() {
        damaged_ = false;
        sql_.close();
        open();
    }

    void undo() noexcept {
        try {
            sql_ << "rollback";
        } catch (const soci::soci_error&) {
            // SQLite has rolled back already.
        }
    }

    std::string path_;
    soci::session sql_;
    bool damaged_ = false; ///< the last call found it so
};

} // namespace

std::unique_ptr<Store> Store::open(const std::string& address) {
    constexpr std::string_view scheme = "sqlite:";
    if (address.compare(0, scheme.size(), scheme) != 0)
        throw Fault(FaultKind::cannot_open, address, "an address begins with sqlite:");
    return std::make_unique<SqliteStore>(address.substr(scheme.size()));
}

} // namespace aplomo::attempts
