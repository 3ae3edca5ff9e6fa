#include "attempts/rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <unordered_map>

#include <soci/soci.h>

namespace aplomo::attempts {
namespace {

using soci::into;
using soci::use;

constexpr long long most_decisions = 100'000;

constexpr scoring::Share unearned{-1, 1}; ///< what no run can earn: a row that is missing or edited by hand

/// A share that no run can earn must neither be shown nor pass for one: it is read as −1 of 1.
scoring::Share share_of(long long part, long long whole) {
    constexpr long long most = 1'000'000'000'000;
    return part >= 0 && part <= whole && whole > 0 && whole <= most ? scoring::Share{part, whole} : unearned;
}

/// The worst for a word that is none: a row edited by hand must not look better than it is.
scenario::Outcome outcome_of(const std::string& id) {
    for (std::size_t i = 0; i < scenario::outcome_ids.size(); ++i)
        if (scenario::outcome_ids[i] == id) return static_cast<scenario::Outcome>(i);
    return scenario::Outcome::lost;
}

/// Attempts by their ids, while their rows come in. One that another program has just begun is none of them.
class ById {
  public:
    explicit ById(std::vector<Attempt>& attempts) {
        for (auto& attempt : attempts) by_id_[attempt.id] = &attempt;
    }
    Attempt* find(const std::string& id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? nullptr : found->second;
    }
    scoring::Scorecard* find_card(const std::string& id) const {
        auto* attempt = find(id);
        return attempt != nullptr && attempt->seal ? &attempt->seal->scorecard : nullptr;
    }

