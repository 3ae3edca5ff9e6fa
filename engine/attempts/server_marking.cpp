#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

constexpr const char* marking = R"sql(
create or replace function hundredths(part bigint, whole bigint) returns bigint language sql immutable as $$
    select (20000 * part + whole) / (2 * whole) $$;

-- Whose attempts the login may judge: the keeper everybody's, a trainer or manager those of their trainees.
-- Nobody judges their own.
create or replace function may_judge() returns setof text language sql stable security definer
    set search_path = aplomo, pg_temp as $$
    select led_people() union
    select name from person where pg_has_role(session_user, current_user, 'member') and name <> session_user $$;

-- Takes attempts off the list of what awaits, as many as are on it and the login may judge; gives these. Who is
-- being judged by somebody else at this moment is left to them: nobody waits, however long they take.
create or replace function take_awaiting(attempts text[]) returns text[] language plpgsql
    set search_path = aplomo, pg_temp as $$
declare
    free text[];
    taken text[];
begin
    select array_agg(name) into free from (
        select name from person where name in (select may_judge())
            and name in (select person from attempt where id = any (attempts))
        order by name for no key update skip locked) as locked;
    with gone as (
        delete from awaiting using attempt as a
        where awaiting.attempt = any (attempts) and a.id = awaiting.attempt and a.person = any (free)
        returning awaiting.attempt)
    select array_agg(attempt order by attempt) into taken from gone;
    return coalesce(taken, '{}');
end $$;

-- Of attempts that agree: person, team and month of beginning under which they will be counted.
create or replace function keep_countings(adding text[]) returns void language sql
    set search_path = aplomo, pg_temp as $$
    insert into counted (attempt, team, cohort)
        select a.id, m.team, substr(coalesce((select min(c.first_begun) from person_course c
                                              where c.person = a.person),
                                             min(a.started) over (partition by a.person)), 1, 7)
        from attempt a join membership m on m.person = a.person and m.role = 'trainee'
        where a.id = any (adding) $$;

create or replace function add_to_courses(adding text[]) returns void language sql
    set search_path = aplomo, pg_temp as $$
    insert into person_course (person, scenario, n, passes, first, first_begun, best, last, last_begun)
        select a.person, a.scenario, count(*), sum(a.passed),
               (array_agg(h.score order by a.started, each.number))[1], min(a.started), max(h.score),
               (array_agg(h.score order by a.started desc, each.number desc))[1], max(a.started)
        from unnest(adding) with ordinality as each (id, number) join attempt a on a.id = each.id
        join score s on s.attempt = a.id and s.axis = 'overall'
        cross join lateral (select hundredths(s.part, s.whole) as score) as h
        group by a.person, a.scenario order by a.person, a.scenario
    on conflict (person, scenario) do update set
        n = person_course.n + excluded.n, passes = person_course.passes + excluded.passes,
        first = case when excluded.first_begun < person_course.first_begun then excluded.first
                     else person_course.first end,
        first_begun = least(person_course.first_begun, excluded.first_begun),
        best = greatest(person_course.best, excluded.best),
        last = case when excluded.last_begun >= person_course.last_begun then excluded.last
                    else person_course.last end,
        last_begun = greatest(person_course.last_begun, excluded.last_begun) $$;

-- The first five of each person at each scenario, with these among them, and what that changes of the sums.
create or replace function add_early(adding text[], own_lane bigint) returns void language sql
    set search_path = aplomo, pg_temp as $$
    with new as (
        select a.person, a.scenario, a.started as begun, hundredths(s.part, s.whole) as score, a.passed
        from attempt a join score s on s.attempt = a.id and s.axis = 'overall' where a.id = any (adding)),
    old as (
        select e.* from person_early e join (select distinct person, scenario from new) as touched
        using (person, scenario)),
    numbered as (
        select person, scenario, row_number() over (partition by person, scenario order by begun, score, passed)
            as number, begun, score, passed
        from (select * from new union all select person, scenario, begun, score, passed from old) as every),
    early as (select * from numbered where number <= 5),
    kept as (
        insert into person_early (person, scenario, number, begun, score, passed)
            select * from early except select person, scenario, number, begun, score, passed from old
            order by 1, 2, 3
        on conflict (person, scenario, number) do update set begun = excluded.begun, score = excluded.score,
            passed = excluded.passed),
    change as (
        select 1 as sign, * from early union all
        select -1, person, scenario, number, begun, score, passed from old),
    firsts as (
        select *, case when passed = 1 and coalesce(sum(passed) over
            (partition by sign, person, scenario order by number rows between unbounded preceding and 1 preceding),
            0) = 0 then 1 else 0 end as first_pass from change)
    insert into early_decile (lane, scenario, number, decile, n, passes, first_passes)
        select own_lane, scenario, number, least(9, score / 1000), sum(sign), sum(sign * passed),
               sum(sign * first_pass)
        from firsts group by 2, 3, 4
        having sum(sign) <> 0 or sum(sign * passed) <> 0 or sum(sign * first_pass) <> 0 order by 2, 3, 4
    on conflict (scenario, number, decile, lane) do update set n = early_decile.n + excluded.n,
        passes = early_decile.passes + excluded.passes,
        first_passes = early_decile.first_passes + excluded.first_passes $$;

