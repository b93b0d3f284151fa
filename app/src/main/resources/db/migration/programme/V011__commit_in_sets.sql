-- SPDX-License-Identifier: Apache-2.0
-- Sessions are committed to the clock as many at once as a statement writes, each holder in its turn.
drop trigger commit_new on programme.session;
drop trigger commit_changed on programme.session;
drop trigger commit on programme.part;
drop trigger commit on programme.booking;
drop function programme.session_written();
drop function programme.part_written();

-- Whom and what a session takes or has taken: its room, its people, its items.
create function programme.holders(ids text[]) returns text[] language sql stable as $$
  select array_agg(holder) from (
    select 'room ' || room_id as holder from programme.session where id = any(ids) and room_id is not null
    union select 'person ' || person_id from programme.part where session_id = any(ids)
    union select 'item ' || item_id from programme.booking where session_id = any(ids)
    union select holder_kind || ' ' || holder_id from clock.commitment
      where cause_kind = 'session' and cause_id = any(ids) and kind = 'held') as taken;
$$;

-- One writer at a time for a session: a part that is added while the session moves waits, then sees. (No key update: a part
-- that is being added holds a key share, which must not stand in the way.)
create function programme.take_turns(ids text[]) returns void language plpgsql as $$
declare
  edition text;
begin
  for edition in select distinct edition_id from programme.session where id = any(ids) order by 1 loop
    if not clock.is_alone(edition) then
      perform clock.read_ways(edition);
      perform from programme.session where id = any(ids) and edition_id = edition order by id for no key update;
      perform clock.take_turns(programme.holders(ids));
    end if;
  end loop;
end $$;

create function programme.commit_sessions(ids text[]) returns void language plpgsql as $$
begin
  perform programme.take_turns(ids);
  delete from clock.commitment where cause_kind = 'session' and cause_id = any(ids) and kind = 'held';
  insert into clock.commitment
    (edition_id, holder_kind, holder_id, venue_id, during, cause_kind, cause_id, contested)
  with placed as (
    select s.id, s.edition_id, s.room_id, s.room_contested, r.venue_id, r.turnaround_minutes, s.starts_at,
      s.starts_at + make_interval(mins => s.minutes) as ends_at
    from programme.session s join edition.room r on r.id = s.room_id
    where s.id = any(ids) and s.starts_at is not null and s.state <> 'cancelled')
  select edition_id, 'room', room_id, venue_id,
      tstzrange(starts_at, ends_at + make_interval(mins => turnaround_minutes)), 'session', id, room_contested
    from placed
  union all
  select p.edition_id, 'person', part.person_id, p.venue_id, tstzrange(p.starts_at, p.ends_at), 'session', p.id,
      bool_and(part.contested)
    from placed p join programme.part on part.session_id = p.id
    group by p.edition_id, part.person_id, p.venue_id, p.starts_at, p.ends_at, p.id
  union all
  select p.edition_id, 'item', b.item_id, p.venue_id, tstzrange(p.starts_at, p.ends_at), 'session', p.id, false
    from placed p join programme.booking b on b.session_id = p.id;
end $$;

create or replace function programme.commit_session(id_now text) returns void language sql as $$
  select programme.commit_sessions(array[id_now]);
$$;

create function programme.sessions_added() returns trigger language plpgsql as $$
begin
  perform programme.commit_sessions(ids) from (
    select array_agg(id) as ids from fresh where starts_at is not null) as placed where ids is not null;
  return null;
end $$;
create trigger commit_new after insert on programme.session
  referencing new table as fresh for each statement execute function programme.sessions_added();

create function programme.session_changed() returns trigger language plpgsql as $$
begin
  perform programme.commit_sessions(array[new.id]);
  return null;
end $$;
create trigger commit_changed after update on programme.session
  for each row when (
    (old.room_id, old.starts_at, old.minutes, old.state = 'cancelled', old.room_contested)
    is distinct from (new.room_id, new.starts_at, new.minutes, new.state = 'cancelled', new.room_contested))
  execute function programme.session_changed();

create function programme.members_written() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    perform programme.commit_sessions(array(select distinct unnest(array[old.session_id, new.session_id])));
  else
    perform programme.commit_sessions(ids) from (
      select array_agg(distinct s.id) as ids from written join programme.session s on s.id = written.session_id
      where s.starts_at is not null) as placed where ids is not null;
  end if;
  return null;
end $$;

do $$ declare t text; begin
  foreach t in array array['part', 'booking'] loop
    execute format('create trigger commit_added after insert on programme.%I
      referencing new table as written for each statement execute function programme.members_written()', t);
    execute format('create trigger commit_gone after delete on programme.%I
      referencing old table as written for each statement execute function programme.members_written()', t);
    execute format('create trigger commit_changed after update on programme.%I
      for each row execute function programme.members_written()', t);
  end loop;
end $$;

-- A room that moves has the clock alone: whoever is placing into it has either ended, and is taken along, or waits and then
-- sees where the room is now. It takes no session's row, so that nobody who holds one while waiting stands in its way.
create or replace function programme.room_written() returns trigger language plpgsql as $$
begin
  perform clock.change_ways(new.edition_id);
  perform programme.commit_sessions(ids) from (
    select array_agg(id) as ids from programme.session where room_id = new.id) as placed where ids is not null;
  return null;
end $$;

-- Before a session is written: its turn at whom it has and at whom it will have, all at once. Whoever writes without asking is
-- still held back by the constraints, and may be broken off and tried again.
create function programme.take_turns_for(edition text, id_now text, room text, people text[], items text[])
returns void language plpgsql as $$
begin
  if not clock.is_alone(edition) then
    perform clock.read_ways(edition);
    perform clock.take_turns(array_remove(coalesce(programme.holders(array[id_now]), '{}')
      || array(select 'person ' || p from unnest(people) as p)
      || array(select 'item ' || i from unnest(items) as i)
      || ('room ' || room), null));
  end if;
end $$;
