#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <soci/soci.h>

#include <fmt/format.h>

#include "company/privacy.hpp"

namespace aplomo::company {
namespace {

using attempts::Database;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

struct Part {
    const char* table;
    const char* condition;      ///< {} is the person, in quotes
    const char* from = nullptr; ///< what its rows are read from; null: the table
};

constexpr const char* with_attempt = "attempt in (select id from attempt where person = {0})";

constexpr Part parts[] = {
    {"person", "name = {0}"},
    {"membership", "person = {0}"},
    {"attempt", "person = {0}"},
    {"read_item", with_attempt},
    {"decision", with_attempt},
    {"score", with_attempt},
    {"cost", with_attempt},
    {"reflection", with_attempt},
    {"awaiting", with_attempt},
    {"counted", with_attempt},
    {"statement", with_attempt},
    {"verdict", "given_by = {0} or attempt in (select id from attempt where person = {0})"},
    {"remark", "written_by = {0} or attempt in (select id from attempt where person = {0})"},
    {"assignment",
     "person = {0} or given_by = {0} or team in (select team from membership where person = {0})"},
    {"assigned_scenario",
     "assignment in (select id from assignment where person = {0} or given_by = {0} or team in "
     "(select team from membership where person = {0}))"},
    {"company_text", "accepted_by = {0}"},
    {"look", "who = {0} or whom = {0}"},
    {"person_axis", "person = {0}"},
    {"person_technique", "person = {0}"},
    {"person_course", "person = {0}"},
    {"person_early", "person = {0}"},
    {"person_unverified", "person = {0}",
     "(select person, sum(awaiting) as awaiting, sum(disagreeing) as disagreeing from person_unverified "
     "group by "
     "person) as added_up"},
};

struct Column {
    std::string name;
    bool is_number = false;
};

std::vector<Column> columns_of(Database& database, const std::string& table) {
    const auto question =
        database.is_server()
            ? fmt::format(
                  "select cast(column_name as text), cast(data_type as text) from information_schema.columns "
                  "where table_schema = 'aplomo' and table_name = '{}' and column_name not in ('rowid', "
                  "'lane', 'points') order by "
                  "ordinal_position",
                  table)
            : fmt::format("select name, type from pragma_table_info('{}') order by cid", table);
    const soci::rowset<soci::row> rows = (database.sql().prepare << question);
    std::vector<Column> columns;
    for (const auto& row : rows)
        columns.push_back({row.get<std::string>(0),
                           row.get<std::string>(1) != "text" && row.get<std::string>(1) != "TEXT"});
    return columns;
}

void string(Writer& json, const std::string& text) {
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_row(Writer& json, const soci::row& row, const std::vector<Column>& columns) {
    json.StartObject();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        json.Key(columns[i].name.c_str());
        const auto value = row.get<std::string>(i);
        if (columns[i].is_number)
            json.RawValue(value.data(), value.size(), rapidjson::kNumberType);
        else
            string(json, value);
    }
    json.EndObject();
}

std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char letter : word) text += letter == '\'' ? std::string("''") : std::string{letter};
    return text + "'";
}

void write_part(Writer& json, Database& database, const Part& part, const std::string& person) {
    const auto columns = columns_of(database, part.table);
    std::string selected;
    for (const auto& column : columns)
        selected += (selected.empty() ? "" : ", ") + fmt::format("cast({} as text)", column.name);
    const soci::rowset<soci::row> rows =
        (database.sql().prepare << fmt::format("select {} from {} where ", selected,
                                               part.from == nullptr ? part.table : part.from) +
                                       fmt::format(fmt::runtime(part.condition), quoted(person)));
    json.Key(part.table);
    json.StartArray();
    for (const auto& row : rows) write_row(json, row, columns);
    json.EndArray();
}

} // namespace

std::string rows_of(Database& database, const std::string& person) {
    return database.read([&] {
        rapidjson::StringBuffer buffer;
        Writer json(buffer);
        json.StartObject();
        for (const auto& part : parts) write_part(json, database, part, person);
        json.EndObject();
        return std::string(buffer.GetString(), buffer.GetSize());
    });
}

} // namespace aplomo::company
