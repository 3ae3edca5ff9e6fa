#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* hands = R"sql(
-- Who may delete rows of a table may also lock it against everybody: what people write, give and take back goes
-- through these.

create or replace function require_led(theirs text) returns void language plpgsql
    set search_path = aplomo, pg_temp as $$
begin
    if theirs is null or theirs not in (select led_people()) and not keeps() then
        raise insufficient_privilege using message = 'this is nobody whom you lead';
    end if;
end $$;

-- What the login thought of its own attempt, in place of what was there; null forgets it.
create or replace function keep_reflection(own text, r jsonb) returns text language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
begin
    r := nullif(r, 'null'::jsonb);
    if not exists (select from attempt where id = own and person = session_user) then
        raise insufficient_privilege using message = 'this attempt is not yours';
    end if;
    if r is not null and (length(r::text) > 100000 or is_number(r->>'moment', -1, 100000) is not true) then
        raise check_violation using message = 'no program writes such a reflection';
    end if;
    delete from reflection where attempt = own;
    insert into reflection (attempt, moment, feeling, words, goal, goal_tag)
        select own, (r->>'moment')::bigint, r->>'feeling', r->>'words', r->>'goal', r->>'goal_tag'
        where r is not null;
    return own;
end $$;

create or replace function take_back_remark(said text) returns bigint language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
declare
    gone bigint;
begin
    delete from remark where id = said and written_by = session_user;
    get diagnostics gone = row_count;
    return gone;
end $$;

-- Gives scenarios to somebody whom the login leads, or to a team of theirs; the keeper to anybody.
create or replace function give_assignment(a jsonb) returns text language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
begin
    if not keeps()
       and (a->>'given_by' is distinct from session_user::text
            or (a->>'person' <> '' and a->>'person' not in (select led_people()))
            or (a->>'team' <> '' and a->>'team' not in (select led_teams()))
            or (a->>'person' = '' and a->>'team' = '')) then
        raise insufficient_privilege using message = 'this is nobody whom you lead';
    end if;
    if is_start(a->>'given') is not true then
        raise check_violation using message = 'this is no moment';
    end if;
    insert into assignment (id, team, person, mode, mark, until, given_by, given)
        values (a->>'id', a->>'team', a->>'person', a->>'mode', (a->>'mark')::bigint, a->>'until',
                a->>'given_by', a->>'given');
    insert into assigned_scenario (assignment, scenario)
        select distinct a->>'id', s from jsonb_array_elements_text(a->'scenarios') as each (s)
        where is_line(s, 256);
    return a->>'id';
end $$;

create or replace function take_back_assignment(own text) returns bigint language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
declare
    gone bigint;
begin
    delete from assignment where id = own and given_by = session_user;
    get diagnostics gone = row_count;
    return gone;
end $$;

-- Statements of an attempt of somebody whom the login leads; those that are kept already stand.
create or replace function keep_statements(told text, made jsonb) returns text language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
declare
    theirs constant text := (select person from attempt where id = told);
begin
    perform require_led(theirs);
    if exists (select from jsonb_array_elements(made) as each (s) where
        (is_number(s->>'position', 0, 100000) and length(s->>'body') <= 100000 and s->>'id' <> ''
         and (s->>'body')::jsonb->>'id' = s->>'id' and (s->>'body')::jsonb ? 'verb'
         and (s->>'body')::jsonb #>> '{actor,account,name}' = theirs) is not true) then
        raise check_violation using message = 'this is no statement of that attempt';
    end if;
    insert into statement (id, attempt, position, body, sent)
        select s->>'id', told, (s->>'position')::bigint, s->>'body', ''
        from jsonb_array_elements(made) as each (s) on conflict (attempt, position) do nothing;
    return told;
end $$;

create or replace function mark_told(told text, moment text) returns text language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
begin
    perform require_led((select person from attempt where id = told));
    if is_line(moment, 30) is not true or moment = '' then
        raise check_violation using message = 'this is no moment';
    end if;
    update statement set sent = moment where attempt = told and sent = '';
    return told;
end $$;

create policy led_said on remark for insert with check (written_by = session_user and is_start(written)
    and exists (select from attempt a where a.id = attempt and a.person in (select led_people())));

-- A look is at whom the login may look at; a file that it wrote may name others.
create policy own_added on look for insert with check (who = session_user and is_start(at)
    and kind in ('screen', 'remark', 'report', 'file') and length(id) <= 64 and length(what) <= 5000
    and (team = '' or team in (select led_teams()))
    and (kind = 'file' or whom in ('', session_user::text) or whom in (select led_people())));

do $$ declare each record; begin
    for each in select * from (values
        ('assignment', 'possible', 'mark between 0 and 100 and mode in (''guided'', ''practice'', ''assessment'')
            and until ~ ''^([12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$'''),
        ('person', 'named', 'name ~ ''[^[:space:]]'''),
        ('team', 'named', 'name ~ ''[^[:space:]]'''),
        ('remark', 'possible', 'decision between 0 and 100000 and length(words) <= 100000')) as c (owner, name, what)
    loop
        execute format('alter table %I drop constraint if exists %I', each.owner, each.name);
        execute format('alter table %I add constraint %I check (%s) not valid', each.owner, each.name, each.what);
    end loop;
end $$;

revoke all on all functions in schema aplomo from public;
grant execute on function keep_reflection(text, jsonb), take_back_remark(text), give_assignment(jsonb),
    take_back_assignment(text), keep_statements(text, jsonb), mark_told(text, text), is_start(text), latest_start()
    to people_of_this_store;
)sql";

} // namespace

const char* server_hands() { return hands; }

} // namespace aplomo::attempts
