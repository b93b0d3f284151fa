-- SPDX-License-Identifier: Apache-2.0
-- One clock. Whoever or whatever can be in one place at a time (a person, a room, a booked item) holds
-- commitments here, and nobody can hold two at once, whoever writes and whatever races.
--
-- kind 'held':   the holder is taken for this time at this venue.
-- kind 'travel': derived; the holder cannot be *held* at this other venue during this time, because the
--                way there or back takes that long.
create table clock.commitment (
  id bigint generated always as identity primary key,
  edition_id text not null references edition.edition on delete cascade,
  holder_kind text not null check (holder_kind in ('person', 'room', 'item')),
  holder_id text not null,
  kind text not null default 'held' check (kind in ('held', 'travel')),
  venue_id text references edition.venue on delete cascade,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  cause_kind text not null,
  cause_id text not null,
  contested boolean not null default false,
  held_id bigint references clock.commitment on delete cascade,
  check ((kind = 'travel') = (held_id is not null)),
  check (kind = 'held' or venue_id is not null),

  -- Nobody and nothing is in two places at once. A contested commitment is one that arrived already
  -- double-booked in an imported programme: it is claimed, not held, until somebody solves it.
  constraint nobody_twice exclude using gist
    (holder_kind with =, holder_id with =, during with &&)
    where (kind = 'held' and not contested) deferrable initially immediate,

  -- And nobody is somewhere before they can have got there.
  constraint nobody_before_arriving exclude using gist
    (holder_kind with =, holder_id with =, venue_id with =, kind with <>, during with &&)
    where (not contested) deferrable initially immediate
);
create index on clock.commitment (cause_kind, cause_id);
create index on clock.commitment (edition_id, kind);
create index on clock.commitment (held_id);

-- Whoever commits reads the ways; whoever changes a way rewrites what was made of it. The two never
-- overlap: committing shares this lock, changing a way has it alone (docs/protocols/locking.md).
create function clock.read_ways(edition text) returns void language sql as $$
  select pg_advisory_xact_lock_shared(hashtextextended('clock.ways ' || edition, 0));
$$;
create function clock.change_ways(edition text) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('clock.ways ' || edition, 0));
$$;

-- The ways from a held commitment to every other venue, and back.
create function clock.add_travel() returns trigger language plpgsql as $$
begin
  perform clock.read_ways(new.edition_id);
  insert into clock.commitment
    (edition_id, holder_kind, holder_id, kind, venue_id, during, cause_kind, cause_id, held_id)
  select new.edition_id, new.holder_kind, new.holder_id, 'travel', other.id,
    tstzrange(lower(new.during) - make_interval(mins => coalesce(here.minutes, 0)),
              upper(new.during) + make_interval(mins => coalesce(there.minutes, 0))),
    new.cause_kind, new.cause_id, new.id
  from edition.venue other
  left join edition.journey there on there.from_venue_id = new.venue_id and there.to_venue_id = other.id
  left join edition.journey here on here.from_venue_id = other.id and here.to_venue_id = new.venue_id
  where other.edition_id = new.edition_id and other.id <> new.venue_id
    and greatest(there.minutes, here.minutes, 0) > 0;
  return null;
end $$;

create trigger add_travel after insert on clock.commitment for each row
  when (new.kind = 'held' and not new.contested and new.venue_id is not null and new.holder_kind <> 'room')
  execute function clock.add_travel();

-- When the ways change, so do the commitments that they made; if that cannot be, the change is refused.
create function clock.retravel() returns trigger language plpgsql as $$
declare
  ends text[] := case tg_op
    when 'DELETE' then array[old.from_venue_id, old.to_venue_id]
    when 'INSERT' then array[new.from_venue_id, new.to_venue_id]
    else array[old.from_venue_id, old.to_venue_id, new.from_venue_id, new.to_venue_id] end;
  held record;
begin
  perform clock.change_ways(edition_id) from edition.venue where id = any(ends) group by edition_id;
  for held in
    delete from clock.commitment where kind = 'held' and not contested and holder_kind <> 'room'
      and venue_id = any(ends) returning *
  loop
    insert into clock.commitment
      (edition_id, holder_kind, holder_id, venue_id, during, cause_kind, cause_id)
    values (held.edition_id, held.holder_kind, held.holder_id, held.venue_id, held.during,
      held.cause_kind, held.cause_id);
  end loop;
  return null;
end $$;
create trigger retravel after insert or update or delete on edition.journey
  for each row execute function clock.retravel();