create or replace function add_scores(adding text[], own_lane bigint) returns void language sql
    set search_path = aplomo, pg_temp as $$
    insert into person_axis (person, axis, n, total, squares)
        select a.person, s.axis, count(*), sum(hundredths(s.part, s.whole)),
               sum(hundredths(s.part, s.whole) * hundredths(s.part, s.whole))
        from attempt a join score s on s.attempt = a.id and s.thin = 0 where a.id = any (adding)
        group by a.person, s.axis order by a.person, s.axis
    on conflict (person, axis) do update set n = person_axis.n + excluded.n,
        total = person_axis.total + excluded.total, squares = person_axis.squares + excluded.squares;
    insert into team_axis (lane, team, axis, n, total, squares)
        select own_lane, c.team, s.axis, count(*), sum(hundredths(s.part, s.whole)),
               sum(hundredths(s.part, s.whole) * hundredths(s.part, s.whole))
        from counted c join score s on s.attempt = c.attempt and s.thin = 0 where c.attempt = any (adding)
        group by c.team, s.axis order by c.team, s.axis
    on conflict (team, axis, lane) do update set n = team_axis.n + excluded.n,
        total = team_axis.total + excluded.total, squares = team_axis.squares + excluded.squares;
    insert into team_decile (lane, team, decile, n)
        select own_lane, c.team, least(9, hundredths(s.part, s.whole) / 1000), count(*)
        from counted c join score s on s.attempt = c.attempt and s.axis = 'overall'
        where c.attempt = any (adding) group by 2, 3 order by 2, 3
    on conflict (team, decile, lane) do update set n = team_decile.n + excluded.n;
    insert into team_month (lane, team, cohort, month, n, total)
        select own_lane, c.team, c.cohort, substr(a.started, 1, 7), count(*), sum(hundredths(s.part, s.whole))
        from counted c join attempt a on a.id = c.attempt
        join score s on s.attempt = c.attempt and s.axis = 'overall'
        where c.attempt = any (adding) group by 2, 3, 4 order by 2, 3, 4
    on conflict (team, cohort, month, lane) do update set n = team_month.n + excluded.n,
        total = team_month.total + excluded.total $$;

-- What is only known by a replay is the judge's word: nothing that the attempt could not have come to. The
-- briefing offers techniques too; a turn has at most 6 replies.
create or replace function require_possible(added jsonb) returns void language plpgsql
    set search_path = aplomo, pg_temp as $$
begin
    if exists (select from jsonb_to_recordset(added) as j (attempt text, stars bigint, techniques jsonb, open jsonb)
        cross join lateral (select count(*) as n from decision where decision.attempt = j.attempt) as made
        cross join lateral (
            select count(*) as n, count(distinct t.tag) as different, coalesce(bool_and(coalesce(
                is_line(t.tag, 256) and t.taken between 0 and t.offered and t.offered <= made.n + 1, false)),
                true) as are_possible
            from jsonb_to_recordset(j.techniques) as t (tag text, offered bigint, taken bigint)) as used
        cross join lateral (
            select sum(o.value::bigint) as n, bool_and(
                is_line(o.key, 256) and o.value::bigint between 1 and made.n) as are_possible
            from jsonb_each_text(j.open) as o) as offered
        where (j.stars between 0 and 5
               and used.are_possible and used.n = used.different and used.n <= 256
               and offered.are_possible and offered.n <= 6 * made.n
               and not exists (select from decision d where d.attempt = j.attempt and not j.open ? d.reply))
              is not true) then
        raise insufficient_privilege using message = 'an attempt cannot come to this';
    end if;
end $$;

