#include "attempts/schema_company.hpp"

namespace aplomo::attempts {

/// Which attempts may do what somebody was given, and their whole points, which marks are held against. A
/// server narrows it to those whom the login may see, once for all the rows and not for each
/// (server_rights.cpp).
SchemaStep creditable_attempts() {
    return {
        "drop index attempt_for_due",
        R"(create index attempt_for_due on attempt (person, scenario, mode, received, started, passed, id)
               where sealed = 1 and retry_of = '')",
        R"(create view creditable_attempt as
               select t.person, t.scenario, t.mode, t.started, t.received, t.passed, x.part * 100 / x.whole as points
               from attempt t join score x on x.attempt = t.id and x.axis = 'overall'
               where t.sealed = 1 and t.retry_of = '' and t.id not in (
                   select attempt from verdict where agrees = 0))",
    };
}

} // namespace aplomo::attempts
