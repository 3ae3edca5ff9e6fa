#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* points = R"sql(
-- The whole points of an attempt's overall score stand beside it: who of a thousand people has done what they were
-- given is then answered by an index alone.
alter table attempt add column if not exists points bigint;

-- For attempts that did not come through their door: those of an older store, and of a backup.
create or replace function fill_points() returns bigint language plpgsql set search_path = aplomo, pg_temp as $$
declare
    filled bigint;
begin
    update attempt set points = x.part * 100 / x.whole from score x
        where x.attempt = attempt.id and x.axis = 'overall' and x.whole > 0 and attempt.points is null;
    get diagnostics filled = row_count;
    return filled;
end $$;
select fill_points();

do $$ begin
    if exists (select from pg_indexes where schemaname = 'aplomo' and indexname = 'attempt_for_due'
               and indexdef like '%points%') then return; end if;
    drop index attempt_for_due;
    create index attempt_for_due on attempt (person, scenario, mode, received, started, points, passed, id)
        where sealed = 1 and retry_of = '';
end $$;
)sql";

} // namespace

const char* server_points() { return points; }

} // namespace aplomo::attempts
