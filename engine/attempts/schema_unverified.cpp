#include "attempts/schema_company.hpp"

namespace aplomo::attempts {

/// How many attempts of a person await their replay, and how many disagree: counted as they come, since a
/// team asks for it on every opening. And what tells in one look whether somebody did what they were given.
SchemaStep unverified_and_dues() {
    return {
        R"(create table person_unverified (
                   person      text not null primary key,
                   awaiting    integer not null,
                   disagreeing integer not null))",
        R"(insert into person_unverified (person, awaiting, disagreeing)
               select person, sum(awaiting), sum(disagreeing) from (
                   select a.person, 1 as awaiting, 0 as disagreeing
                   from awaiting w join attempt a on a.id = w.attempt
                   union all
                   select a.person, 0, 1 from verdict v join attempt a on a.id = v.attempt where v.agrees = 0)
                   as each_unverified
               group by person)",
        "create index attempt_for_due on attempt (person, scenario, mode, started) where sealed = 1 and "
        "retry_of = ''",
    };
}

} // namespace aplomo::attempts
