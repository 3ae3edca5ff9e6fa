#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* guard = R"sql(
-- The keeper, and whoever trains or manages a team.
create or replace function leads_or_keeps() returns boolean language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select exists (select from led_teams()) or keeps() $$;

create policy everybody on company_text for select using (true);

-- A scenario's text holds its answers: whoever learns reads those that they have played.
create policy played_or_leading on kept_text for select using ((select leads_or_keeps()) or fingerprint in (
    select scenario_fingerprint from attempt where person = session_user
    union select rubric_fingerprint from attempt where person = session_user));

-- Whether somebody else than who played by a text has accepted it.
create or replace function stands_for(text_played text, player text) returns boolean language sql stable
    set search_path = aplomo, pg_temp as $$
    select exists (select from company_text where fingerprint = text_played and accepted_by <> player) $$;

-- Takes texts, [{"fingerprint", "what"}], for the company's own, in the login's name; what disagreed only for want
-- of them awaits its replay again, but of those who are being judged at this moment. Gives how many nobody had
-- accepted before.
create or replace function accept_texts(texts jsonb) returns bigint language plpgsql security definer
    set search_path = aplomo, pg_temp as $$
declare
    added bigint;
    free text[];
begin
    if not leads_or_keeps() then
        raise insufficient_privilege using message = 'only who leads or keeps accepts texts';
    end if;
    with accepted as (
        insert into company_text (fingerprint, what, accepted_by, at)
            select t->>'fingerprint', min(t->>'what'), session_user,
                   to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            from jsonb_array_elements(texts) as each (t)
            where t->>'fingerprint' ~ '^[0-9a-f]{64}$' and is_line(t->>'what', 256)
            group by 1 order by 1 on conflict do nothing
        returning fingerprint)
    select count(*) into added from accepted
    where not exists (select from company_text as before where before.fingerprint = accepted.fingerprint);
    select array_agg(name) into free from (
        select name from person where name in (
            select a.person from verdict v join attempt a on a.id = v.attempt
            where v.agrees = 0 and v.note in ('text_not_accepted', 'text_of_its_player')
              and stands_for(a.scenario_fingerprint, a.person) and stands_for(a.rubric_fingerprint, a.person))
        order by name for no key update skip locked) as locked;
    with again as (
        delete from verdict v using attempt a
        where a.id = v.attempt and v.agrees = 0 and v.note in ('text_not_accepted', 'text_of_its_player')
          and a.person = any (free) and stands_for(a.scenario_fingerprint, a.person)
          and stands_for(a.rubric_fingerprint, a.person)
        returning a.id, a.person, a.started),
    counted as (
        insert into person_unverified (person, lane, awaiting, disagreeing)
            select person, 0, count(*), -count(*) from again group by person order by person
        on conflict (person, lane) do update set awaiting = person_unverified.awaiting + excluded.awaiting,
            disagreeing = person_unverified.disagreeing + excluded.disagreeing)
    insert into awaiting (attempt, started) select id, started from again;
    return added;
end $$;

-- When the company got an attempt is the server's word: not when its transaction began, which its login decides.
alter table attempt alter column received
    set default to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');

-- Clocks are wrong by hours, not by years.
create or replace function latest_start() returns timestamptz language sql stable as $$
    select clock_timestamp() + interval '1 day' $$;

create or replace function is_line(word text, at_most int) returns boolean language sql immutable as $$
    select word ~ '^[^[:cntrl:]]*$' and length(word) <= at_most $$;

create or replace function is_number(word text, low bigint, high bigint) returns boolean language sql immutable
    as $$ select case when word ~ '^-?[0-9]{1,16}$' then word::bigint between low and high else false end $$;

create or replace function is_start(word text) returns boolean language sql stable
    set search_path = aplomo, pg_temp as $$
    select case when word ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$'
                then word::timestamptz <= latest_start() else false end $$;

create or replace function is_list(list jsonb) returns boolean language sql immutable as $$
    select case when jsonb_typeof(list) = 'array' then jsonb_array_length(list) <= 100000 else false end $$;

-- Refuses an attempt that no program writes: what is kept is read by others.
create or replace function require_written(a jsonb) returns void language plpgsql
    set search_path = aplomo, pg_temp as $$
declare
    wrong text;
begin
    select name into wrong from (values
        ('id', a->>'id' ~ '^[0-9A-Za-z_-]{1,64}$'),
        ('scenario', is_line(a->>'scenario', 256) and a->>'scenario' <> ''),
        ('variant', is_line(a->>'variant', 256)),
        ('seed', case when a->>'seed' ~ '^(0|[1-9][0-9]{0,19})$'
                      then (a->>'seed')::numeric < 18446744073709551616 else false end),
        ('mode', a->>'mode' in ('guided', 'practice', 'assessment')),
        ('language', a->>'language' in ('es', 'en')),
        ('started', is_start(a->>'started')),
        ('program_version', is_line(a->>'program_version', 64)),
        ('passed', is_number(a->>'passed', 0, 1)),
        ('ending', is_line(a->>'ending', 256)),
        ('outcome', is_line(a->>'outcome', 64)),
        ('retry_of', a->>'retry_of' ~ '^[0-9A-Za-z_-]{0,64}$'),
        ('replayed', is_number(a->>'replayed', 0, 100000)),
        ('read', is_list(a->'read')), ('decisions', is_list(a->'decisions')),
        ('scores', is_list(a->'scores')), ('costs', is_list(a->'costs'))) as each (name, is_right)
    where is_right is not true limit 1;
    if wrong is null then
        select name into wrong from (
            select 'read' as name from jsonb_array_elements_text(a->'read') as each (item)
                where is_line(item, 256) is not true
            union all select 'decision' from jsonb_array_elements(a->'decisions') as each (d)
                where (is_line(d->>'reply', 256) and length(d->>'typed') <= 20000
                       and is_number(d->>'milliseconds', 0, 9007199254740992)) is not true
            union all select 'score' from jsonb_array_elements(a->'scores') as each (s)
                where (s->>'axis' in ('overall', 'empathy', 'calm', 'solution') and is_number(s->>'thin', 0, 1)
                       and is_number(s->>'part', -1, 1000000000000)
                       and is_number(s->>'whole', 1, 1000000000000)) is not true
            union all select 'cost' from jsonb_array_elements(a->'costs') with ordinality as each (c, number)
                where (is_number(c->>'position', number - 2, number - 2)
                       and is_number(c->>'part', -1, 1000000000000)
                       and is_number(c->>'whole', 1, 1000000000000)) is not true) as parts limit 1;
    end if;
    if wrong is not null then
        raise check_violation using message = 'no program writes an attempt with this ' || wrong;
    end if;
end $$;

revoke all on all functions in schema aplomo from public;
grant execute on function leads_or_keeps(), accept_texts(jsonb) to people_of_this_store;
)sql";

} // namespace

const char* server_guard() { return guard; }

} // namespace aplomo::attempts
