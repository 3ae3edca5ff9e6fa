#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* rights = R"sql(
do $$ begin
    if not exists (select from pg_roles where rolname = 'aplomo_people') then
        create role aplomo_people nologin;
    end if;
end $$;
revoke all on schema aplomo from public;
grant usage on schema aplomo to aplomo_people;

-- Whom the login trains or manages. Nobody leads themselves.
create or replace function led_people() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select distinct theirs.person from membership mine join membership theirs on theirs.team = mine.team
    where mine.person = session_user and mine.role in ('trainer', 'manager')
      and theirs.role = 'trainee' and theirs.person <> session_user $$;

create or replace function led_teams() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select distinct team from membership where person = session_user and role in ('trainer', 'manager') $$;

create or replace function own_teams() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select distinct team from membership where person = session_user $$;

-- Keeps a text only under the fingerprint that it has.
create or replace function keep_text(fingerprint text, body text) returns text language plpgsql
    security definer set search_path = aplomo, pg_temp as $$
begin
    if encode(sha256(convert_to(body, 'UTF8')), 'hex') <> fingerprint then
        raise insufficient_privilege using message = 'this text has another fingerprint';
    end if;
    insert into kept_text values (keep_text.fingerprint, keep_text.body) on conflict do nothing;
    return 'now';
end $$;

-- Keeps a sealed attempt of the login, whole or not at all: now, before, or texts_missing.
create or replace function keep_attempt(a jsonb) returns text language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
declare
    own_id constant text := a->>'id';
begin
    if a->>'person' is distinct from session_user::text
       or not exists (select from person where name = session_user) then
        raise insufficient_privilege using message = 'an attempt is kept by the person who made it';
    end if;
    if exists (select from attempt where id = own_id) then
        if not exists (select from attempt where id = own_id and person = session_user) then
            raise insufficient_privilege using message = 'this id is taken';
        end if;
        return 'before';
    end if;
    if (select count(*) from kept_text where fingerprint in
        (a->>'scenario_fingerprint', a->>'rubric_fingerprint')) <>
       (case when a->>'scenario_fingerprint' = a->>'rubric_fingerprint' then 1 else 2 end) then
        return 'texts_missing';
    end if;
    insert into attempt (id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, mode,
                         language, started, program_version, sealed, passed, ending, outcome, retry_of, replayed)
    values (own_id, session_user, a->>'scenario', a->>'scenario_fingerprint', a->>'rubric_fingerprint',
            a->>'variant', a->>'seed', a->>'mode', a->>'language', a->>'started', a->>'program_version', 1,
            (a->>'passed')::bigint, a->>'ending', a->>'outcome', a->>'retry_of', (a->>'replayed')::bigint)
    on conflict (id) do nothing;
    if not found then return 'before'; end if;
    insert into read_item select own_id, ordinality - 1, value
        from jsonb_array_elements_text(a->'read') with ordinality;
    insert into decision select own_id, ordinality - 1, d->>'reply', (d->>'milliseconds')::bigint, d->>'typed'
        from jsonb_array_elements(a->'decisions') with ordinality as each (d, ordinality);
    insert into score select own_id, s->>'axis', (s->>'part')::bigint, (s->>'whole')::bigint, (s->>'thin')::bigint
        from jsonb_array_elements(a->'scores') as each (s);
    insert into cost select own_id, (c->>'position')::bigint, (c->>'part')::bigint, (c->>'whole')::bigint
        from jsonb_array_elements(a->'costs') as each (c);
    insert into awaiting values (own_id, a->>'started');
    return 'now';
end $$;

revoke all on all tables in schema aplomo from public, aplomo_people;
revoke all on all functions in schema aplomo from public;
grant execute on all functions in schema aplomo to aplomo_people;
grant select on all tables in schema aplomo to aplomo_people;
grant insert, delete on reflection to aplomo_people;
grant delete on awaiting, remark to aplomo_people;
grant insert on verdict, counted, remark, look to aplomo_people;
grant insert, update (sent) on statement to aplomo_people;
grant insert, delete on assignment, assigned_scenario to aplomo_people;
grant insert, update on person_axis, person_technique, person_course, team_axis, team_technique, team_decile,
    team_month, team_survey, team_reply, person_early, early_decile to aplomo_people;

