-- SPDX-License-Identifier: Apache-2.0
-- A session is anything that takes place: a ceremony, a talk, a screening. Its placement (room and
-- start) may be set while it is still undecided; the clock's commitments follow it by trigger, so that
-- no writer can place a session without asking the clock.
create table programme.session (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  number int not null check (number > 0),
  guid uuid not null default gen_random_uuid(),
  title_zh text not null default '', title_en text not null default '',
  abstract_zh text not null default '', abstract_en text not null default '',
  kind text not null check (kind in ('ceremony', 'forum', 'talk', 'screening', 'masterclass', 'pitch',
    'campus_visit', 'meeting_block', 'exhibition_opening', 'workshop', 'seminar', 'panel', 'other')),
  imported_kind text not null default '',
  activity_id text references edition.activity on delete set null,
  track_id text references edition.track on delete set null,
  minutes int not null check (minutes between 1 and 4320),
  language text not null default '',
  interpretation text[] not null default '{}',
  audience int not null default 0 check (audience >= 0),
  age_rating text not null default 'all' check (age_rating in ('all', '6+', '12+', '16+', '18+')),
  state text not null default 'idea' check (state in ('idea', 'tentative', 'confirmed', 'cancelled')),
  equipment text[] not null default '{}',
  premiere boolean not null default false,
  room_id text references edition.room on delete restrict,
  starts_at timestamptz,
  pinned boolean not null default false,
  room_contested boolean not null default false,
  source jsonb,
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (edition_id, number),
  unique (edition_id, guid),
  check (title_zh <> '' or title_en <> ''),
  check ((room_id is null) = (starts_at is null)),
  check (not pinned or starts_at is not null)
);
create index on programme.session (edition_id, starts_at);
create index on programme.session (room_id);

-- Who takes part, and as what. Kept in the order in which they are shown.
create table programme.part (
  session_id text not null references programme.session on delete cascade,
  position int not null check (position > 0),
  person_id text not null references people.person on delete restrict,
  role text not null check (role in ('chair', 'speaker', 'moderator', 'panelist', 'presenter', 'artist',
    'juror', 'interpreter')),
  contested boolean not null default false,
  primary key (session_id, position)
);
create index on programme.part (person_id);

create table programme.booking (
  session_id text not null references programme.session on delete cascade,
  item_id text not null references edition.item on delete cascade,
  primary key (session_id, item_id)
);

-- Commits a session to the clock: its room, its people, its items.
create function programme.commit_session(id_now text) returns void language plpgsql as $$
begin
  -- One writer at a time for a session: a part that is added while the session moves waits, then sees.
  -- (No key update: a part that is being added holds a key share, which must not stand in the way.)
  perform clock.read_ways(edition_id) from programme.session where id = id_now;
  perform from programme.session where id = id_now for no key update;
  -- A room that is just moving to another venue is waited for.
  perform from edition.room r join programme.session s on s.room_id = r.id where s.id = id_now for share of r;
  delete from clock.commitment where cause_kind = 'session' and cause_id = id_now and kind = 'held';
  insert into clock.commitment
    (edition_id, holder_kind, holder_id, venue_id, during, cause_kind, cause_id, contested)
  with placed as (
    select s.id, s.edition_id, s.room_id, s.room_contested, r.venue_id, r.turnaround_minutes, s.starts_at,
      s.starts_at + make_interval(mins => s.minutes) as ends_at
    from programme.session s join edition.room r on r.id = s.room_id
    where s.id = id_now and s.starts_at is not null and s.state <> 'cancelled')
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

create function programme.session_written() returns trigger language plpgsql as $$
begin
  perform programme.commit_session(new.id);
  return null;
end $$;
create trigger commit_new after insert on programme.session
  for each row when (new.starts_at is not null) execute function programme.session_written();
create trigger commit_changed after update on programme.session
  for each row when (
    (old.room_id, old.starts_at, old.minutes, old.state = 'cancelled', old.room_contested)
    is distinct from (new.room_id, new.starts_at, new.minutes, new.state = 'cancelled', new.room_contested))
  execute function programme.session_written();

create function programme.session_gone() returns trigger language plpgsql as $$
begin
  delete from clock.commitment where cause_kind = 'session' and cause_id = old.id;
  return null;
end $$;
create trigger uncommit after delete on programme.session
  for each row execute function programme.session_gone();

create function programme.part_written() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform programme.commit_session(old.session_id);
  end if;
  if tg_op <> 'DELETE' and (tg_op = 'INSERT' or new.session_id <> old.session_id) then
    perform programme.commit_session(new.session_id);
  end if;
  return null;
end $$;
create trigger commit after insert or update or delete on programme.part
  for each row execute function programme.part_written();
create trigger commit after insert or update or delete on programme.booking
  for each row execute function programme.part_written();

-- A room that moves to another venue, or needs longer to turn around, takes its sessions along.
create function programme.room_written() returns trigger language plpgsql as $$
begin
  perform programme.commit_session(s.id) from programme.session s where s.room_id = new.id;
  return null;
end $$;
create trigger recommit after update on edition.room for each row
  when ((old.venue_id, old.turnaround_minutes) is distinct from (new.venue_id, new.turnaround_minutes))
  execute function programme.room_written();

-- A release is what the public sees: one immutable document, and what changed since the one before.
create table programme.release (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  number int not null check (number > 0),
  released_at timestamptz not null default now(),
  released_by text not null,
  note_zh text not null default '', note_en text not null default '',
  document jsonb not null,
  changes jsonb not null,
  unique (edition_id, number)
);

-- A run of the planner. One at a time for an edition.
create table programme.planning (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  state text not null check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  requested_by text not null,
  requested_at timestamptz not null default now(),
  seconds int not null check (seconds between 1 and 3600),
  seed bigint not null,
  stop_requested boolean not null default false,
  progress jsonb not null default '{}',
  result jsonb,
  failure text,
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  undone_at timestamptz
);
create index on programme.planning (edition_id, requested_at desc);
create unique index planning_one_at_a_time on programme.planning (edition_id)
  where state in ('waiting', 'running');

do $$ declare t text; begin
  foreach t in array array['session', 'part', 'booking'] loop
    execute format('create trigger watch after insert or update or delete on programme.%I
      for each row execute function audit.watch()', t);
  end loop;
end $$;
create trigger watch after insert or delete on programme.release
  for each row execute function audit.watch('document');
