#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* rights = R"sql(
revoke all on schema aplomo from public;
grant usage on schema aplomo to people_of_this_store;

revoke all on all tables in schema aplomo from public, people_of_this_store;
revoke all on all functions in schema aplomo from public;
grant execute on all functions in schema aplomo to people_of_this_store;
grant select on all tables in schema aplomo to people_of_this_store;
grant insert on remark, look to people_of_this_store;

-- Sums are written again and again: room beside a row lets its next version stay on the same page.
do $$ declare each text; begin
    foreach each in array array['person_axis', 'person_technique', 'person_course', 'team_axis', 'team_technique',
                                'team_decile', 'team_month', 'team_survey', 'team_reply', 'early_decile',
                                'person_unverified'] loop
        execute format('alter table %I set (fillfactor = 60)', each);
    end loop;
end $$;

do $$ declare each text; begin
    for each in select tablename from pg_tables where schemaname = 'aplomo' loop
        execute format('alter table aplomo.%I enable row level security', each);
    end loop;
    for each in select format('drop policy %I on aplomo.%I', policyname, tablename)
                from pg_policies where schemaname = 'aplomo' loop
        execute each;
    end loop;
end $$;

create policy everybody on schema_version for select using (true);
create policy everybody on choice for select using (true);

create policy own_and_led on attempt for select
    using (person = session_user or person in (select led_people()));

do $$ declare each text; begin
    foreach each in array array['read_item', 'decision', 'score', 'cost', 'awaiting', 'verdict', 'remark'] loop
        execute format('create policy with_attempt on %I for select using
            (exists (select from attempt where attempt.id = %I.attempt))', each, each);
    end loop;
end $$;

-- Past the policies of its tables, and narrowed like them: asked row by row they take longer than all the rest.
create or replace view creditable_attempt with (security_barrier) as
    select t.person, t.scenario, t.mode, t.started, t.received, t.passed, t.points
    from attempt t
    where t.sealed = 1 and t.retry_of = ''
      and not exists (select from verdict v where v.attempt = t.id and v.agrees = 0)
      and (t.person = session_user or t.person in (select led_people()) or (select keeps()));

create policy own on reflection for select
    using (exists (select from attempt a where a.id = attempt and a.person = session_user));

create policy led on counted for select using (team in (select led_teams())
    and exists (select from attempt a where a.id = attempt and a.person in (select led_people())));

-- Nobody tells a record store of themselves: what is told is what a trainer or manager has recounted.
create policy own_and_led on statement for select
    using (exists (select from attempt a where a.id = attempt));

create policy own_and_led on person for select
    using (name = session_user or name in (select led_people()));
create policy own on team for select using (name in (select own_teams()));
create policy own_and_led on membership for select
    using (person = session_user or team in (select led_teams()));

-- `team` '' is nobody's team: what has it is meant for one person.
-- What has a team is decided by that: most has, and asking for a thousand people takes longer than the rest.
create policy own_and_led on assignment for select using (person = session_user or team in (select own_teams())
    or (person <> '' and person in (select led_people())));
create policy with_assignment on assigned_scenario for select
    using (exists (select from assignment where assignment.id = assigned_scenario.assignment));

create policy own_and_about on look for select using (who = session_user or whom = session_user
    or (whom = '' and team in (select own_teams())));

do $$ declare each text; begin
    foreach each in array array['person_axis', 'person_technique', 'person_course', 'person_early',
                                'person_unverified'] loop
        execute format('create policy led on %I for select using (person in (select led_people()))', each);
    end loop;
    foreach each in array array['team_axis', 'team_technique', 'team_decile', 'team_month', 'team_survey',
                                'team_reply'] loop
        execute format('create policy led on %I for select using (team in (select led_teams()))', each);
    end loop;
end $$;

-- The whole company's, naming nobody: whoever leads a team may see what to expect of a group.
create policy by_any_leader on early_decile for select
    using ((scenario, number) in (select * from told_early()));
)sql";

} // namespace

const char* server_rights() { return rights; }

} // namespace aplomo::attempts
