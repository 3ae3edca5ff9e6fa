#include "attempts/schema.hpp"

#include <string>

#include "attempts/schema_company.hpp"

namespace aplomo::attempts {
namespace {

/// Seeds are kept as text: they use all 64 bits. `position` −1 in `cost` is the briefing.
SchemaStep attempts_and_seals() {
    return {
        R"(create table kept_text (
                   fingerprint text not null primary key,
                   body        text not null))",
        R"(create table attempt (
                   id                   text not null primary key,
                   person               text not null,
                   scenario             text not null,
                   scenario_fingerprint text not null references kept_text,
                   rubric_fingerprint   text not null references kept_text,
                   variant              text not null,
                   seed                 text not null,
                   mode                 text not null,
                   language             text not null,
                   started              text not null,
                   program_version      text not null,
                   sealed               integer not null default 0,
                   passed               integer not null default 0,
                   ending               text not null default '',
                   outcome              text not null default ''))",
        "create index attempt_by_person on attempt (person, started)",
        R"(create table read_item (
                   attempt  text not null references attempt on delete cascade,
                   position integer not null,
                   item     text not null,
                   primary key (attempt, position)))",
        R"(create table decision (
                   attempt      text not null references attempt on delete cascade,
                   position     integer not null,
                   reply        text not null,
                   milliseconds integer not null,
                   typed        text not null,
                   primary key (attempt, position)))",
        R"(create table score (
                   attempt text not null references attempt on delete cascade,
                   axis    text not null,
                   part    integer not null,
                   whole   integer not null,
                   thin    integer not null,
                   primary key (attempt, axis)))",
        R"(create table cost (
                   attempt  text not null references attempt on delete cascade,
                   position integer not null,
                   part     integer not null,
                   whole    integer not null,
                   primary key (attempt, position)))",
    };
}

SchemaStep reflections_and_retries() {
    return {
        R"(create table reflection (
                   attempt  text not null primary key references attempt on delete cascade,
                   moment   integer not null,
                   feeling  text not null,
                   words    text not null,
                   goal     text not null,
                   goal_tag text not null))",
        // No reference: the mark stays when the attempt that was tried again goes.
        "alter table attempt add column retry_of text not null default ''",
        "alter table attempt add column replayed integer not null default 0",
    };
}

/// No table changes, but what a server runs, which it gets anew with any step: so a server that has it from
/// before is told to take one.
SchemaStep texts_played_and_true_times() { return {}; }

} // namespace

const std::vector<SchemaStep>& schema_steps() {
    static const std::vector<SchemaStep> steps{attempts_and_seals(),         reflections_and_retries(),
                                               people_and_teams(),           verdicts_and_tallies(),
                                               countings_and_queue(),        early_attempts(),
                                               unverified_and_dues(),        accepted_texts_and_receipts(),
                                               creditable_attempts(),        accepters(),
                                               texts_played_and_true_times()};
    return steps;
}

std::filesystem::path copy_of_schema(const std::filesystem::path& file, int version) {
    return file.string() + ".schema-" + std::to_string(version);
}

} // namespace aplomo::attempts