-- Sums are written again and again: room beside a row lets its next version stay on the same page.
do $$ declare each text; begin
    foreach each in array array['person_axis', 'person_technique', 'person_course', 'team_axis', 'team_technique',
                                'team_decile', 'team_month', 'team_survey', 'team_reply', 'early_decile'] loop
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
create policy everybody on kept_text for select using (true);
create policy everybody on choice for select using (true);

create policy own_and_led on attempt for select
    using (person = session_user or person in (select led_people()));

do $$ declare each text; begin
    foreach each in array array['read_item', 'decision', 'score', 'cost', 'awaiting', 'verdict', 'remark'] loop
        execute format('create policy with_attempt on %I for select using
            (exists (select from attempt where attempt.id = %I.attempt))', each, each);
    end loop;
end $$;

create policy own on reflection for select
    using (exists (select from attempt a where a.id = attempt and a.person = session_user));
create policy own_added on reflection for insert
    with check (exists (select from attempt a where a.id = attempt and a.person = session_user));
create policy own_taken_back on reflection for delete
    using (exists (select from attempt a where a.id = attempt and a.person = session_user));

create policy led_taken on awaiting for delete
    using (exists (select from attempt a where a.id = attempt and a.person in (select led_people())));
create policy led_given on verdict for insert with check (given_by = session_user
    and exists (select from attempt a where a.id = attempt and a.person in (select led_people())));
create policy led on counted for select
    using (exists (select from attempt a where a.id = attempt and a.person in (select led_people())));
create policy led_counted on counted for insert with check (team in (select led_teams())
    and exists (select from attempt a where a.id = attempt and a.person in (select led_people())));
create policy led_said on remark for insert with check (written_by = session_user
    and exists (select from attempt a where a.id = attempt and a.person in (select led_people())));

-- Nobody tells a record store of themselves: what is told is what a trainer or manager has recounted.
create policy own_and_led on statement for select
    using (exists (select from attempt a where a.id = attempt));
create policy led_made on statement for insert with check (sent = ''
    and exists (select from attempt a where a.id = attempt and a.person in (select led_people())));
create policy led_sent on statement for update using
    (exists (select from attempt a where a.id = attempt and a.person in (select led_people())));
create policy said_taken_back on remark for delete using (written_by = session_user);

create policy own_and_led on person for select
    using (name = session_user or name in (select led_people()));
create policy own on team for select using (name in (select own_teams()));
create policy own_and_led on membership for select
    using (person = session_user or team in (select led_teams()));

create policy own_and_led on assignment for select using (person = session_user or person in (select led_people())
    or team in (select own_teams()));
create policy led_given on assignment for insert with check (given_by = session_user
    and (person = '' or person in (select led_people())) and (team = '' or team in (select led_teams()))
    and (person <> '' or team <> ''));
create policy given_taken_back on assignment for delete using (given_by = session_user);
create policy with_assignment on assigned_scenario for select
    using (exists (select from assignment where assignment.id = assigned_scenario.assignment));
create policy given on assigned_scenario for insert with check
    (exists (select from assignment a where a.id = assignment and a.given_by = session_user));
create policy given_taken_back on assigned_scenario for delete
    using (exists (select from assignment a where a.id = assignment and a.given_by = session_user));

create policy own_and_about on look for select using (who = session_user or whom = session_user
    or (whom = '' and team in (select own_teams())));
create policy own_added on look for insert with check (who = session_user);

do $$ declare each text; begin
    foreach each in array array['person_axis', 'person_technique', 'person_course', 'person_early'] loop
        execute format('create policy led on %I for all using (person in (select led_people()))', each);
    end loop;
    foreach each in array array['team_axis', 'team_technique', 'team_decile', 'team_month', 'team_survey',
                                'team_reply'] loop
        execute format('create policy led on %I for all using (team in (select led_teams()))', each);
    end loop;
end $$;

-- The whole company's, naming nobody: whoever leads a team may see what to expect, and adds to it.
create policy by_any_leader on early_decile for all using (exists (select from led_teams()));
)sql";

} // namespace

const char* server_rights() { return rights; }

} // namespace aplomo::attempts
