#include "attempts/rows.hpp"

#include <soci/soci.h>

namespace aplomo::attempts {
namespace {

using soci::into;
using soci::use;

/// A share that no run can earn must neither be shown nor pass for one: it is read as −1 of 1.
scoring::Share share_of(long long part, long long whole) {
    constexpr long long most = 1'000'000'000'000;
    return part >= 0 && part <= whole && whole > 0 && whole <= most ? scoring::Share{part, whole}
                                                                    : scoring::Share{-1, 1};
}

/// What a row of `attempt` says in words and numbers of its own.
struct Row {
    std::string mode, language, seed, ending, outcome, retry_of;
    int sealed = 0;
    int passed = 0;
    int replayed = 0;
};

constexpr std::array<const char*, 4> axes{"overall", "empathy", "calm", "solution"};

/// The worst for a word that is none: a row edited by hand must not look better than it is.
scenario::Outcome outcome_of(const std::string& id) {
    for (std::size_t i = 0; i < scenario::outcome_ids.size(); ++i)
        if (scenario::outcome_ids[i] == id) return static_cast<scenario::Outcome>(i);
    return scenario::Outcome::lost;
}

void write_score(soci::session& sql, const std::string& attempt, const std::string& axis,
                 scoring::Share share, bool is_thin) {
    const long long part = share.part, whole = share.whole;
    const int thin = is_thin ? 1 : 0;
    sql << "insert into score (attempt, axis, part, whole, thin) values (:a, :x, :p, :w, :t)", use(attempt),
        use(axis), use(part), use(whole), use(thin);
}

void write_cost(soci::session& sql, const std::string& attempt, int position, scoring::Share share) {
    const long long part = share.part, whole = share.whole;
    sql << "insert into cost (attempt, position, part, whole) values (:a, :n, :p, :w)", use(attempt),
        use(position), use(part), use(whole);
}

void read_decisions(soci::session& sql, Attempt& attempt) {
    const soci::rowset<std::string> items =
        (sql.prepare << "select item from read_item where attempt = :a order by position", use(attempt.id));
    attempt.read.assign(items.begin(), items.end());
    const soci::rowset<soci::row> decisions =
        (sql.prepare << "select reply, cast(milliseconds as text), typed from decision where attempt = "
                        ":a order by position",
         use(attempt.id));
    for (const auto& each : decisions)
        attempt.decisions.push_back({each.get<std::string>(0),
                                     std::strtoll(each.get<std::string>(1).c_str(), nullptr, 10),
                                     each.get<std::string>(2)});
}

scoring::PrincipleScore read_score(soci::session& sql, const std::string& attempt, const std::string& axis) {
    long long part = 0, whole = 0;
    int thin = 0;
    sql << "select part, whole, thin from score where attempt = :a and axis = :x", use(attempt), use(axis),
        into(part), into(whole), into(thin);
    return {share_of(part, whole), thin != 0};
}

void read_costs(soci::session& sql, const std::string& attempt, scoring::Scorecard& card) {
    int decisions = 0;
    sql << "select count(*) from cost where attempt = :a and position >= 0", use(attempt), into(decisions);
    for (int position = -1; position < decisions; ++position) {
        long long part = 0, whole = 0;
        sql << "select part, whole from cost where attempt = :a and position = :p", use(attempt),
            use(position), into(part), into(whole);
        if (position < 0)
            card.briefing_cost = share_of(part, whole);
        else
            card.costs.push_back(share_of(part, whole));
    }
}

Seal read_seal(soci::session& sql, const std::string& attempt, const Row& row) {
    Seal seal{row.ending, {}};
    auto& card = seal.scorecard;
    card.passed = row.passed != 0;
    card.outcome = outcome_of(row.outcome);
    card.overall = read_score(sql, attempt, axes[0]).score;
    for (std::size_t i = 0; i < card.principles.size(); ++i)
        card.principles[i] = read_score(sql, attempt, axes[i + 1]);
    read_costs(sql, attempt, card);
    return seal;
}

} // namespace

void write_beginning(soci::session& sql, const Attempt& attempt) {
    const std::string mode(id_of(attempt.mode)), language(code_of(attempt.language)),
        seed = std::to_string(attempt.seed), retry_of = attempt.retry ? attempt.retry->of : "";
    const int replayed = attempt.retry ? static_cast<int>(attempt.retry->replayed) : 0;
    sql << "insert into attempt (id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, "
           "seed, mode, language, started, program_version, retry_of, replayed) values (:id, :p, :s, :sf, "
           ":rf, :v, :seed, :m, :l, :st, :pv, :ro, :rp)",
        use(attempt.id), use(attempt.person), use(attempt.scenario), use(attempt.scenario_fingerprint),
        use(attempt.rubric_fingerprint), use(attempt.variant), use(seed), use(mode), use(language),
        use(attempt.started), use(attempt.program_version), use(retry_of), use(replayed);
    for (int position = 0; const auto& item : attempt.read) {
        sql << "insert into read_item (attempt, position, item) values (:a, :p, :i)", use(attempt.id),
            use(position), use(item);
        ++position;
    }
}

void write_decision(soci::session& sql, const std::string& attempt, int position,
                    const KeptDecision& decision) {
    const long long milliseconds = decision.milliseconds;
    sql << "insert into decision (attempt, position, reply, milliseconds, typed) values (:a, :p, :r, :m, :t)",
        use(attempt), use(position), use(decision.reply), use(milliseconds), use(decision.typed);
}

void write_seal(soci::session& sql, const std::string& attempt, const Seal& seal) {
    const auto& card = seal.scorecard;
    const int passed = card.passed ? 1 : 0;
    const std::string outcome(id_of(card.outcome));
    sql << "update attempt set sealed = 1, passed = :p, ending = :e, outcome = :o where id = :a", use(passed),
        use(seal.ending), use(outcome), use(attempt);
    write_score(sql, attempt, axes[0], card.overall, false);
    for (std::size_t i = 0; i < card.principles.size(); ++i)
        write_score(sql, attempt, axes[i + 1], card.principles[i].score, card.principles[i].thin);
    write_cost(sql, attempt, -1, card.briefing_cost);
    for (std::size_t i = 0; i < card.costs.size(); ++i)
        write_cost(sql, attempt, static_cast<int>(i), card.costs[i]);
}

std::optional<Attempt> read_attempt(soci::session& sql, const std::string& id) {
    Attempt attempt;
    Row row;
    sql << "select id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, mode, "
           "language, started, program_version, sealed, passed, ending, outcome, retry_of, replayed "
           "from attempt where id = :a",
        use(id), into(attempt.id), into(attempt.person), into(attempt.scenario),
        into(attempt.scenario_fingerprint), into(attempt.rubric_fingerprint), into(attempt.variant),
        into(row.seed), into(row.mode), into(row.language), into(attempt.started),
        into(attempt.program_version), into(row.sealed), into(row.passed), into(row.ending),
        into(row.outcome), into(row.retry_of), into(row.replayed);
    if (!sql.got_data()) return std::nullopt;
    attempt.seed = std::strtoull(row.seed.c_str(), nullptr, 10);
    attempt.mode = mode_of(row.mode).value_or(Mode::practice);
    attempt.language = language_of(row.language).value_or(Language::en);
    if (!row.retry_of.empty())
        attempt.retry = Retry{row.retry_of, static_cast<std::size_t>(std::max(0, row.replayed))};
    read_decisions(sql, attempt);
    if (row.sealed != 0) attempt.seal = read_seal(sql, id, row);
    return attempt;
}

} // namespace aplomo::attempts
