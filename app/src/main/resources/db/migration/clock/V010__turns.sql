-- SPDX-License-Identifier: Apache-2.0
-- Who takes their turn when (docs/protocols/locking.md). An exclusion constraint inserts first and asks then, so two who want
-- the same would wait for each other until PostgreSQL breaks one off. A turn is taken before anything is written: those who
-- want the same wait in a row, always in one order, and nobody waits in a circle.

-- Whoever changes ways, or writes many sessions at once, has the clock of an edition alone. Nobody needs a turn then.
create or replace function clock.change_ways(edition text) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('clock.ways ' || edition, 0));
  perform set_config('pegbar.clock_alone', edition, true);
end $$;

create function clock.is_alone(edition text) returns boolean language sql stable as $$
  select current_setting('pegbar.clock_alone', true) is not distinct from edition;
$$;

-- A turn at each of these holders ('room r1', 'person p1', 'item i1'): rooms, then people, then items, each by id. That is also
-- the order in which a new session comes to its room, its parts and its items.
create function clock.take_turns(holders text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('clock.turn ' || holder, 0)) from (
    select holder from unnest(holders) as holder
    group by holder order by split_part(holder, ' ', 1) desc, holder) as turns;
end $$;
