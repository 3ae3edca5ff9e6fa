#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* lanes = R"sql(
-- Nobody waits for anybody who leaves a transaction open. What many add to is kept in lanes: who adds takes one
-- that nobody else is in, and a sum is that of all lanes. 0 is the keeper's. Of what awaits of a person, 0 is
-- those who judge them and 1 the person.
create table if not exists lane (number bigint generated always as identity primary key);

create or replace function summed_in_lanes() returns table (name text, keys text, numbers text[])
    language sql immutable as $$ values
    ('team_axis', 'team, axis', array['n', 'total', 'squares']),
    ('team_technique', 'team, tag', array['offered', 'taken']),
    ('team_decile', 'team, decile', array['n']),
    ('team_month', 'team, cohort, month', array['n', 'total']),
    ('team_survey', 'team, stars', array['n']),
    ('team_reply', 'team, scenario, reply',
     array['offered', 'total', 'squares', 'chosen', 'chosen_total', 'cost']),
    ('early_decile', 'scenario, number, decile', array['n', 'passes', 'first_passes']) $$;

do $$ declare each record; begin
    for each in select name, keys from summed_in_lanes() union all select 'person_unverified', 'person' loop
        if not exists (select from information_schema.columns where table_schema = 'aplomo'
                       and table_name = each.name and column_name = 'lane') then
            execute format('alter table %1$I add column lane bigint not null default 0,
                            drop constraint %2$I, add primary key (%3$s, lane)',
                           each.name, each.name || '_pkey', each.keys);
        end if;
    end loop;
end $$;

create or replace function take_lane() returns bigint language plpgsql set search_path = aplomo, pg_temp as $$
declare
    own bigint;
begin
    select number into own from lane order by number limit 1 for update skip locked;
    if own is null then
        insert into lane default values returning number into own;
    end if;
    return own;
end $$;

-- Adds all lanes up into the keeper's. Only who may take sums away needs it, and waits for whoever is adding.
create or replace function gather_lanes() returns void language plpgsql set search_path = aplomo, pg_temp as $$
declare
    each record;
begin
    perform from lane for update;
    for each in select name, keys, (select string_agg(n, ', ') from unnest(numbers) as n) as numbers,
                       (select string_agg(format('sum(%I)', n), ', ') from unnest(numbers) as n) as sums,
                       (select string_agg(format('%1$I = %2$I.%1$I + excluded.%1$I', n, name), ', ')
                        from unnest(numbers) as n) as additions
                from summed_in_lanes() loop
        execute format('with taken as (delete from %1$I where lane <> 0 returning *)
                        insert into %1$I (%2$s, %3$s) select %2$s, %4$s from taken group by %2$s
                        on conflict (%2$s, lane) do update set %5$s',
                       each.name, each.keys, each.numbers, each.sums, each.additions);
    end loop;
end $$;

-- A text may be kept more than once (keep_text), so that no attempt refers to just one of them.
alter table attempt drop constraint if exists attempt_scenario_fingerprint_fkey,
    drop constraint if exists attempt_rubric_fingerprint_fkey;
alter table kept_text drop constraint if exists kept_text_pkey;
create index if not exists kept_text_by_fingerprint on kept_text (fingerprint);

-- Texts that no attempt was played in and that are none of the company's own. They are locked before it is
-- looked whether they are: whoever keeps an attempt by one of them keeps it.
create or replace function forget_texts() returns void language plpgsql set search_path = aplomo, pg_temp as $$
declare
    held text[];
begin
    select array_agg(fingerprint) into held from
        (select fingerprint from kept_text
         where fingerprint not in (select fingerprint from company_text)
           and not exists (select from attempt where scenario_fingerprint = fingerprint)
           and not exists (select from attempt where rubric_fingerprint = fingerprint)
         for update skip locked) as locked;
    delete from kept_text where fingerprint = any (held)
        and not exists (select from attempt where scenario_fingerprint = fingerprint)
        and not exists (select from attempt where rubric_fingerprint = fingerprint);
end $$;

drop function if exists add_early(text[]), add_scores(text[]), add_replayed(jsonb, text[]);
)sql";

} // namespace

const char* server_lanes() { return lanes; }

} // namespace aplomo::attempts
