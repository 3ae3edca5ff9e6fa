#include "attempts/import.hpp"

#include <soci/soci.h>

#include "attempts/attempt_json.hpp"
#include "attempts/rows.hpp"
#include "attempts/server_rows.hpp"

namespace aplomo::attempts {
namespace {

using soci::use;

void keep_in_file(soci::session& sql, const Attempt& attempt) {
    write_beginning(sql, attempt);
    for (int position = 0; const auto& decision : attempt.decisions)
        write_decision(sql, attempt.id, position++, decision);
    write_seal(sql, attempt.id, *attempt.seal);
    write_awaiting(sql, attempt.id);
}

/// The texts of what is kept, each once.
class Texts {
  public:
    Texts(Database& database, const Exported& exported) : database_(database), exported_(exported) {}

    void keep_those_of(const Attempt& attempt) {
        for (const auto& fingerprint : {attempt.scenario_fingerprint, attempt.rubric_fingerprint})
            if (kept_.insert(fingerprint).second) keep(fingerprint, exported_.texts.at(fingerprint));
    }

  private:
    void keep(const std::string& fingerprint, const std::string& body) {
        if (database_.is_server()) return keep_text(database_.sql(), fingerprint, body);
        database_.sql() << "insert into kept_text (fingerprint, body) values (:f, :b) on conflict do nothing",
            use(fingerprint), use(body);
    }

    Database& database_;
    const Exported& exported_;
    std::set<std::string> kept_;
};

/// Nothing while the store has no such attempt.
std::optional<bool> is_same(soci::session& sql, const Attempt& attempt) {
    const auto there = read_attempt(sql, attempt.id);
    return there ? std::optional(json_of(*there) == json_of(attempt)) : std::nullopt;
}

} // namespace

Imported keep_exported(Database& database, const Exported& exported) {
    Imported imported;
    database.change([&] {
        imported = {};
        Texts texts(database, exported);
        for (const auto& attempt : exported.attempts) {
            if (const auto same = is_same(database.sql(), attempt)) {
                ++(*same ? imported.there : imported.different);
                continue;
            }
            texts.keep_those_of(attempt);
            if (database.is_server() && keep_attempt(database.sql(), attempt) == Kept::before)
                ++imported.there;
            else
                ++imported.kept;
            if (!database.is_server()) keep_in_file(database.sql(), attempt);
        }
    });
    return imported;
}

} // namespace aplomo::attempts
