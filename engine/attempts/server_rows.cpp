#include "attempts/server_rows.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <soci/soci.h>

#include "attempts/attempt_json.hpp"

namespace aplomo::attempts {

namespace {

/// "null" for what is forgotten.
std::string json_of(const Reflection& reflection) {
    if (reflection.empty()) return "null";
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
    json.StartObject();
    json.Key("moment");
    json.Int(reflection.moment);
    const std::pair<const char*, const std::string*> words[] = {{"feeling", &reflection.feeling},
                                                                {"words", &reflection.words},
                                                                {"goal", &reflection.goal},
                                                                {"goal_tag", &reflection.goal_tag}};
    for (const auto& [key, word] : words) {
        json.Key(key);
        json.String(word->data(), static_cast<rapidjson::SizeType>(word->size()));
    }
    json.EndObject();
    return buffer.GetString();
}

} // namespace

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

void keep_reflection(soci::session& server, const std::string& attempt, const Reflection& reflection) {
    const auto json = json_of(reflection);
    std::string kept;
    server << "select keep_reflection(:a, cast(:r as jsonb))", use(attempt), use(json), into(kept);
}

Acceptance read_acceptance(soci::session& server, const std::string& fingerprint, const std::string& player) {
    int all = 0, of_others = 0;
    server << "select count(*), count(*) filter (where accepted_by <> :p) from company_text where "
              "fingerprint = :f",
        use(player, "p"), use(fingerprint, "f"), into(all), into(of_others);
    if (of_others > 0) return Acceptance::others;
    return all > 0 ? Acceptance::its_players : Acceptance::nobodys;
}

} // namespace aplomo::attempts