create or replace function add_replayed(added jsonb, adding text[], own_lane bigint) returns void language sql
    set search_path = aplomo, pg_temp as $$
    insert into person_technique (person, tag, offered, taken)
        select a.person, t.tag, sum(t.offered), sum(t.taken)
        from jsonb_to_recordset(added) as j (attempt text, techniques jsonb) join attempt a on a.id = j.attempt
        cross join jsonb_to_recordset(j.techniques) as t (tag text, offered bigint, taken bigint)
        group by a.person, t.tag order by a.person, t.tag
    on conflict (person, tag) do update set offered = person_technique.offered + excluded.offered,
        taken = person_technique.taken + excluded.taken;
    insert into team_technique (lane, team, tag, offered, taken)
        select own_lane, c.team, t.tag, sum(t.offered), sum(t.taken)
        from jsonb_to_recordset(added) as j (attempt text, techniques jsonb) join counted c on c.attempt = j.attempt
        cross join jsonb_to_recordset(j.techniques) as t (tag text, offered bigint, taken bigint)
        group by c.team, t.tag order by c.team, t.tag
    on conflict (team, tag, lane) do update set offered = team_technique.offered + excluded.offered,
        taken = team_technique.taken + excluded.taken;
    insert into team_survey (lane, team, stars, n)
        select own_lane, c.team, j.stars, count(*)
        from jsonb_to_recordset(added) as j (attempt text, stars bigint) join counted c on c.attempt = j.attempt
        where j.stars > 0 group by c.team, j.stars order by c.team, j.stars
    on conflict (team, stars, lane) do update set n = team_survey.n + excluded.n;
    insert into team_reply (lane, team, scenario, reply, offered, total, squares, chosen, chosen_total, cost)
        with opened as (
            select j.attempt, o.key as reply, o.value::bigint as offered
            from jsonb_to_recordset(added) as j (attempt text, open jsonb) cross join jsonb_each_text(j.open) as o),
        chosen as (
            select d.attempt, d.reply, count(*) as n, sum(hundredths(c.part, c.whole)) as cost
            from decision d join cost c on c.attempt = d.attempt and c.position = d.position
            where d.attempt = any (adding) group by d.attempt, d.reply),
        overall as (
            select a.id as attempt, a.scenario, hundredths(s.part, s.whole) as score
            from attempt a join score s on s.attempt = a.id and s.axis = 'overall' where a.id = any (adding))
        select own_lane, t.team, v.scenario, o.reply, sum(o.offered), sum(o.offered * v.score),
               sum(o.offered * v.score * v.score), coalesce(sum(c.n), 0), coalesce(sum(c.n * v.score), 0),
               coalesce(sum(c.cost), 0)
        from opened o join overall v on v.attempt = o.attempt join counted t on t.attempt = o.attempt
        left join chosen c on c.attempt = o.attempt and c.reply = o.reply
        group by 2, 3, 4 order by 2, 3, 4
    on conflict (team, scenario, reply, lane) do update set offered = team_reply.offered + excluded.offered,
        total = team_reply.total + excluded.total, squares = team_reply.squares + excluded.squares,
        chosen = team_reply.chosen + excluded.chosen,
        chosen_total = team_reply.chosen_total + excluded.chosen_total,
        cost = team_reply.cost + excluded.cost $$;

-- Marks attempts as replayed, each once, and adds to all sums what those that agree come to: in all teams of
-- their persons, whoever judges. Scores, passes and choices are read from the attempts; gives those marked now.
create or replace function mark_attempts(judged jsonb, given text) returns setof text language plpgsql
    security definer set search_path = aplomo, pg_temp as $$
declare
    marked text[];
    adding text[];
    added jsonb;
    own_lane bigint;
begin
    if is_line(given, 30) is not true or given = '' then
        raise check_violation using message = 'this is no moment';
    end if;
    marked := take_awaiting(array(select j->>'attempt' from jsonb_array_elements(judged) as each (j)));
    insert into verdict (attempt, agrees, given_by, given, note)
        select j.attempt, case when j.agrees then 1 else 0 end, session_user, mark_attempts.given,
               left(regexp_replace(coalesce(j.note, ''), '[[:cntrl:]]', ' ', 'g'), 1000)
        from jsonb_to_recordset(judged) as j (attempt text, agrees boolean, note text)
        join unnest(marked) as m (id) on m.id = j.attempt;
    insert into person_unverified (person, lane, awaiting, disagreeing)
        select a.person, 0, -count(*), count(*) filter (where v.agrees = 0)
        from attempt a join verdict v on v.attempt = a.id where a.id = any (marked)
        group by a.person order by a.person
    on conflict (person, lane) do update set awaiting = person_unverified.awaiting + excluded.awaiting,
        disagreeing = person_unverified.disagreeing + excluded.disagreeing;
    select array_agg(a.id order by each.number), jsonb_agg(each.j) into adding, added
        from jsonb_array_elements(judged) with ordinality as each (j, number)
        join unnest(marked) as m (id) on m.id = each.j->>'attempt' join attempt a on a.id = m.id
        join verdict v on v.attempt = a.id and v.agrees = 1
        where a.mode <> 'guided' and a.retry_of = '';
    if added is not null then
        perform require_possible(added);
        own_lane := take_lane();
        perform keep_countings(adding);
        perform add_to_courses(adding);
        perform add_early(adding, own_lane);
        perform add_scores(adding, own_lane);
        perform add_replayed(added, adding, own_lane);
    end if;
    return query select * from unnest(marked);
end $$;
)sql";

} // namespace

const char* server_marking() { return marking; }

} // namespace aplomo::attempts
