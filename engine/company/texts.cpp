#include "company/texts.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <soci/soci.h>

#include <map>
#include <set>

namespace aplomo::company {
namespace {

using attempts::Acceptance;
using attempts::Database;

std::string json_of(const std::vector<CompanyText>& texts) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
    json.StartArray();
    for (const auto& text : texts) {
        json.StartObject();
        json.Key("fingerprint");
        json.String(text.fingerprint.c_str());
        json.Key("what");
        json.String(text.what.c_str());
        json.EndObject();
    }
    json.EndArray();
    return buffer.GetString();
}

} // namespace

std::size_t accept(Database& database, const std::vector<CompanyText>& texts) {
    if (!database.is_server() || texts.empty()) return 0;
    const auto json = json_of(texts);
    long long added = 0;
    database.change([&] {
        database.sql() << "select accept_texts(cast(:t as jsonb))", soci::use(json), soci::into(added);
    });
    return static_cast<std::size_t>(added);
}

attempts::AcceptedTexts accepted_texts(Database& database) {
    if (!database.is_server()) return {};
    std::map<std::string, std::set<std::string>> accepted; // fingerprint: by whom
    database.read([&] {
        const soci::rowset<soci::row> rows =
            (database.sql().prepare << "select fingerprint, accepted_by from company_text");
        for (const auto& row : rows) accepted[row.get<std::string>(0)].insert(row.get<std::string>(1));
        return true;
    });
    return [accepted = std::move(accepted)](const std::string& text, const std::string& player) {
        const auto found = accepted.find(text);
        if (found == accepted.end()) return Acceptance::nobodys;
        const bool is_alone = found->second.size() == 1 && found->second.contains(player);
        return is_alone ? Acceptance::its_players : Acceptance::others;
    };
}

} // namespace aplomo::company
