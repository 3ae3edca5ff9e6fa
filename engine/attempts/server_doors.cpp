#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* doors = R"sql(
-- Whom the login trains or manages. Nobody leads themselves.
create or replace function led_people() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select distinct theirs.person from membership mine join membership theirs on theirs.team = mine.team
    where mine.person = session_user and mine.role in ('trainer', 'manager') and mine.team <> ''
      and theirs.role = 'trainee' and theirs.person <> session_user $$;

-- Whether the login is the keeper, past all policies.
create or replace function keeps() returns boolean language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select pg_has_role(session_user, (select nspowner from pg_namespace where nspname = 'aplomo'), 'member') $$;

create or replace function led_teams() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select distinct team from membership
    where person = session_user and role in ('trainer', 'manager') and team <> '' $$;

-- Of a team without a name everything would be that is meant for no team.
create or replace function own_teams() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select distinct team from membership where person = session_user and team <> '' $$;

-- Keeps a text only under the fingerprint that it has. Two who hand the same one over at once both keep it: they
-- would otherwise wait for each other, however long.
create or replace function keep_text(fingerprint text, body text) returns text language plpgsql
    security definer set search_path = aplomo, pg_temp as $$
begin
    if encode(sha256(convert_to(body, 'UTF8')), 'hex') <> fingerprint then
        raise insufficient_privilege using message = 'this text has another fingerprint';
    end if;
    if octet_length(body) > 2097152 then
        raise check_violation using message = 'this text is too long';
    end if;
    insert into kept_text select keep_text.fingerprint, keep_text.body
        where not exists (select from kept_text as kept where kept.fingerprint = keep_text.fingerprint);
    return 'now';
end $$;

-- Keeps a sealed attempt of the login, whole or not at all: now, before, or texts_missing.
create or replace function keep_attempt(a jsonb) returns text language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
declare
    own_id constant text := a->>'id';
    texts bigint;
begin
    perform from person where name = session_user for key share; -- who is being erased keeps nothing any more
    if not found or a->>'person' is distinct from session_user::text then
        raise insufficient_privilege using message = 'an attempt is kept by the person who made it';
    end if;
    if octet_length(a::text) > 1048576 then
        raise check_violation using message = 'this attempt is too long';
    end if;
    perform require_written(a);
    if exists (select from attempt where id = own_id) then
        if not exists (select from attempt where id = own_id and person = session_user) then
            raise insufficient_privilege using message = 'this id is taken';
        end if;
        return 'before';
    end if;
    select count(distinct fingerprint) into texts from ( -- locked, so that nobody forgets them meanwhile
        select fingerprint from kept_text
        where fingerprint in (a->>'scenario_fingerprint', a->>'rubric_fingerprint') for key share) as locked;
    if texts <> (case when a->>'scenario_fingerprint' = a->>'rubric_fingerprint' then 1 else 2 end) then
        return 'texts_missing';
    end if;
    insert into attempt (id, person, scenario, scenario_fingerprint, rubric_fingerprint, variant, seed, mode,
                         language, started, program_version, sealed, passed, ending, outcome, retry_of, replayed,
                         points)
    values (own_id, session_user, a->>'scenario', a->>'scenario_fingerprint', a->>'rubric_fingerprint',
            a->>'variant', a->>'seed', a->>'mode', a->>'language', a->>'started', a->>'program_version', 1,
            (a->>'passed')::bigint, a->>'ending', a->>'outcome', a->>'retry_of', (a->>'replayed')::bigint,
            (select (s->>'part')::bigint * 100 / (s->>'whole')::bigint
             from jsonb_array_elements(a->'scores') as each (s) where s->>'axis' = 'overall'))
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
    insert into person_unverified (person, lane, awaiting, disagreeing) values (session_user, 1, 1, 0)
        on conflict (person, lane) do update set awaiting = person_unverified.awaiting + 1;
    return 'now';
end $$;

-- Of which scenarios and attempts leaders are told what to expect: those that a group has made, not a few.
create or replace function told_early() returns table (scenario text, number bigint) language sql stable
    security definer set search_path = aplomo, pg_temp as $$
    select e.scenario, e.number from early_decile e where exists (select from led_teams())
    group by e.scenario, e.number having sum(e.n) >= coalesce(
        (select substring(value from '^[0-9]+')::bigint from choice where name = 'smallest_group'), 5) $$;
)sql";

} // namespace

const char* server_doors() { return doors; }

} // namespace aplomo::attempts
