#include "attempts/schema_company.hpp"

namespace aplomo::attempts {

/// Names of people and teams are kept as they were given. `team` '' or `person` '' in `assignment`: the other
/// one is meant. Times are ISO 8601, UTC.
SchemaStep people_and_teams() {
    return {
        R"(create table person (
                   name   text not null primary key,
                   joined text not null))",
        "create table team (name text not null primary key)",
        R"(create table membership (
                   team   text not null references team on delete cascade,
                   person text not null references person on delete cascade,
                   role   text not null check (role in ('trainee', 'trainer', 'manager')),
                   primary key (team, person, role)))",
        "create index membership_by_person on membership (person, role, team)",
        R"(create table assignment (
                   id       text not null primary key,
                   team     text not null,
                   person   text not null,
                   mode     text not null,
                   mark     integer not null,
                   until    text not null,
                   given_by text not null,
                   given    text not null))",
        R"(create table assigned_scenario (
                   assignment text not null references assignment on delete cascade,
                   scenario   text not null,
                   primary key (assignment, scenario)))",
        // Decision 1, 2…; 0 is the attempt as a whole.
        R"(create table remark (
                   id       text not null primary key,
                   attempt  text not null references attempt on delete cascade,
                   decision integer not null,
                   written_by text not null,
                   written  text not null,
                   words    text not null))",
        "create index remark_by_attempt on remark (attempt)",
        // Who looked at or exported what about whom; `whom` '' is everybody in the team.
        R"(create table look (
                   id   text not null primary key,
                   who  text not null,
                   kind text not null,
                   what text not null,
                   team text not null,
                   whom text not null,
                   at   text not null))",
        "create index look_by_whom on look (whom, at)",
        // What is told of an attempt to a learning record store; `sent` '': not yet.
        R"(create table statement (
                   attempt  text not null references attempt on delete cascade,
                   position integer not null,
                   id       text not null unique,
                   body     text not null,
                   sent     text not null,
                   primary key (attempt, position)))",
        // The company's own choices: how long attempts are kept, from how many people on sums are shown…
        "create table choice (name text not null primary key, value text not null)",
    };
}

namespace {

/// Scores are added up in hundredths of a point (0 to 10000), so that sums stay exact.
SchemaStep verdicts_and_sums_of_people() {
    return {
        // Sealed and not replayed yet.
        "create table awaiting (attempt text not null primary key references attempt on delete cascade)",
        "insert into awaiting (attempt) select id from attempt where sealed = 1",
        R"(create table verdict (
                   attempt  text not null primary key references attempt on delete cascade,
                   agrees   integer not null,
                   given_by text not null,
                   given    text not null,
                   note     text not null))",
        // Few disagree: a view finds them without reading the others.
        "create index verdict_disagreeing on verdict (attempt) where agrees = 0",
        R"(create table person_axis (
                   person  text not null,
                   axis    text not null,
                   n       integer not null,
                   total   integer not null,
                   squares integer not null,
                   primary key (person, axis)))",
        R"(create table person_technique (
                   person  text not null,
                   tag     text not null,
                   offered integer not null,
                   taken   integer not null,
                   primary key (person, tag)))",
        R"(create table person_course (
                   person      text not null,
                   scenario    text not null,
                   n           integer not null,
                   passes      integer not null,
                   first       integer not null,
                   first_begun text not null,
                   best        integer not null,
                   last        integer not null,
                   last_begun  text not null,
                   primary key (person, scenario)))",
    };
}

/// They name nobody: they are what the attempts of a team's trainees came to when they were replayed. A month
/// is "2026-11".
SchemaStep sums_of_teams() {
    return {
        R"(create table team_axis (
                   team    text not null,
                   axis    text not null,
                   n       integer not null,
                   total   integer not null,
                   squares integer not null,
                   primary key (team, axis)))",
        R"(create table team_technique (
                   team    text not null,
                   tag     text not null,
                   offered integer not null,
                   taken   integer not null,
                   primary key (team, tag)))",
        // 0 to 9; 9 holds 90 to 100 points.
        R"(create table team_decile (
                   team   text not null,
                   decile integer not null,
                   n      integer not null,
                   primary key (team, decile)))",
        // `cohort`: the month of a person's first attempt.
        R"(create table team_month (
                   team   text not null,
                   cohort text not null,
                   month  text not null,
                   n      integer not null,
                   total  integer not null,
                   primary key (team, cohort, month)))",
        R"(create table team_survey (
                   team  text not null,
                   stars integer not null,
                   n     integer not null,
                   primary key (team, stars)))",
        // A reply of a scenario: how often it was open, then the overall scores of those runs, their squares,
        // how often it was chosen, the overall scores of these, and what it cost them.
        R"(create table team_reply (
                   team         text not null,
                   scenario     text not null,
                   reply        text not null,
                   offered      integer not null,
                   total        integer not null,
                   squares      integer not null,
                   chosen       integer not null,
                   chosen_total integer not null,
                   cost         integer not null,
                   primary key (team, scenario, reply)))",
    };
}

} // namespace

SchemaStep verdicts_and_tallies() {
    auto step = verdicts_and_sums_of_people();
    for (const auto statement : sums_of_teams()) step.push_back(statement);
    return step;
}

/// What a store has counted before is taken to be in the sums of the teams that its person is in at this
/// step: of those that they had left by then nothing is known.
SchemaStep countings_and_queue() {
    return {
        // What was added to which sums, and under which month of beginning, so that just that is taken out.
        R"(create table counted (
                   attempt text not null references attempt on delete cascade,
                   team    text not null,
                   cohort  text not null,
                   primary key (attempt, team)))",
        R"(insert into counted (attempt, team, cohort)
                   select v.attempt, m.team, (select substr(coalesce(min(c.first_begun), a.started), 1, 7)
                                              from person_course c where c.person = a.person)
                   from verdict v join attempt a on a.id = v.attempt
                   join membership m on m.person = a.person and m.role = 'trainee'
                   where v.agrees = 1 and a.retry_of = '' and a.mode <> 'guided')",
        // When an attempt that awaits its replay began: the oldest come first.
        "alter table awaiting add column started text not null default ''",
        "update awaiting set started = (select a.started from attempt a where a.id = awaiting.attempt)",
        "create index awaiting_by_start on awaiting (started, attempt)",
    };
}

} // namespace aplomo::attempts
