#include "attempts/schema_company.hpp"

namespace aplomo::attempts {

/// A person's first five attempts at a scenario that count and agree, numbered by when they began, and what
/// everybody's came to. Scores in hundredths of a point; decile 9 holds 90 to 100 points.
SchemaStep early_attempts() {
    return {
        R"(create table person_early (
                   person   text not null,
                   scenario text not null,
                   number   integer not null,
                   begun    text not null,
                   score    integer not null,
                   passed   integer not null,
                   primary key (person, scenario, number)))",
        // Of whole companies, naming nobody; `first_passes`: nobody of them had passed before.
        R"(create table early_decile (
                   scenario     text not null,
                   number       integer not null,
                   decile       integer not null,
                   n            integer not null,
                   passes       integer not null,
                   first_passes integer not null,
                   primary key (scenario, number, decile)))",
        // Where a replay agreed, the seal says what the decisions earn.
        R"(insert into person_early (person, scenario, number, begun, score, passed)
               select person, scenario, number, begun, score, passed from (
                   select person, scenario, begun, score, passed, row_number() over
                       (partition by person, scenario order by begun, score, passed) as number
                   from (select a.person, a.scenario, a.started as begun, a.passed,
                                (20000 * s.part + s.whole) / (2 * s.whole) as score
                         from attempt a join verdict v on v.attempt = a.id and v.agrees = 1
                         join score s on s.attempt = a.id and s.axis = 'overall'
                         where a.sealed = 1 and a.mode <> 'guided' and a.retry_of = '') as counted)
                   as numbered where number <= 5)",
        R"(insert into early_decile (scenario, number, decile, n, passes, first_passes)
               select scenario, number, decile, count(*), sum(passed), sum(first_pass) from (
                   select e.scenario, e.number, e.passed,
                          case when e.score >= 9000 then 9 else e.score / 1000 end as decile,
                          case when e.passed = 1 and not exists
                              (select 1 from person_early b where b.person = e.person
                               and b.scenario = e.scenario and b.number < e.number and b.passed = 1)
                              then 1 else 0 end as first_pass
                   from person_early e) as each_early
               group by scenario, number, decile)",
    };
}

} // namespace aplomo::attempts
