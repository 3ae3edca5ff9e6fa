#include "attempts/rows.hpp"

#include <soci/soci.h>

namespace aplomo::attempts {
namespace {

using soci::use;

constexpr std::array<const char*, 4> axes{"overall", "empathy", "calm", "solution"};

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
    // A server has said when it got the attempt as soon as it had it.
    sql << "update attempt set sealed = 1, passed = :p, ending = :e, outcome = :o, received = "
           "case when received = '' then replace(substr(cast(current_timestamp as text), 1, 19), ' ', 'T') "
           "|| 'Z' "
           "else received end where id = :a",
        use(passed), use(seal.ending), use(outcome), use(attempt);
    write_score(sql, attempt, axes[0], card.overall, false);
    for (std::size_t i = 0; i < card.principles.size(); ++i)
        write_score(sql, attempt, axes[i + 1], card.principles[i].score, card.principles[i].thin);
    write_cost(sql, attempt, -1, card.briefing_cost);
    for (std::size_t i = 0; i < card.costs.size(); ++i)
        write_cost(sql, attempt, static_cast<int>(i), card.costs[i]);
}

void write_awaiting(soci::session& sql, const std::string& attempt) {
    sql << "insert into awaiting (attempt, started) select id, started from attempt where id = :a",
        use(attempt);
    sql << "insert into person_unverified (person, awaiting, disagreeing) select person, 1, 0 from attempt "
           "where id = :a on conflict (person) do update set awaiting = person_unverified.awaiting + 1",
        use(attempt);
}

void count_no_longer_awaiting(soci::session& sql, const std::string& attempt, bool disagrees) {
    const int disagreeing = disagrees ? 1 : 0;
    sql << "update person_unverified set awaiting = awaiting - 1, disagreeing = disagreeing + :d where "
           "person "
           "= (select person from attempt where id = :a)",
        use(disagreeing), use(attempt);
    sql << "delete from person_unverified where awaiting = 0 and disagreeing = 0 and person = (select person "
           "from attempt where id = :a)",
        use(attempt);
}

} // namespace aplomo::attempts