  private:
    std::unordered_map<std::string, Attempt*> by_id_;
};

/// What a row of `attempt` says in words and numbers of its own.
struct Row {
    Attempt attempt;
    std::string mode, language, seed, ending, outcome, retry_of;
    long long sealed = 0, passed = 0, replayed = 0;
};

/// Nothing unless a word is a number from 0 to 2^64 − 1 as it is written here.
std::optional<std::uint64_t> seed_of(const std::string& word) {
    std::uint64_t seed = 0;
    std::from_chars(word.data(), word.data() + word.size(), seed);
    return std::to_string(seed) == word ? std::optional(seed) : std::nullopt;
}

bool is_count(long long number) { return number >= 0 && number <= most_decisions; }

std::string unreadable_in(const Row& row) {
    if (!seed_of(row.seed)) return "seed";
    if (!mode_of(row.mode)) return "mode";
    if (!language_of(row.language)) return "language";
    return is_count(row.replayed) ? "" : "replayed";
}

Attempt attempt_of(const Row& row) {
    Attempt attempt = row.attempt;
    attempt.unreadable = unreadable_in(row);
    attempt.seed = seed_of(row.seed).value_or(0);
    attempt.mode = mode_of(row.mode).value_or(Mode::practice);
    attempt.language = language_of(row.language).value_or(Language::en);
    if (!row.retry_of.empty())
        attempt.retry =
            Retry{row.retry_of, is_count(row.replayed) ? static_cast<std::size_t>(row.replayed) : 0};
    if (row.sealed == 0) return attempt;
    auto& card = attempt.seal.emplace(Seal{row.ending, {}}).scorecard;
    card.passed = row.passed != 0;
    card.outcome = outcome_of(row.outcome);
    card.overall = card.briefing_cost = unearned;
    card.principles.fill({unearned, false});
    return attempt;
}

std::vector<Attempt> read_beginnings(soci::session& sql, const std::string& which, const std::string& key) {
    Row row;
    auto& attempt = row.attempt;
    soci::statement rows =
        (sql.prepare << "select id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, "
                        "seed, mode, language, started, program_version, sealed, passed, ending, outcome, "
                        "retry_of, replayed from attempt where " +
                            which + " order by started desc, rowid desc",
         use(key), into(attempt.id), into(attempt.person), into(attempt.scenario),
         into(attempt.scenario_fingerprint), into(attempt.rubric_fingerprint), into(attempt.variant),
         into(row.seed), into(row.mode), into(row.language), into(attempt.started),
         into(attempt.program_version), into(row.sealed), into(row.passed), into(row.ending),
         into(row.outcome), into(row.retry_of), into(row.replayed));
    std::vector<Attempt> attempts;
    for (rows.execute(); rows.fetch();) attempts.push_back(attempt_of(row));
    return attempts;
}

/// The rows of a table that hang on the attempts, in the order of their positions.
std::string rows_of(const std::string& table, const std::string& columns, const std::string& which) {
    return "select attempt, " + columns + " from " + table + " join attempt on attempt.id = " + table +
           ".attempt where " + which;
}

void read_items(soci::session& sql, const std::string& which, const std::string& key, const ById& by_id) {
    std::string attempt, item;
    soci::statement rows = (sql.prepare << rows_of("read_item", "item", which) + " order by position",
                            use(key), into(attempt), into(item));
    for (rows.execute(); rows.fetch();)
        if (auto* mine = by_id.find(attempt)) mine->read.push_back(item);
}

void read_decisions(soci::session& sql, const std::string& which, const std::string& key, const ById& by_id) {
    std::string attempt, milliseconds;
    KeptDecision decision;
    soci::statement rows =
        (sql.prepare << rows_of("decision", "reply, cast(milliseconds as text), typed", which) +
                            " order by position",
         use(key), into(attempt), into(decision.reply), into(milliseconds), into(decision.typed));
    for (rows.execute(); rows.fetch();) {
        decision.milliseconds = std::strtoll(milliseconds.c_str(), nullptr, 10);
        if (auto* mine = by_id.find(attempt)) mine->decisions.push_back(decision);
    }
}

void read_scores(soci::session& sql, const std::string& which, const std::string& key, const ById& by_id) {
    std::string attempt, axis;
    long long part = 0, whole = 0, thin = 0;
    soci::statement rows = (sql.prepare << rows_of("score", "axis, part, whole, thin", which), use(key),
                            into(attempt), into(axis), into(part), into(whole), into(thin));
    for (rows.execute(); rows.fetch();) {
        auto* card = by_id.find_card(attempt);
        if (card == nullptr) continue;
        if (axis == "overall") card->overall = share_of(part, whole);
        for (const auto principle : scenario::all_principles)
            if (axis == id_of(principle))
                card->principles[static_cast<std::size_t>(principle)] = {share_of(part, whole), thin != 0};
    }
}

void add_cost(Attempt& attempt, long long position, scoring::Share cost) {
    auto& card = attempt.seal->scorecard;
    if (position == -1)
        card.briefing_cost = cost;
    else if (position == static_cast<long long>(card.costs.size()))
        card.costs.push_back(cost);
    else
        attempt.unreadable = "cost";
}

void read_costs(soci::session& sql, const std::string& which, const std::string& key, const ById& by_id) {
    std::string attempt;
    long long position = 0, part = 0, whole = 0;
    soci::statement rows =
        (sql.prepare << rows_of("cost", "position, part, whole", which) + " order by position", use(key),
         into(attempt), into(position), into(part), into(whole));
    for (rows.execute(); rows.fetch();)
        if (auto* mine = by_id.find(attempt); mine != nullptr && mine->seal)
            add_cost(*mine, position, share_of(part, whole));
}

/// A word as a value of SQL, the same on both kinds of database.
std::string as_literal(const std::string& word) {
    std::string quoted = "'";
    for (const char sign : word) quoted += sign == '\'' ? std::string("''") : std::string(1, sign);
    return quoted + '\'';
}

/// Attempts with all that hangs on them, newest first: one statement a table, however many they are. `which`
/// is a condition on `attempt` with one `:k`.
std::vector<Attempt> read(soci::session& sql, const std::string& which, const std::string& key) {
    auto attempts = read_beginnings(sql, which, key);
    const ById by_id(attempts);
    for (const auto part : {read_items, read_decisions, read_scores, read_costs})
        part(sql, which, key, by_id);
    return attempts;
}

} // namespace

std::optional<Attempt> read_attempt(soci::session& sql, const std::string& id) {
    auto found = read(sql, "attempt.id = :k", id);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Attempt> read_attempts(soci::session& sql, const std::string& person) {
    return read(sql, person.empty() ? "'' = :k" : "attempt.person = :k", person);
}

std::vector<Attempt> read_unfinished(soci::session& sql, const std::string& person) {
    return read(sql, "attempt.sealed = 0 and attempt.person = :k", person);
}

std::vector<Attempt> read_attempts_of(soci::session& sql, const std::vector<std::string>& ids) {
    if (ids.empty()) return {};
    std::string list;
    for (const auto& id : ids) list += (list.empty() ? "" : ", ") + as_literal(id);
    return read(sql, "'' = :k and attempt.id in (" + list + ")", "");
}

std::optional<std::string> read_text(soci::session& sql, const std::string& fingerprint) {
    std::string body;
    sql << "select body from kept_text where fingerprint = :f", use(fingerprint), into(body);
    return sql.got_data() ? std::optional(body) : std::nullopt;
}

std::optional<std::string> read_owner(soci::session& sql, const std::string& attempt) {
    std::string owner;
    sql << "select person from attempt where id = :a", use(attempt), into(owner);
    return sql.got_data() ? std::optional(owner) : std::nullopt;
}

std::vector<Attempt> read_sealed(soci::session& sql) {
    auto sealed = read(sql, "attempt.sealed = 1 and '' = :k", "");
    std::reverse(sealed.begin(), sealed.end());
    return sealed;
}

} // namespace aplomo::attempts
