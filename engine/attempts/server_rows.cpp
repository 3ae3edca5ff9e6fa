#include "attempts/server_rows.hpp"

#include <soci/soci.h>

#include "attempts/attempt_json.hpp"

namespace aplomo::attempts {

using soci::into;
using soci::use;

Kept keep_attempt(soci::session& server, const Attempt& attempt) {
    const auto json = json_of(attempt);
    std::string answer;
    server << "select keep_attempt(cast(:a as jsonb))", use(json), into(answer);
    if (answer == "texts_missing") return Kept::texts_missing;
    return answer == "before" ? Kept::before : Kept::now;
}

void keep_text(soci::session& server, const std::string& fingerprint, const std::string& text) {
    std::string kept;
    server << "select keep_text(:f, :b)", use(fingerprint), use(text), into(kept);
}

} // namespace aplomo::attempts
